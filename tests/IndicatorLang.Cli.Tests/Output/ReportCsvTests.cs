using IndicatorLang.Cli.Tests.Running;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Tests.Output;

public sealed class ReportCsvTests
{
    [Fact]
    public void The_csv_of_a_report_is_read_back()
    {
        using var workspace = Sample.Workspace();
        workspace.Write("a.csv", "指标,实际完成值\n加强对外交往,\"他说：\"\"达成, 了\"\"\n就这样\"\n");
        var run = CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "a.csv", "--format", "csv");

        var diagnostics = new DiagnosticBag();
        var scanner = new CsvScanner(new SourceText("out.csv", run.Output.TrimStart('\uFEFF')), diagnostics);
        var cells = new List<CsvCell>();
        var rows = new List<string[]>();
        while (scanner.Read(cells))
        {
            rows.Add([.. cells.Select(cell => cell.Text)]);
        }

        Assert.Equal(0, diagnostics.Count);
        Assert.Equal(5, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.Equal("他说：\"达成, 了\"\n就这样", rows[4][6]);
        Assert.Equal("invalid", rows[4][^1]);
    }

    /// <summary>The cells of a column may be without the unit that its heading has; the report must not be.</summary>
    [Theory]
    [InlineData("单位,车辆准点率（%）\n一队,97\n", "97%")]
    [InlineData("指标,实际完成值,计量单位\n车辆准点率,97,%\n", "97%")]
    [InlineData("指标,实际完成值,计量单位\n车辆准点率,97%,%\n", "97%")]
    public void A_unit_of_the_column_stands_with_the_number(string data, string shown)
    {
        using var workspace = new Workspace();
        workspace.Write("a.ind", "车辆准点率 ≥ 98%\n");
        workspace.Write("a.csv", data);
        var run = CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "a.csv", "--format", "csv");
        Assert.Contains($",≥ 98%,{shown},未达标,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_documentation_comment_is_in_the_page_and_stays_text()
    {
        using var workspace = new Workspace();
        workspace.Write("a.ind", "/// 含租赁车辆\n/// <b>不含</b>公务用车\n车辆准点率 ≥ 98%\n");
        workspace.Write("a.csv", "指标,实际完成值\n车辆准点率,97%\n");
        var run = CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "a.csv", "--format", "html");
        Assert.Contains("<div class=\"documentation\">含租赁车辆\n&lt;b&gt;不含&lt;/b&gt;公务用车</div>", run.Output, StringComparison.Ordinal);
    }
}
