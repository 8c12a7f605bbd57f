using IndicatorLang.Notation;

namespace IndicatorLang.Tests.Notation;

public sealed class DateCellTests
{
    [Theory]
    [InlineData("2019-09-15", "2019-09-15")]
    [InlineData("2019-9-5", "2019-09-05")]
    [InlineData("2019-3-1", "2019-03-01")]
    [InlineData("2019/3/1", "2019-03-01")]
    [InlineData("2019.3.1", "2019-03-01")]
    [InlineData("2019.1.1", "2019-01-01")]
    [InlineData("20190915", "2019-09-15")]
    [InlineData("２０１９０９１５", "2019-09-15")]
    [InlineData("2019-09", "2019-09")]
    [InlineData("2019-9", "2019-09")]
    [InlineData("2019/10", "2019-10")]
    [InlineData("2019/1", "2019-01")]
    [InlineData("2019.10", "2019-10")]
    [InlineData("2019.01", "2019-01")]
    [InlineData("2019.3", "2019-03")]
    [InlineData("2019年", "2019")]
    [InlineData("2019年12月", "2019-12")]
    [InlineData("2019年 12月", "2019-12")]
    [InlineData("2019 年 12 月", "2019-12")]
    [InlineData("2019年12月份", "2019-12")]
    [InlineData("2019年9月15日", "2019-09-15")]
    [InlineData("2019 年 9 月 15 日", "2019-09-15")]
    [InlineData("2019年9月15号", "2019-09-15")]
    [InlineData("2019Q3", "2019Q3")]
    [InlineData("2019 q3", "2019Q3")]
    [InlineData("2019年第三季度", "2019Q3")]
    [InlineData("2019年第 3 季度", "2019Q3")]
    [InlineData("2019年3季度", "2019Q3")]
    [InlineData("2019年四季度", "2019Q4")]
    [InlineData("2019", "2019")]
    [InlineData("２０１９－０９－１５", "2019-09-15")]
    [InlineData("２０１９／９／１５", "2019-09-15")]
    [InlineData("２０１９年９月", "2019-09")]
    [InlineData("　2019-09-15 ", "2019-09-15")]
    [InlineData("2020-02-29", "2020-02-29")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void A_date_is_read_with_its_precision(string cell, string expected)
    {
        Assert.Equal($"date {expected}", Indicators.Date.Read(cell).Show());
        Assert.Equal($"date {expected}", Indicators.Date.Read(cell, kind: CellKind.Number).Show());
    }

    [Theory]
    [InlineData("2019-02-29", "2019 年 2 月有 28 天", "no day 29")]
    [InlineData("2019-02-30", "没有 30 日", "no day 30")]
    [InlineData("2019-02-00", "没有 0 日", "no day 0")]
    [InlineData("20190230", "没有 30 日", "no day 30")]
    [InlineData("20191301", "没有 13 月", "no month 13")]
    [InlineData("2019-13", "没有 13 月", "no month 13")]
    [InlineData("2019.13.1", "没有 13 月", "no month 13")]
    [InlineData("2019年0月", "没有 0 月", "no month 0")]
    [InlineData("2019Q5", "没有第 5 季度", "no quarter 5")]
    [InlineData("0000", "没有 0000 年", "no year 0000")]
    [InlineData("0000-01-01", "没有 0000 年", "no year 0000")]
    public void A_date_that_does_not_exist_is_unreadable(string cell, string zh, string en) => Says(cell, zh, en);

    [Theory]
    [InlineData("2019.1", "2019-01 或 2019-10", "2019-01 or 2019-10")]
    [InlineData("43709", "2019-09-01", "2019-09-01")]
    [InlineData("43,709", "2019-09-01", "2019-09-01")]
    [InlineData("43709.5", "2019-09-01", "2019-09-01")]
    [InlineData("201909", "若指 2019-09", "if it means 2019-09")]
    [InlineData("2019-09-15 10:30", "请只写 2019-09-15", "write 2019-09-15 alone")]
    [InlineData("2019-09-15T00:00:00", "请只写 2019-09-15", "write 2019-09-15 alone")]
    [InlineData("2019-09-15 星期日", "请只写 2019-09-15", "write 2019-09-15 alone")]
    [InlineData("2019年9月15日（周日）", "请只写 2019-09-15", "write 2019-09-15 alone")]
    [InlineData("9月15日", "没有写年份", "has no year")]
    [InlineData("12月", "没有写年份", "has no year")]
    [InlineData("2019年12月31日前", "像是目标", "looks like a target")]
    [InlineData("2018年10月底", "像是目标", "looks like a target")]
    [InlineData("≤2019-12", "像是目标", "looks like a target")]
    [InlineData("-", "没有实际值请留空", "leave the cell empty")]
    [InlineData("无", "没有实际值请留空", "leave the cell empty")]
    [InlineData("19-09-15", "请写成如 2019-09-15", "write it like 2019-09-15")]
    [InlineData("15/09/2019", "请写成如 2019-09-15", "write it like 2019-09-15")]
    [InlineData("2019-123", "请写成如 2019-09-15", "write it like 2019-09-15")]
    [InlineData("2019-9/15", "请写成如 2019-09-15", "write it like 2019-09-15")]
    [InlineData("2019年上半年", "请写成如 2019-09-15", "write it like 2019-09-15")]
    [InlineData("12 天", "请写成如 2019-09-15", "write it like 2019-09-15")]
    [InlineData("及时", "请写成如 2019-09-15", "write it like 2019-09-15")]
    public void Anything_else_is_unreadable_with_its_repair(string cell, string zh, string en) => Says(cell, zh, en);

    [Fact]
    public void The_tenth_month_of_a_spreadsheet_is_not_guessed()
    {
        Assert.Contains("2019-10", Indicators.Date.ProblemOf("2019.1", CellKind.Number).Zh, StringComparison.Ordinal);
        Assert.Equal("date 2019-03", Indicators.Date.Read("2019.3", kind: CellKind.Number).Show());
        Assert.Contains("2019-10", Indicators.Days.ProblemOf("2019.1..2019.3").Zh, StringComparison.Ordinal);
    }

    private static void Says(string cell, string zh, string en)
    {
        var problem = Indicators.Date.ProblemOf(cell);
        Assert.Contains(zh, problem.Zh, StringComparison.Ordinal);
        Assert.Contains(en, problem.En, StringComparison.Ordinal);
    }
}
