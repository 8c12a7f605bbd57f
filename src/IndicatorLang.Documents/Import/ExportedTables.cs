using System.Collections.Immutable;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>
/// The tables that an export puts beside the import sheet: 项目信息, what the sheet has no column for, and 程序原文, the program itself.
/// </summary>
/// <param name="Info">The rows of 项目信息.</param>
/// <param name="Files">The files of the program, in their order.</param>
internal sealed record ExportedTables(ImmutableArray<ProjectInfo> Info, ImmutableArray<ExportedFile> Files)
{
    /// <summary>The name of the sheet with the fields of the projects.</summary>
    public const string InfoSheet = "项目信息";

    /// <summary>The name of the sheet with the lines of the program.</summary>
    public const string ProgramSheet = "程序原文";

    public static ImmutableArray<string> InfoHeader { get; } = ["项目", "栏目", "内容"];

    public static ImmutableArray<string> ProgramHeader { get; } = ["文件", "行", "程序原文"];

    public static ExportedTables None { get; } = new([], []);

    public bool IsEmpty => Info.IsEmpty && Files.IsEmpty;

    /// <summary>Takes these tables out of a document; the others stay in it.</summary>
    public static (Document Others, ExportedTables Own) Take(Document document)
    {
        if (!document.Blocks.Any(IsOwn))
        {
            return (document, None);
        }

        var (info, lines) = (ImmutableArray.CreateBuilder<ProjectInfo>(), new List<(string File, string Line)>());
        foreach (var table in document.Blocks.Where(IsOwn).Cast<DocumentTable>())
        {
            // In CSV one table follows the other.
            var isProgram = false;
            foreach (var row in table.Rows.Where(row => row.Length > 0))
            {
                if (IsHeader(row))
                {
                    isProgram = Begins(row, ProgramHeader);
                }
                else if (isProgram)
                {
                    lines.Add((Cell(row, 0).Text, Cell(row, 2).Raw));
                }
                else
                {
                    info.Add(new ProjectInfo(Cell(row, 0).Text, Cell(row, 1).Text, Cell(row, 2).Text, row[0].Position, TextSpan.FromBounds(row[0].Span.Start, row[^1].Span.End), document.Source));
                }
            }
        }

        var files = lines.GroupBy(line => line.File).Select(file => new ExportedFile(file.Key, string.Join('\n', file.Select(line => line.Line))));
        return (document with { Blocks = [.. document.Blocks.Where(block => !IsOwn(block))] }, new ExportedTables(info.ToImmutable(), [.. files]));
    }

    private static bool IsOwn(DocumentBlock block) => block is DocumentTable { Rows: [var first, ..] } && IsHeader(first);

    private static bool IsHeader(ImmutableArray<DocumentCell> row) => Begins(row, InfoHeader) || Begins(row, ProgramHeader);

    private static bool Begins(ImmutableArray<DocumentCell> row, ImmutableArray<string> header) =>
        row.Length >= header.Length && row.Take(header.Length).Select(cell => cell.Text).SequenceEqual(header) && row.Skip(header.Length).All(cell => cell.IsEmpty);

    private static DocumentCell Cell(ImmutableArray<DocumentCell> row, int column) =>
        column < row.Length ? row[column] : new DocumentCell(string.Empty, row[^1].Position, row[^1].Span);
}

/// <summary>A file of the program that was exported.</summary>
internal sealed record ExportedFile(string Name, string Text);
