using System.Globalization;
using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Semantics;

/// <summary>Calendars that a file declares or extends.</summary>
public class CalendarTests
{
    private const string Lines = "\n项目 甲 {\n日历 本市\n办结时效 ≤ 15 个工作日\n准点率 ≥ 98%\n}\n";

    [Fact]
    public void Without_a_word_the_calendar_is_the_built_in_one() =>
        Assert.Same(WorkdayCalendar.China, Checked.Clean("办结时效 ≤ 15 个工作日").Descriptor("办结时效").Calendar);

    [Fact]
    public void A_calendar_of_its_own_has_weekends_and_what_it_says()
    {
        var calendar = Calendar("日历 本市 \"第二版\" {\n覆盖 2027\n放假 2027-01-01 \"元旦\"\n放假 2027-02-01 .. 2027-02-07\n上班 2027-01-02\n}");
        Assert.Equal("本市", calendar.Name);
        Assert.Equal("第二版", calendar.Version);
        Assert.Equal([2027], calendar.CoveredYears.ToArray());
        Assert.Equal(1, Count(calendar, "2026-12-31", "2027-01-03"));
        Assert.Equal(0, Count(calendar, "2027-01-29", "2027-02-07"));
        Assert.Equal(1, Count(calendar, "2027-01-29", "2027-02-08"));
        Assert.Null(Count(calendar, "2026-12-30", "2027-01-03"));
    }

    [Theory]
    [InlineData("日历 中国 \"首次公布\"", "首次公布")]
    [InlineData("日历 中国 \"2019-03-21\" 忽略 IND4006 \"样本\"", "2019-03-21")]
    [InlineData("calendar 中国 “2020-01-25”", "2020-01-25")]
    public void A_project_may_ask_for_an_edition(string line, string edition)
    {
        var calendar = Checked.Program($"项目 甲 {{\n{line}\n办结时效 ≤ 15 个工作日\n}}").Descriptor("办结时效").Calendar;
        Assert.Equal(("中国", edition), (calendar.Name, calendar.Version));
        Assert.NotNull(calendar.Edition);
    }

