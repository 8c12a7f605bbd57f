using IndicatorLang.Notation;
using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Notation;

public sealed class NumberCellTests
{
    [Theory]
    [InlineData("12", "number 12 []")]
    [InlineData("-1.5", "number -1.5 []")]
    [InlineData("−1.5", "number -1.5 []")]
    [InlineData("－1.5", "number -1.5 []")]
    [InlineData("+3", "number 3 []")]
    [InlineData("007", "number 7 []")]
    [InlineData("0.00", "number 0 []")]
    [InlineData("12,218,245.00", "number 12218245 []")]
    [InlineData("15,236 份", "number 15236 [份]")]
    [InlineData("１２，２１８．５", "number 12218.5 []")]
    [InlineData("2019", "number 2019 []")]
    [InlineData("2019.10", "number 2019.1 []")]
    [InlineData("98.5%", "number 98.5 [%]")]
    [InlineData("98.5 %", "number 98.5 [%]")]
    [InlineData("９８．５％", "number 98.5 [%]")]
    [InlineData("5‰", "number 5 [‰]")]
    [InlineData("12个工作日", "number 12 [个工作日]")]
    [InlineData("12 个工作日", "number 12 [个工作日]")]
    [InlineData("30辆", "number 30 [辆]")]
    [InlineData("30　辆", "number 30 [辆]")]
    [InlineData("30 辆", "number 30 [辆]")]
    [InlineData("30\n辆", "number 30 [辆]")]
    [InlineData("30（辆）", "number 30 [辆]")]
    [InlineData("100.00(%)", "number 100 [%]")]
    [InlineData("3.1万人次", "number 3.1 [万人次]")]
    [InlineData("3.1 万 人次", "number 3.1 [万人次]")]
    [InlineData("3.1万", "number 3.1 [万]")]
    [InlineData("1.2亿元", "number 1.2 [亿元]")]
    [InlineData("1600元/亩", "number 1600 [元/亩]")]
    [InlineData("1600 元 ／ 亩", "number 1600 [元/亩]")]
    [InlineData("17元/人/天", "number 17 [元/人/天]")]
    [InlineData("2 pp", "number 2 [pp]")]
    [InlineData("2个百分点", "number 2 [个百分点]")]
    [InlineData("15 workdays", "number 15 [workdays]")]
    [InlineData("2 hours", "number 2 [hours]")]
    [InlineData("20 ℃", "number 20 [℃]")]
    [InlineData("20㎡", "number 20 [㎡]")]
    [InlineData("20 kW·h", "number 20 [kW·h]")]
    [InlineData("20 km²", "number 20 [km²]")]
    [InlineData("20 年", "number 20 [年]")]
    public void A_number_with_or_without_a_unit_is_read(string cell, string expected) =>
        Assert.Equal(expected, Indicators.Number.Read(cell).Show());

    [Theory]
    [InlineData("1,2345")]
    [InlineData("1234,567")]
    [InlineData("12,345,67")]
    [InlineData("0,123")]
    [InlineData("1,,234")]
    [InlineData("1.2.3.4")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("--5")]
    [InlineData("+-5")]
    [InlineData("- 5")]
    [InlineData("1 2")]
    [InlineData("1 234")]
    [InlineData("1E+05")]
    [InlineData("1e5")]
    [InlineData("2小时30分钟")]
    [InlineData("3万5千")]
    [InlineData("30 辆 车")]
    [InlineData("¥30")]
    [InlineData("٣")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("0x1F")]
    [InlineData("12辆)")]
    [InlineData("达标")]
    public void Anything_else_is_unreadable(string cell) => Assert.Equal("unreadable", Indicators.Cars.Read(cell).Show());

