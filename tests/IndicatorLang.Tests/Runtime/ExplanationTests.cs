using FsCheck.Xunit;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Runtime;

/// <summary>A result taken apart says the same as the result.</summary>
public sealed class ExplanationTests
{
    [Theory]
    [InlineData("a ≥ 98%", "98% 及以上", "98% or more")]
    [InlineData("a > 98%", "高于 98%，不含 98%", "above 98%, which is excluded")]
    [InlineData("a ≤ 2019-09", "2019-09-30 及以前", "2019-09-30 or earlier")]
    [InlineData("a < 2019-09", "2019-08-31 及以前", "2019-08-31 or earlier")]
    [InlineData("a ≥ 2019-09", "2019-09-01 及以后", "2019-09-01 or later")]
    [InlineData("a ≤ 0001-01-01", "0001-01-01 及以前", "0001-01-01 or earlier")]
    [InlineData("a ≥ 9999-12-31", "9999-12-31 及以后", "9999-12-31 or later")]
    [InlineData("a < 0001-01-01", "0000-12-31 及以前", "0000-12-31 or earlier")]
    [InlineData("a > 9999-12-31", "10000-01-01 及以后", "10000-01-01 or later")]
    [InlineData("a < 5", "低于 5，不含 5", "below 5, which is excluded")]
    [InlineData("a ≤ 5 辆", "5 辆 及以下", "5 辆 or less")]
    [InlineData("a = 5 辆", "5 辆", "5 辆")]
    [InlineData("a = 2019-09-30", "2019-09-30 当天", "2019-09-30")]
    [InlineData("a in [2019-03, 2019-09]", "2019-03-01 至 2019-09-30，含首尾", "2019-03-01 to 2019-09-30, both included")]
    [InlineData("a in [80%, 95%]", "80% 至 95%，含两端", "80% to 95%, both included")]
    [InlineData("a in (80%, 95%)", "80% 至 95%，不含两端", "between 80% and 95%, both excluded")]
    [InlineData("a in [80%, 95%)", "80% 至 95%，含 80%，不含 95%", "80% to 95%, 80% included, 95% excluded")]
    [InlineData("a in (80%, 95%]", "80% 至 95%，不含 80%，含 95%", "80% to 95%, 80% excluded, 95% included")]
    [InlineData("a in {优, 良}", "“优”或“良”", "“优” or “良”")]
    [InlineData("a ≥ 5 或 < 5", "任何值", "any value")]
    public void A_target_in_words(string line, string zh, string en)
    {
        var range = Assert.Single(Explain(line, "x").Admitted);
        Assert.Equal(new LocalizedText(zh, en), range.Text);
    }

    [Theory]
    [InlineData("a ≥ 98%", "97.3%", "差 0.7 个百分点", "0.7 pp short")]
    [InlineData("a ≤ 15 个工作日", "18", "超出 3 个工作日", "3 个工作日 over")]
    [InlineData("a ≤ 2019-09", "2019-10-08", "晚 8 天（其间 1 个工作日）", "8 days late (1 workday of them)")]
    [InlineData("a ≤ 2027-09", "2027-10-08", "晚 8 天", "8 days late")]
    [InlineData("a ≥ 2019-09", "2019-08", "至少早 1 天", "at least 1 day early")]
    [InlineData("a ≤ 2019-09", "2019-10", "至少晚 1 天（其间 0 个工作日）", "at least 1 day late (0 workdays of them)")]
    [InlineData("a = 优", "中", "差 2 级", "2 levels short")]
    [InlineData("a ≤ 良", "优", "高 1 级", "1 level above")]
    [InlineData("a < 0001-01-01", "0001-01-02", "晚 2 天", "2 days late")]
    [InlineData("a > 9999-12-31", "9999-12-30", "早 2 天", "2 days early")]
    [InlineData("a > 5", "5", "正好在界限上，而界限不含在内", "exactly on the bound, which is excluded")]
    public void How_far_off(string line, string cell, string zh, string en) =>
        Assert.Equal(new LocalizedText(zh, en), Explain(line, cell).Distance);

