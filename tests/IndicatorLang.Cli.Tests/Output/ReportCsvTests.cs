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
}
