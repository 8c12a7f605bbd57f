using System.Text;

namespace IndicatorLang.Emit;

/// <summary>Writes indented lines. Line ends are LF on every system.</summary>
internal sealed class CodeWriter
{
    private const int Width = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes the lines of a template, each at the present depth.</summary>
    public CodeWriter Lines(string template)
    {
        foreach (var line in template.AsSpan().EnumerateLines())
        {
            Line(line);
        }

        return this;
    }

    /// <summary>Writes one line at the present depth.</summary>
    public CodeWriter Line(ReadOnlySpan<char> line)
    {
        if (!line.IsEmpty)
        {
            _text.Append(' ', _depth * Width).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>Writes an empty line.</summary>
    public CodeWriter Line() => Line([]);

    /// <summary>Writes a line at the margin, where directives stand.</summary>
    public CodeWriter Directive(string directive)
    {
        _text.Append(directive).Append('\n');
        return this;
    }

    /// <summary>Opens a block below a header of one or more lines.</summary>
    public CodeWriter Open(string header)
    {
        Lines(header).Line("{");
        _depth++;
        return this;
    }

    /// <summary>Closes the innermost block.</summary>
    public CodeWriter Close(string tail = "")
    {
        _depth--;
        return Line("}" + tail);
    }

    public override string ToString() => _text.ToString();
}