    /// <summary>Values on both sides of what is admitted: the nearest of them counts, in the reason too.</summary>
    [Fact]
    public void Values_around_a_target_are_off_by_the_nearest()
    {
        var evaluator = Checked.Program("a = 5 天 或 = 20 天").Interpret().Single();
        var possible = IntervalSet.Of(isDiscrete: false, Interval.Point(2), Interval.Point(6), Interval.Point(30));
        var result = evaluator.Evaluate(0, Actual.OneOf(possible));
        Assert.Equal("至少超出 1 天", result.Explain().Distance?.Zh);
        Assert.Contains("高于 5 天，至少超出 1 天。", result.Reason.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a ≥ 98%", "98%")]
    [InlineData("a ≥ 98%", "看不懂")]
    [InlineData("a ≥ 98%", "")]
    [InlineData("a in [2019-03, 2019-09]", "2019")]
    public void Only_what_is_not_met_is_off_by_something(string line, string cell) => Assert.Null(Explain(line, cell).Distance);

    [Fact]
    public void What_may_satisfy_is_told_when_only_some_does()
    {
        var explanation = Explain("a in [2019-03, 2019-09]", "2019");
        Assert.Equal(("2019-01-01", "2019-12-31"), (explanation.Possible[0].Lower, explanation.Possible[0].Upper));
        Assert.Equal(("2019-03-01", "2019-09-30"), (explanation.Satisfying[0].Lower, explanation.Satisfying[0].Upper));
    }

    [Fact]
    public void An_indicator_in_error_admits_nothing_that_could_be_told()
    {
        var explanation = Explain("a in [9, 5]", "7");
        Assert.Empty(explanation.Admitted);
        Assert.Empty(explanation.Possible);
    }

    [Theory]
    [InlineData("a ≥ 98%", "98%", true, null, false)]
    [InlineData("a < 98%", null, false, "98%", false)]
    [InlineData("a in (80%, 95%]", "80%", false, "95%", true)]
    [InlineData("a in [80%, 95%)", "80%", true, "95%", false)]
    public void The_ends_of_what_is_admitted(string line, string? lower, bool isLowerIncluded, string? upper, bool isUpperIncluded)
    {
        var range = Assert.Single(Explain(line, "x").Admitted);
        Assert.Equal((lower, isLowerIncluded, upper, isUpperIncluded), (range.Lower, range.IsLowerIncluded, range.Upper, range.IsUpperIncluded));
    }

    [Fact]
    public void Without_an_actual_there_is_no_value_to_tell()
    {
        var explanation = Explain("a ≥ 98%", "");
        Assert.Equal((Verdict.NotReported, "a"), (explanation.Result.Verdict, explanation.Result.Indicator.Name));
        Assert.Empty(explanation.Possible);
        Assert.Empty(Explain("a ≥ 98%", "看不懂").Possible);
        Assert.Empty(Explain("a ≥ 98%", "不适用").Possible);
        Assert.Single(explanation.Admitted);
    }

    [Fact]
    public void No_bound_is_the_nearest_to_values_that_are_admitted()
    {
        var target = IntervalSet.Of(isDiscrete: false, Interval.UpTo(3, inclusive: true));
        Assert.Null(Reasons.NearestBound(target, target));
        Assert.Equal((3, 2, true), Reasons.NearestBound(target, IntervalSet.Of(isDiscrete: false, Interval.From(5, inclusive: true))));
    }

    [Fact]
    public void Holidays_and_make_up_days_are_named()
    {
        var counting = Explain("a ≤ 15 个工作日", "2019-01-30..2019-02-21").Counting!;
        Assert.Equal((22, 13, 2), (counting.Days, counting.Workdays, counting.Weekends));
        Assert.Equal(new NamedDays("春节", new DateOnly(2019, 2, 4), new DateOnly(2019, 2, 10)), Assert.Single(counting.Holidays));
        Assert.Equal(new NamedDays("春节", new DateOnly(2019, 2, 2), new DateOnly(2019, 2, 3)), Assert.Single(counting.MakeUpDays));
        Assert.Null(Explain("a ≤ 15 天", "2019-01-30..2019-02-21").Counting);
        Assert.Null(Explain("a ≤ 15 个工作日", "12").Counting);
        Assert.Null(Explain("a ≤ 15 个工作日", "2019-02-21..2019-02-21").Counting);
    }

    [Theory]
    [InlineData("工作日数(甲, 乙)", "2019-01-30", "2019-02-21", 22)]
    [InlineData("工作日数(甲, 乙) * 2", "2019-01-30", "2019-02-21", 22)]
    [InlineData("工作日数(甲, 乙) + 工作日数(甲, 乙)", "2019-01-30", "2019-02-21", 22)]
    [InlineData("工作日数(甲, 乙)", "2019-01", "2019-02", 58)]
    [InlineData("工作日数(甲, 乙) + 工作日数(乙, 2019-03-31)", "2019-01-30", "2019-02-21", null)]
    [InlineData("工作日数(甲, 乙) * (天数(乙, 2019-03-31) / 1 天)", "2019-01-30", "2019-02-21", 22)]
    [InlineData("工作日数(甲, 乙)", "2019-02-21", "2019-02-21", null)]
    [InlineData("工作日数(甲, 乙)", "2019-02-21", "2019-02-20", null)]
    [InlineData("工作日数(甲, 乙) - 工作日数(甲, 乙) + 3 个工作日", "2019-01-30", "2019-02-21", 22)]
    public void A_computed_count_of_workdays_is_told_where_it_is_the_only_one(string expression, string first, string second, int? days)
    {
        var evaluator = Checked.Program($"输入 甲 日期\n输入 乙 日期\n时 ≤ 99 个工作日 计算 {expression}").Interpret().Single();
        var inputs = evaluator.ReadInputs([.. new[] { first, second }.Select((cell, i) => CellReader.Read(cell, evaluator.DeclaredInputs[i], string.Empty, CellKind.Text))]);
        var result = evaluator.Compute(0, inputs.AsSpan());
        Assert.Equal(days, result.Explain().Counting?.Days);
        Assert.True(result.Actual.Detail!.IsComputed);
    }

    [Property(MaxTest = Runs.Many / 10)]
    public void The_days_of_a_count_add_up(ushort first, ushort length)
    {
        var start = new DateOnly(2018, 1, 1).AddDays(first % 3000);
        var end = start.AddDays(1 + (length % 280));
        var counting = WorkdayCount.Between(start, end, WorkdayCalendar.China)!;
        Assert.Equal(end.DayNumber - start.DayNumber, counting.Days);
        Assert.Equal(counting.Days, counting.Workdays + counting.Weekends + counting.Holidays.Sum(run => run.Count));
        Assert.All(counting.Holidays.Concat(counting.MakeUpDays), run => Assert.True(run.First > start && run.Last <= end && run.Name.Length > 0));
    }

    /// <summary>For any target and any actual: both languages, and a distance where the reason has one.</summary>
    [Property(MaxTest = Runs.Many / 10)]
    public void Anything_can_be_explained(int seed)
    {
        var random = SplitMix64.ForPart(23, seed);
        var project = ProgramGenerator.Create(random, 20);
        var evaluator = new IndicatorLang.Evaluation.Interpreter(project.Model);
        for (var i = 0; i < project.Indicators.Length; i++)
        {
            var result = evaluator.Evaluate(i, ActualGenerator.Create(random, project.Indicators[i]).Value);
            var explanation = result.Explain();
            Assert.Equal(result.Verdict == Verdict.Undetermined, !explanation.Satisfying.IsEmpty);
            Assert.All(
                explanation.Admitted.Concat(explanation.Possible).Concat(explanation.Satisfying),
                range => Assert.False(string.IsNullOrWhiteSpace(range.Text.Zh) || string.IsNullOrWhiteSpace(range.Text.En)));
            if (result.Verdict == Verdict.NotMet && !result.Indicator.Target.IsEmpty)
            {
                Assert.False(string.IsNullOrEmpty(explanation.Distance?.Zh) || string.IsNullOrEmpty(explanation.Distance?.En));
            }
        }
    }

    private static Explanation Explain(string line, string cell)
    {
        var evaluator = Checked.Program(line).Interpret().Single();
        return evaluator.Evaluate(0, CellReader.Read(cell, evaluator.Indicators[0], string.Empty, CellKind.Text)).Explain();
    }
}