    [Theory]
    [InlineData("日历 中国 \"旧版\"")]
    [InlineData("日历 中国 \"\"")]
    [InlineData("日历 中国 \"2019-02-30\"")]
    public void An_edition_that_is_none_is_an_error(string line)
    {
        var compilation = Checked.Program($"项目 甲 {{\n{line}\n办结时效 ≤ 15 个工作日\n准点率 ≥ 98%\n}}");
        Assert.Equal(["IND2080"], compilation.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(["办结时效"], Checked.InError(compilation));
    }

    [Fact]
    public void The_edition_of_a_declared_calendar_must_be_its_own()
    {
        const string Declared = "日历 本市 \"第二版\" {\n覆盖 2027\n}\n日历 本区 {\n覆盖 2027\n}\n";
        Checked.Clean(Declared + "项目 甲 {\n日历 本市 \"第二版\"\n办结时效 ≤ 15 个工作日\n}");
        Assert.Equal(["IND2080"], Checked.Codes(Declared + "项目 甲 {\n日历 本市 \"第一版\"\n办结时效 ≤ 15 个工作日\n}"));
        Assert.Equal(["IND2080"], Checked.Codes(Declared + "项目 甲 {\n日历 本区 \"第一版\"\n办结时效 ≤ 15 个工作日\n}"));
    }

    [Fact]
    public void The_days_of_a_declared_calendar_keep_their_names() =>
        Assert.Equal("元旦", Assert.Single(Calendar("日历 本市 {\n覆盖 2027\n放假 2027-01-01 \"元旦\"\n}").Exceptions).Name);

    [Fact]
    public void An_extension_keeps_what_it_does_not_change()
    {
        var calendar = Calendar("日历 本市 扩展 中国 {\n放假 2019-03-04\n上班 2019-10-01\n覆盖 2027 .. 2028\n}");
        Assert.Equal([.. WorkdayCalendar.China.CoveredYears, 2027, 2028], calendar.CoveredYears.ToArray());
        Assert.Equal(WorkdayCalendar.China.Version, calendar.Version);
        Assert.Equal(0, Count(calendar, "2019-03-01", "2019-03-04"));
        Assert.True(calendar.IsWorkday(new DateOnly(2019, 10, 1)));
        Assert.False(calendar.IsWorkday(new DateOnly(2019, 10, 2)));
        Assert.True(calendar.IsWorkday(new DateOnly(2019, 10, 12)));
    }

    [Fact]
    public void A_calendar_may_extend_one_that_stands_before_it()
    {
        var calendar = Calendar("日历 全省 {\n覆盖 2027\n放假 2027-05-04\n}\n日历 本市 扩展 全省 {\n放假 2027-05-05\n}");
        Assert.Equal(0, Count(calendar, "2027-05-03", "2027-05-05"));
    }

    [Fact]
    public void A_declared_calendar_wins_over_the_built_in_one()
    {
        var compilation = Checked.Clean("日历 中国 { 覆盖 2019 }\n办结时效 ≤ 15 个工作日");
        Assert.Equal([2019], compilation.Descriptor("办结时效").Calendar.CoveredYears.ToArray());
    }

    [Fact]
    public void The_last_word_on_a_day_counts() =>
        Assert.Equal(1, Count(Calendar("日历 本市 {\n覆盖 2027\n放假 2027-01-04 .. 2027-01-08\n上班 2027-01-06\n}"), "2027-01-03", "2027-01-08"));

    [Theory]
    [InlineData("日历 本市 扩展 中囯 {\n放假 2027-01-01\n}", "IND2014 中囯")]
    [InlineData("日历 本市 扩展 本市 {\n覆盖 2027\n}", "IND2014 本市")]
    [InlineData("日历 本市 {\n覆盖 2027\n放假 2027-13-01\n}", "IND3002 2027-13-01")]
    [InlineData("日历 本市 {\n覆盖 2027\n放假 2027-01\n}", "IND3011 2027-01")]
    [InlineData("日历 本市 {\n覆盖 2027\n放假 2027-01-05 .. 2027-01-01\n}", "IND3011 2027-01-05")]
    [InlineData("日历 本市 {\n覆盖 2020 .. 2027\n放假 2020-01-01 .. 2027-12-31\n}", "IND3011 2020-01-01")]
    [InlineData("日历 本市 {\n覆盖 2028 .. 2027\n}", "IND3011 2028")]
    [InlineData("日历 本市 {\n覆盖 1 .. 9999\n}", "IND3011 1")]
    [InlineData("日历 本市 {\n覆盖 2027-01\n}", "IND3011 2027-01")]
    [InlineData("日历 本市 {\n放假 2027-01-01\n}", "IND3012 2027-01-01")]
    [InlineData("日历 本市 {\n覆盖 2027\n放假 2027-12-31 .. 2028-01-02\n}", "IND3012 2027-12-31")]
    public void What_a_calendar_cannot_say_is_refused(string declaration, string finding)
    {
        var compilation = Checked.Program(declaration + Lines);
        Assert.Equal([finding], Checked.Findings(compilation));

        // Nothing is counted on a calendar that is wrong, and nothing else is touched.
        Assert.Equal(["办结时效"], Checked.InError(compilation));
    }

    [Fact]
    public void An_error_in_a_calendar_is_one_in_those_that_extend_it()
    {
        var compilation = Checked.Program("日历 全省 {\n覆盖 2027\n放假 2027-01\n}\n日历 本市 扩展 全省 { }" + Lines);
        Assert.Equal(["IND3011 2027-01"], Checked.Findings(compilation));
        Assert.Equal(["办结时效"], Checked.InError(compilation));
    }

    [Fact]
    public void A_calendar_declared_twice_is_refused()
    {
        var compilation = Checked.Program("日历 本市 { 覆盖 2027 }\n日历 本市 { 覆盖 2028 }" + Lines);
        Assert.Equal(["IND2010 本市"], Checked.Findings(compilation));
        Assert.Equal(["办结时效"], Checked.InError(compilation));
    }

    [Fact]
    public void An_unknown_calendar_touches_workdays_only()
    {
        var compilation = Checked.Program("项目 甲 {\n日历 中囯\n办结时效 ≤ 15 个工作日\n周期 ≤ 15 天\n准点率 ≥ 98%\n}");
        Assert.Equal(["IND2014 中囯"], Checked.Findings(compilation));
        Assert.Contains("“中国”", compilation.Diagnostics[0].Message.Zh, StringComparison.Ordinal);
        Assert.Equal(["办结时效"], Checked.InError(compilation));
    }

    private static WorkdayCalendar Calendar(string declaration) => Checked.Clean(declaration + Lines).Descriptor("办结时效").Calendar;

    private static int? Count(WorkdayCalendar calendar, string start, string end) =>
        calendar.CountWorkdays(DateOnly.Parse(start, CultureInfo.InvariantCulture), DateOnly.Parse(end, CultureInfo.InvariantCulture), out _);
}
