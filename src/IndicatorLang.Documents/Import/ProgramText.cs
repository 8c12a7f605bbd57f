using System.Text;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>Lines of a program, each with what it was made of.</summary>
internal sealed class ProgramText
{
    private readonly StringBuilder _text = new();
    private readonly List<object?> _origins = [];

    public void Line(int depth, string text, object? origin = null)
    {
        _text.Append(text.Length > 0 ? new string(' ', depth * 2) : string.Empty).Append(text).Append('\n');
        _origins.Add(origin);
    }

    /// <summary>Writes lines whose parts stand below one another.</summary>
    public void Aligned(int depth, IReadOnlyList<(List<string> Parts, object Origin)> lines)
    {
        var widths = new List<int>();
        foreach (var (parts, _) in lines.Where(line => line.Parts.Count > 1))
        {
            for (var i = 0; i < Math.Min(parts.Count - 1, 2); i++)
            {
                if (widths.Count == i)
                {
                    widths.Add(0);
                }

                widths[i] = Math.Max(widths[i], DisplayWidth.Of(parts[i]));
            }
        }

        foreach (var (parts, origin) in lines)
        {
            var line = new StringBuilder();
            for (var i = 0; i < parts.Count; i++)
            {
                line.Append(parts[i]);
                if (i < parts.Count - 1)
                {
                    line.Append(' ', (i < widths.Count && parts.Count > 1 ? Math.Max(0, widths[i] - DisplayWidth.Of(parts[i])) : 0) + 2);
                }
            }

            Line(depth, line.ToString(), origin);
        }
    }

    /// <summary>What a zero-based line was made of, or null.</summary>
    public object? Origin(int line) => line < _origins.Count ? _origins[line] : null;

    public override string ToString() => _text.ToString();
}
