using System.Collections.Immutable;
using System.Text;
using IndicatorLang.Text;

namespace IndicatorLang.Documents;

/// <summary>Puts together a document of a format that is no text: writes down its words and remembers where each stands.</summary>
internal sealed class DocumentBuilder(string path)
{
    private const string CellSeparator = " | ";

    private readonly StringBuilder _text = new();
    private readonly List<DocumentBlock> _blocks = [];
    private readonly List<DocumentLine> _lines = [];
    private readonly List<ImmutableArray<DocumentCell>> _rows = [];
    private readonly List<SourceCell> _places = [];
    private int _cells;

    /// <summary>How many tables there are so far.</summary>
    public int Tables { get; private set; }

    /// <exception cref="DocumentLimitException">The document is larger than anybody could read.</exception>
    public void AddLine(string text, DocumentPosition position)
    {
        DocumentLimits.CheckText(text);
        var start = _text.Length;
        _text.Append(text.ReplaceLineEndings(" ")).Append('\n');
        Place(start, position);
        _lines.Add(new DocumentLine(text, position, new TextSpan(start, text.Length)));
    }

    public void BeginTable()
    {
        EndText();
        Tables++;
    }

    /// <summary>Adds a row of cells that have no span yet. A row in which nothing stands is left out.</summary>
    /// <exception cref="DocumentLimitException">The document is larger than anybody could read.</exception>
    public void AddRow(IReadOnlyList<DocumentCell> cells)
    {
        if (cells.All(cell => cell.IsEmpty))
        {
            return;
        }

        DocumentLimits.CheckCells(_cells += cells.Count);
        var placed = ImmutableArray.CreateBuilder<DocumentCell>(cells.Count);
        foreach (var cell in cells)
        {
            DocumentLimits.CheckText(cell.Text);
            if (placed.Count > 0)
            {
                _text.Append(CellSeparator);
            }

            var start = _text.Length;
            _text.Append(cell.Text.ReplaceLineEndings(" "));
            Place(start, cell.Position);
            placed.Add(cell with { Span = TextSpan.FromBounds(start, _text.Length) });
        }

        _text.Append('\n');
        _rows.Add(placed.MoveToImmutable());
    }

    public void EndTable(string? sheet = null)
    {
        if (_rows.Count > 0)
        {
            _blocks.Add(new DocumentTable([.. _rows]) { Sheet = sheet });
            _rows.Clear();
        }
    }

    public Document ToDocument()
    {
        EndText();
        return new Document(new SourceText(path, _text.ToString()) { Cells = [.. _places] }, [.. _blocks]);
    }

    private void Place(int start, DocumentPosition position) =>
        _places.Add(new SourceCell(start, position.Words, position.Row ?? position.Line ?? 1));

    private void EndText()
    {
        if (_lines.Count > 0)
        {
            _blocks.Add(new DocumentText([.. _lines]));
            _lines.Clear();
        }
    }
}
