using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>The inputs of one project by name.</summary>
internal sealed class InputTable
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Func<string, bool> _isIndicator;
    private readonly DiagnosticBag _diagnostics;

    /// <param name="inputs">The inputs, in the order of the file.</param>
    /// <param name="isIndicator">Whether a name is that of an indicator of the project.</param>
    /// <param name="diagnostics">Takes nothing; it tells how many diagnostics there are already.</param>
    public InputTable(ImmutableArray<InputModel> inputs, Func<string, bool> isIndicator, DiagnosticBag diagnostics)
    {
        Inputs = inputs;
        _isIndicator = isIndicator;
        _diagnostics = diagnostics;
        for (var i = 0; i < inputs.Length; i++)
        {
            _places.TryAdd(inputs[i].Descriptor.Name, i);
        }
    }

    public ImmutableArray<InputModel> Inputs { get; }

    public InputDescriptor this[int place] => Inputs[place].Descriptor;

    /// <summary>The place of the input of a name, or null.</summary>
    public int? Find(string name) => _places.TryGetValue(name, out var place) ? place : null;

    /// <summary>What to say of a name that is no input.</summary>
    public Diagnostic Unknown(Location at, string name) => _isIndicator(name)
        ? ComputationDiagnostics.IndicatorAsInput(at, name)
        : ComputationDiagnostics.UnknownInput(at, name, Suggestions.For(name, _places.Keys, _diagnostics.Count));
}
