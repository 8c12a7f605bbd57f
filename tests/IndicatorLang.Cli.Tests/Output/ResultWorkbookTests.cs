using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using IndicatorLang.Cli.Tests.Running;

namespace IndicatorLang.Cli.Tests.Output;

/// <summary>The results as a workbook open as one, and every indicator stands in it with its verdict.</summary>
public sealed class ResultWorkbookTests
{
    [Fact]
    public void The_workbook_is_valid_and_holds_the_verdicts()
    {
        using var workspace = new Workspace();
        workspace.Write("甲.ind", "项目 甲 {\n  \"=1+1\" ≥ 3 次\n  出车次数 ≥ 3 次\n  完好率 ≥ 98%\n}\n");
        workspace.Write("a.csv", "项目,指标,实际完成值\n甲,=1+1,2次\n甲,出车次数,4次\n");
        Assert.Equal(1, CommandRun.Of(workspace, "eval", "甲.ind", "--actuals", "a.csv", "--format", "xlsx", "-o", "r.xlsx").Status);
        using var package = SpreadsheetDocument.Open(workspace.PathOf("r.xlsx"), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(package).Select(error => error.Description));
        var sheets = package.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet!).ToList();
        var words = string.Join('|', sheets.SelectMany(sheet => sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()).Select(cell => cell.InnerText));
        Assert.Contains("=1+1", words, StringComparison.Ordinal);
        Assert.Contains("出车次数", words, StringComparison.Ordinal);
        Assert.Contains("未达标", words, StringComparison.Ordinal);
        Assert.Contains("未填报", words, StringComparison.Ordinal);
        Assert.Empty(sheets.SelectMany(sheet => sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
    }
}
