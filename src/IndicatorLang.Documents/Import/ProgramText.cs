using System.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>Lines of a program, each with what it was made of. Their layout is left to the formatter.</summary>
internal sealed class ProgramText
{
    private readonly StringBuilder _text = new();
    private readonly List<object?> _origins = [];

    public void Line(int depth, string text, object? origin = null)
    {
        _text.Append(text.Length > 0 ? new string(' ', depth * 2) : string.Empty).Append(text).Append('\n');
        _origins.Add(origin);
    }

    /// <summary>What a zero-based line was made of, or null.</summary>
    public object? Origin(int line) => line < _origins.Count ? _origins[line] : null;

    public override string ToString() => _text.ToString();
}
