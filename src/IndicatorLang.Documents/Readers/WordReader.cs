using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace IndicatorLang.Documents.Readers;

/// <summary>Word documents: paragraphs and tables of the body, in order. Deleted text of tracked changes is not read.</summary>
internal sealed class WordReader : IFormatReader
{
    public Document Read(DocumentFile file) => PackageReader.Open(file, stream =>
    {
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        var body = package.MainDocumentPart?.Document?.Body ?? throw PackageReader.Damaged();
        var builder = new DocumentBuilder(file.Path);
        var paragraph = 0;
        AddBlocks(body, builder, ref paragraph);
        return builder.ToDocument();
    });

    private static void AddBlocks(OpenXmlElement parent, DocumentBuilder builder, ref int paragraph)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph text:
                    foreach (var line in WordText.Of(text).Split('\n'))
                    {
                        builder.AddLine(line + " ", DocumentPosition.OfLine(++paragraph));
                    }

                    break;
                case Table table:
                    AddTable(table, builder);
                    break;
                default:
                    // Content controls and the like wrap blocks.
                    AddBlocks(child, builder, ref paragraph);
                    break;
            }
        }
    }

    private static void AddTable(Table table, DocumentBuilder builder)
    {
        builder.BeginTable();
        var number = builder.Tables;
        var above = new List<DocumentCell?>();
        var nested = new List<Table>();
        var row = 0;
        foreach (var line in table.Descendants<TableRow>().Where(line => IsOwn(line, table)))
        {
            row++;
            var cells = new List<DocumentCell>();
            Pad(cells, Grid(line.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value), number, row);
            foreach (var cell in line.Descendants<TableCell>().Where(cell => IsOwn(cell, line)))
            {
                nested.AddRange(cell.Descendants<Table>().Where(inner => IsOwn(inner, cell)));
                AddCell(cell, cells, above, number, row);
            }

            above = [.. cells];
            builder.AddRow(cells);
        }

        builder.EndTable();
        nested.ForEach(inner => AddTable(inner, builder));
    }

    private static void AddCell(TableCell cell, List<DocumentCell> cells, List<DocumentCell?> above, int table, int row)
    {
        var properties = cell.TableCellProperties;
        var span = Math.Max(1, Grid(properties?.GridSpan?.Val?.Value));
        var merge = properties?.VerticalMerge;
        var isContinued = merge is not null && merge.Val?.Value != MergedCellValues.Restart;
        var column = cells.Count;
        var first = isContinued && column < above.Count && above[column] is { } upper
            ? upper with { IsContinuation = true }
            : new DocumentCell(WordText.Of(cell), DocumentPosition.OfCell(table, row, column + 1), default);
        for (var i = 0; i < span; i++)
        {
            cells.Add(i == 0 ? first : first with { IsContinuation = true });
        }
    }

    private static void Pad(List<DocumentCell> cells, int count, int table, int row)
    {
        for (var i = 0; i < count; i++)
        {
            cells.Add(new DocumentCell(string.Empty, DocumentPosition.OfCell(table, row, i + 1), default));
        }
    }

    private static int Grid(int? count) => count is null or < 0 ? 0
        : count <= DocumentLimits.Columns ? count.Value
        : throw new DocumentLimitException(new($"表格超过 {DocumentLimits.Columns} 列", $"a table has more than {DocumentLimits.Columns} columns"));

    // Whether no other table stands between an element and its ancestor.
    private static bool IsOwn(OpenXmlElement element, OpenXmlElement ancestor)
    {
        for (var parent = element.Parent; parent is not null && parent != ancestor; parent = parent.Parent)
        {
            if (parent is Table)
            {
                return false;
            }
        }

        return true;
    }
}
