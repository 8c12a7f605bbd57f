using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Export;
using IndicatorLang.Documents.Writers;
using IndicatorLang.Testing;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Tests.Export;

/// <summary>A workbook that is written opens as one: another library finds in it what the program holds.</summary>
public sealed class WorkbookTests
{
    [Fact]
    public void The_exported_workbook_is_valid_and_holds_every_cell()
    {
        var lines = Lines(File.ReadAllText(Repository.PathTo("seeds", "外事事务.ind")));
        using var package = SpreadsheetDocument.Open(new MemoryStream(Write(lines)), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(package).Select(error => error.Description));
        Assert.Equal(lines.Select(line => string.Join('|', line).TrimEnd('|')), Cells(package).Select(row => string.Join('|', row).TrimEnd('|')));
    }

    [Fact]
    public void The_three_sheets_of_a_program_are_valid()
    {
        using var stream = new MemoryStream();
        ExportedProgram.Of(Compilation.Create(new SourceText("甲.ind", File.ReadAllText(Repository.PathTo("seeds", "外事事务.ind"))))).WriteWorkbook(stream, new DiagnosticBag());
        using var package = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(package).Select(error => error.Description));
        Assert.Equal(["绩效指标", "项目信息", "程序原文"], package.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
    }

    [Fact]
    public void A_weight_is_a_number_and_a_target_keeps_its_words()
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(Write(Lines("项目 甲 {\n  乙 ≥ 30 次 分值 5\n}\n"))), isEditable: false);
        var cells = Sheet(package).Descendants<Cell>().Where(cell => cell.CellReference?.Value is "F2" or "H2").ToList();
        Assert.All(cells, cell => Assert.True(cell.DataType is null || cell.DataType.Value == CellValues.Number, cell.OuterXml));
        Assert.Equal(["30", "5"], cells.Select(cell => cell.CellValue?.Text ?? cell.InnerText));
    }

    private static List<ImmutableArray<string>> Lines(string program) =>
        [.. NationalSheet.Of(Compilation.Create(new SourceText("甲.ind", program))).Lines];

    private static byte[] Write(List<ImmutableArray<string>> lines)
    {
        using var stream = new MemoryStream();
        SheetWriter.Write([new WorkbookSheet("绩效指标", lines, new HashSet<int> { 5, 7 })], stream);
        return stream.ToArray();
    }

    private static Worksheet Sheet(SpreadsheetDocument package) => package.WorkbookPart!.WorksheetParts.Single().Worksheet!;

    private static IEnumerable<string[]> Cells(SpreadsheetDocument package) => Sheet(package).Descendants<Row>().Select(row =>
    {
        var cells = new SortedDictionary<int, string>();
        foreach (var cell in row.Elements<Cell>())
        {
            cells[cell.CellReference!.Value![0] - 'A'] = cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? string.Empty;
        }

        return Enumerable.Range(0, cells.Keys.Max() + 1).Select(column => cells.GetValueOrDefault(column, string.Empty)).ToArray();
    });
}