    [Fact]
    public void Twenty_eight_significant_digits_are_read_and_twenty_nine_are_not()
    {
        const string Most = "1234567890.123456789012345678";
        var number = Assert.IsType<NumberValue>(Indicators.Number.Read(Most));
        Assert.Equal(Most, number.Number.ToString());

        Assert.Contains("28", Indicators.Number.ProblemOf(Most + "9").Zh, StringComparison.Ordinal);
        Assert.Contains("28", Indicators.Number.ProblemOf("0." + new string('0', 28) + "1").En, StringComparison.Ordinal);
        Assert.Contains("28", Indicators.Percent.ProblemOf($"1/{Most}9").Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("197/200", "fraction 197 / 200")]
    [InlineData("197 / 200", "fraction 197 / 200")]
    [InlineData("197／200", "fraction 197 / 200")]
    [InlineData("-1,970/2,000.5", "fraction -1970 / 2000.5")]
    [InlineData("0/0", "fraction 0 / 0")]
    [InlineData("2/2", "fraction 2 / 2")]
    [InlineData("197/200%", "unreadable")]
    [InlineData("197/200/3", "unreadable")]
    [InlineData("197/-200", "unreadable")]
    public void A_fraction_is_read_for_a_percent(string cell, string expected) =>
        Assert.Equal(expected, Indicators.Percent.Read(cell).Show());

    [Fact]
    public void A_fraction_is_for_percents_only()
    {
        var problem = Indicators.Cars.ProblemOf("197/200");
        Assert.Contains("只有百分比", problem.Zh, StringComparison.Ordinal);
        Assert.Contains("only percents", problem.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("辆", "辆")]
    [InlineData("（人次）", "人次")]
    [InlineData(" ％ ", "%")]
    [InlineData("元／亩", "元/亩")]
    [InlineData("-", "-")]
    public void The_unit_of_the_column_goes_along(string column, string expected) =>
        Assert.Equal(expected, Assert.IsType<NumberValue>(Indicators.Cars.Read("3", column)).ColumnUnit);

    [Fact]
    public void Half_a_surrogate_pair_is_no_reason_to_fail()
    {
        Assert.Equal("\uFFFD", Assert.IsType<NumberValue>(Indicators.Cars.Read("3", "\uD800")).ColumnUnit);
        Assert.Equal("words \uFFFD", Indicators.Level.Read("\uD800").Show());
        Assert.DoesNotContain('\uD800', Indicators.Date.ProblemOf("\uD800").Zh);
    }

    [Theory]
    [InlineData("30 PM2.5", "PM2.5")]
    [InlineData("30PM2.5", "PM2.5")]
    [InlineData("30 ＰＭ２．５", "PM2.5")]
    [InlineData("30 件(次)", "件（次）")]
    [InlineData("30 件 (次)", "unreadable")]
    public void A_unit_of_the_program_is_recognised_whatever_its_characters(string cell, string expected)
    {
        var indicator = Indicators.Of(IndicatorType.Count("PM2.5"), "PM2.5", null, new DeclaredUnit("件（次）", Exact.One, "件（次）", false));
        var value = CellReader.Read(cell, indicator);
        Assert.Equal(expected, value is NumberValue number ? number.Unit : value.Show());
    }

    [Fact]
    public void A_number_held_as_a_number_reads_like_its_text() =>
        Assert.Equal("number 0.98 []", Indicators.Percent.Read("0.98", kind: CellKind.Number).Show());

    [Theory]
    [InlineData("2019-09-15", "date 2019-09-15")]
    [InlineData("2019/3/1", "date 2019-03-01")]
    [InlineData("2019年", "date 2019")]
    [InlineData("2019 年", "date 2019")]
    [InlineData("2019年9月", "date 2019-09")]
    [InlineData("2019年第三季度", "date 2019Q3")]
    [InlineData("2019-02-30", "unreadable")]
    public void A_date_is_left_for_the_coercion_to_refuse(string cell, string expected)
    {
        Assert.Equal(expected, Indicators.Percent.Read(cell).Show());
        Assert.Equal(expected, Indicators.Months.Read(cell).Show());
    }
}
