using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace IndicatorLang.Documents.Readers;

/// <summary>Web pages: tables and the text around them. Scripts are not run, and nothing is fetched.</summary>
internal sealed class HtmlReader : IFormatReader
{
    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "noscript", "template", "head", "iframe", "svg" };

    public Document Read(DocumentFile file)
    {
        var text = PlainTextReader.Decode(file).Content;
        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(text);
        var builder = new DocumentBuilder(file.Path);
        if (page.Body is { } body)
        {
            new Walk(builder).Blocks(body, depth: 0);
        }

        return builder.ToDocument();
    }

    private sealed class Walk(DocumentBuilder builder)
    {
        private readonly HtmlLines _lines = new();
        private int _line;

        public void Blocks(INode parent, int depth)
        {
            CheckDepth(depth);
            foreach (var child in parent.ChildNodes)
            {
                switch (child)
                {
                    case IHtmlTableElement table when table.QuerySelector("table") is null:
                        Flush();
                        Table(table);
                        break;
                    case IElement element when Hidden.Contains(element.LocalName):
                        break;
                    case IElement element:
                        _lines.Enter(element);
                        Blocks(element, depth + 1);
                        _lines.Leave(element);
                        break;
                    case IText words:
                        _lines.Add(words.Data);
                        break;
                }
            }

            if (depth == 0)
            {
                Flush();
            }
        }

        private void Flush()
        {
            foreach (var line in _lines.Take())
            {
                builder.AddLine(line + " ", DocumentPosition.OfLine(++_line));
            }
        }

        private void Table(IHtmlTableElement table)
        {
            builder.BeginTable();
            var open = new Dictionary<int, (DocumentCell Cell, int Rows)>();
            var row = 0;
            foreach (var line in table.Rows)
            {
                row++;
                var cells = new List<DocumentCell>();
                foreach (var cell in line.Cells)
                {
                    Continue(cells, open);
                    var first = new DocumentCell(HtmlLines.Of(cell), DocumentPosition.OfCell(builder.Tables, row, cells.Count + 1), default);
                    var (columns, rows) = (Math.Clamp(cell.ColumnSpan, 1, DocumentLimits.Columns), Math.Clamp(cell.RowSpan, 1, 65_534));
                    for (var i = 0; i < columns; i++)
                    {
                        if (rows > 1)
                        {
                            open[cells.Count] = (first with { IsContinuation = true }, rows - 1);
                        }

                        cells.Add(i == 0 ? first : first with { IsContinuation = true });
                    }

                    CheckColumns(cells.Count);
                }

                Continue(cells, open);
                builder.AddRow(cells);
            }

            builder.EndTable();
        }

        // The cells from above that reach down into this row, as far as they follow without a gap.
        private static void Continue(List<DocumentCell> cells, Dictionary<int, (DocumentCell Cell, int Rows)> open)
        {
            while (open.Remove(cells.Count, out var above))
            {
                if (above.Rows > 1)
                {
                    open[cells.Count] = above with { Rows = above.Rows - 1 };
                }

                cells.Add(above.Cell);
            }
        }

        private static void CheckColumns(int count)
        {
            if (count > DocumentLimits.Columns)
            {
                throw new DocumentLimitException(new($"表格超过 {DocumentLimits.Columns} 列", $"a table has more than {DocumentLimits.Columns} columns"));
            }
        }

        private static void CheckDepth(int depth)
        {
            if (depth > DocumentLimits.Depth)
            {
                throw new DocumentLimitException(new($"元素嵌套超过 {DocumentLimits.Depth} 层", $"its elements nest deeper than {DocumentLimits.Depth}"));
            }
        }
    }
}
