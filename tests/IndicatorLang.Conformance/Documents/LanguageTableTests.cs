using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Semantics;
using IndicatorLang.Testing;

namespace IndicatorLang.Conformance.Documents;

/// <summary>Holds the tables of the specification against the tables of the code.</summary>
public sealed class LanguageTableTests
{
    private static readonly MarkdownDocument Language = MarkdownDocument.Read("docs/language.md");

    [Fact]
    public void The_keywords_are_those_of_the_grammar()
    {
        var grammar = File.ReadLines(Repository.PathTo("grammar", "keywords.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => $"{cells[2]} {cells[3]} [{cells.ElementAtOrDefault(4)?.Trim()}] {cells[1]}");

        var documented = Language.TableOf("中文", "English", "also", "kind").Rows
            .Select(row => $"{MarkdownDocument.Plain(row.Cells[0])} {MarkdownDocument.Plain(row.Cells[1])} "
                + $"[{string.Join(',', MarkdownDocument.CodesIn(row.Cells[2]))}] {row.Cells[3]}");

        Assert.Equal(grammar, documented);
    }

    [Fact]
    public void The_units_are_those_of_the_unit_table()
    {
        var documented = new Dictionary<string, UnitMeaning>();
        foreach (var row in Language.TableOf("unit", "also written").Rows)
        {
            var names = MarkdownDocument.CodesIn(row.Cells[0]).Concat(MarkdownDocument.CodesIn(row.Cells[1])).ToList();
            Assert.All(names, name => documented.Add(name, new UnitMeaning(TypeOf(row.Cells[2]), Number(row.Cells[3]), false)));
        }

        Assert.Equal(UnitTable.BuiltInNames.Order(StringComparer.Ordinal), documented.Keys.Order(StringComparer.Ordinal));
        Assert.All(documented, pair => Assert.Equal(UnitTable.Default.Resolve(pair.Key), pair.Value));
    }

    [Fact]
    public void The_types_compare_as_the_comparison_table_says()
    {
        var documented = Language.TableOf("type", "compares with").Rows.ToDictionary(row => row.Cells[0], row => row.Cells[1]);
        Assert.Equal(SampleTypes.All.Select(sample => sample.Name).Distinct(), documented.Keys);

        foreach (var left in SampleTypes.All)
        {
            foreach (var right in SampleTypes.All)
            {
                var says = left.Name == right.Name && (documented[left.Name] == left.Name || left.Variant == right.Variant);
                Assert.True(says == ComparisonTable.Compares(left.Type, right.Type), $"{left} and {right}");
            }
        }
    }

    [Fact]
    public void The_verdicts_are_those_of_the_runtime() => Assert.Equal(
        VerdictNames.All.Select(verdict => (verdict.ToToken(), verdict.ToWord().Zh)),
        Language.TableOf("token", "中文").Rows.Select(row => (MarkdownDocument.Plain(row.Cells[0]), row.Cells[1])));

    [Fact]
    public void The_columns_of_data_are_those_that_are_read() => Assert.Equal(
        ColumnNames.All,
        Language.TableOf("中文", "English", "holds").Rows
            .SelectMany(row => MarkdownDocument.CodesIn(row.Cells[0]).Concat(MarkdownDocument.CodesIn(row.Cells[1]))));

    [Fact]
    public void The_scales_are_the_built_in_ones() => Assert.Equal(
        Scale.BuiltIn.Select(scale => (scale.Name, string.Join(" > ", scale.Levels))),
        Language.TableOf("scale", "levels").Rows.Select(row => (row.Cells[0], row.Cells[1])));

    [Fact]
    public void The_workdays_of_the_years_are_those_of_the_calendar()
    {
        var table = Language.TableOf("year");

        Assert.Equal(WorkdayCalendar.China.CoveredYears.Select(year => $"{year}"), table.Header.Skip(1));
        Assert.Equal(WorkdayCalendar.China.CoveredYears.Select(WorkdaysIn), table.Rows[0].Cells.Skip(1).Select(int.Parse));
    }

    [Fact]
    public void The_warnings_are_those_of_the_catalogue() => Assert.Equal(
        DiagnosticCatalog.All
            .Where(descriptor => descriptor.Severity != Severity.Error && !descriptor.Code.StartsWith("IND5", StringComparison.Ordinal))
            .Select(descriptor => (descriptor.Code, descriptor.Slug)),
        Language.TableOf("code", "slug").Rows.Select(row => (MarkdownDocument.Plain(row.Cells[0]), MarkdownDocument.Plain(row.Cells[1]))));

    [Fact]
    public void Every_code_that_is_named_exists()
    {
        var text = File.ReadAllText(Repository.PathTo("docs", "language.md"));
        var named = System.Text.RegularExpressions.Regex.Matches(text, @"IND\d{4}").Select(match => match.Value).Distinct();

        Assert.All(named, code => Assert.NotNull(DiagnosticCatalog.Find(code)));
    }

    private static int WorkdaysIn(int year) => Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
        .Count(day => WorkdayCalendar.China.IsWorkday(new DateOnly(year, 1, 1).AddDays(day)));

    private static IndicatorType TypeOf(string cell) => cell switch
    {
        "percent" => IndicatorType.Percent,
        "percentage points" => IndicatorType.PercentagePoints,
        "money" => IndicatorType.Money,
        _ => IndicatorType.Duration(Enum.Parse<DurationFamily>(cell.Split(' ')[^1], ignoreCase: true)),
    };

    private static Exact Number(string cell) => cell.Split('/') is [var top, var bottom]
        ? (Exact)int.Parse(top) / int.Parse(bottom)
        : int.Parse(cell);
}
