using System.Text;
using AngleSharp.Dom;

namespace IndicatorLang.Documents.Readers;

/// <summary>The lines that a browser would show: block elements and <c>br</c> begin new ones, runs of blanks are one.</summary>
internal sealed class HtmlLines
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "section", "article", "header", "footer", "pre", "blockquote",
    };

    private readonly StringBuilder _text = new();

    public void Enter(IElement element) => Break(element);

    public void Leave(IElement element) => Break(element);

    public void Add(string words)
    {
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
            {
                _text.Append(c);
            }
            else if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
            {
                _text.Append(' ');
            }
        }
    }

    /// <summary>The lines so far that hold anything.</summary>
    public IEnumerable<string> Take()
    {
        var lines = _text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        _text.Clear();
        return lines;
    }

    /// <summary>The words of a cell.</summary>
    public static string Of(IElement cell)
    {
        var lines = new HtmlLines();
        // Without recursion: a cell may nest as deep as its author likes.
        INode? node = cell.FirstChild;
        while (node is not null)
        {
            if (node is IElement element)
            {
                lines.Enter(element);
            }
            else if (node is IText words)
            {
                lines.Add(words.Data);
            }

            var isHidden = node is IElement { LocalName: "script" or "style" };
            if (node.FirstChild is { } child && !isHidden)
            {
                node = child;
                continue;
            }

            while (node is not null && node != cell && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is IElement left && node != cell)
                {
                    lines.Leave(left);
                }
            }

            node = node is null || node == cell ? null : node.NextSibling;
        }

        return string.Join('\n', lines.Take());
    }

    private void Break(IElement element)
    {
        if (Blocks.Contains(element.LocalName) && _text.Length > 0)
        {
            _text.Append('\n');
        }
    }
}
