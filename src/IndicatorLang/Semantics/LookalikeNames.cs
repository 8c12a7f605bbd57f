using System.Text;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>Finds names of one project that a reader cannot tell from one another.</summary>
internal sealed class LookalikeNames(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, (string Name, Location At)> _byCompatibleName = new(StringComparer.Ordinal);

    /// <summary>Reports a name that differs from an earlier one only by the form of its characters.</summary>
    /// <param name="name">The name.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="kind">What names of its kind are called: two 指标.</param>
    public void Add(string name, Location at, LocalizedText kind)
    {
        var compatible = NormalForm.IsPlain(name) ? name : UnicodeText.Normalize(name, NormalizationForm.FormKC);
        if (!_byCompatibleName.TryAdd(compatible, (name, at)) && _byCompatibleName[compatible] is var first && first.Name != name)
        {
            diagnostics.Add(NameDiagnostics.LookalikeNames(at, name, first.Name, first.At, kind));
        }
    }
}
