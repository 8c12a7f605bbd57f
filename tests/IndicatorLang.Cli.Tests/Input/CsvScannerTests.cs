using FsCheck;
using FsCheck.Xunit;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Tests.Input;

public sealed class CsvScannerTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "a|b;1|2")]
    [InlineData("a,b\r\n1,2", "a|b;1|2")]
    [InlineData("a,b\r1,2\r", "a|b;1|2")]
    [InlineData("a,\n,b\n", "a|;|b")]
    [InlineData("\"a,b\",c\n", "a,b|c")]
    [InlineData("\"a\"\"b\"\n", "a\"b")]
    [InlineData("\"a\nb\",c\n", "a\nb|c")]
    [InlineData("a\"b,c\n", "a\"b|c")]
    [InlineData("\"a\"  ,b\n", "a|b")]
    [InlineData("\"\"\n", "")]
    [InlineData("\n\n", ";")]
    [InlineData("", null)]
    public void Records_and_cells(string text, string? expected)
    {
        var (records, diagnostics) = Scan(text);

        Assert.Equal(expected, records.Count == 0 ? null : string.Join(';', records.Select(cells => string.Join('|', cells.Select(cell => cell.Text)))));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Cells_know_their_places()
    {
        const string Text = "项目,\"指,标\"\n甲,乙\n";
        var (records, _) = Scan(Text);

        Assert.Equal(["项目", "\"指,标\"", "甲", "乙"], records.SelectMany(cells => cells).Select(cell => Text.Substring(cell.Span.Start, cell.Span.Length)));
    }

    [Fact]
    public void An_unclosed_quote_costs_its_line()
    {
        var (records, diagnostics) = Scan("a,\"b,c\nd,e\n");

        Assert.Equal(["a", "b,c"], records[0].Select(cell => cell.Text));
        Assert.Equal(["d", "e"], records[1].Select(cell => cell.Text));
        Assert.Equal("IND5013", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void Text_after_a_closing_quote_is_reported_where_it_is()
    {
        var (records, diagnostics) = Scan("\"a\" b,c\nd,e\n");

        Assert.Equal(2, records.Count);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("IND5014", diagnostic.Code);
        Assert.Equal(new TextSpan(4, 1), diagnostic.Location.Span);
    }

    [Property(MaxTest = 500)]
    public bool What_is_quoted_is_read_back(NonNull<string>[][] rows)
    {
        var table = rows.Where(row => row.Length > 0).Select(row => row.Select(cell => cell.Get).ToArray()).ToList();
        var text = string.Concat(table.Select(row => string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"")}\"")) + "\r\n"));
        var (records, diagnostics) = Scan(text);
        return diagnostics.IsEmpty
            && records.Count == table.Count
            && records.Zip(table).All(pair => pair.First.Select(cell => cell.Text).SequenceEqual(pair.Second));
    }

    [Property(MaxTest = 500)]
    public bool Any_text_ends_and_spans_do_not_overlap(NonNull<string> text)
    {
        var end = 0;
        foreach (var cell in Scan(text.Get.Replace('x', '"').Replace('y', ',').Replace('z', '\n')).Records.SelectMany(cells => cells))
        {
            if (cell.Span.Start < end || cell.Span.End < cell.Span.Start)
            {
                return false;
            }

            end = cell.Span.End;
        }

        return true;
    }

    private static (List<List<CsvCell>> Records, System.Collections.Immutable.ImmutableArray<Diagnostic> Diagnostics) Scan(string text)
    {
        var diagnostics = new DiagnosticBag();
        var scanner = new CsvScanner(new SourceText("a.csv", text), diagnostics);
        var records = new List<List<CsvCell>>();
        var cells = new List<CsvCell>();
        while (scanner.Read(cells))
        {
            records.Add([.. cells]);
        }

        return (records, diagnostics.ToImmutable());
    }
}
