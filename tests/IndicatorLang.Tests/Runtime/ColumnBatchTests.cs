using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Runtime;

/// <summary>How columns get into a batch, and what becomes of one that does not fit.</summary>
public sealed class ColumnBatchTests
{
    private static readonly ProjectEvaluator Project = Checked.Program("""
        项目 车辆 {
          输入 准点 单位 车次
          输入 全部 单位 车次
          准点率 > 90%
          准点率 ≤ 99%
          数量 { 培训 ≥ 2 次 }
          质量 { 培训 ≥ 95% }
          准点比 ≥ 95% 计算 准点 / 全部
          坏 in [9, 5]
        }
        """).Interpret()[0];

    [Fact]
    public void A_name_gives_the_column_to_every_target_and_to_the_input_of_it()
    {
        var batch = new ColumnBatch(Project, 2)
            .Set("准点率", Column.Of(new[] { 95, 100 }, 0.01m))
            .Set("准点", Column.Of(new[] { 95L, 94 }, 1))
            .Set("全部", Column.Of(new[] { 100, 100 }, 1));
        var verdicts = Project.EvaluateColumns(batch);

        Assert.Equal([Verdict.Met, Verdict.Met], verdicts.Of(0).ToArray());
        Assert.Equal([Verdict.Met, Verdict.NotMet], verdicts.Of(1).ToArray());
        Assert.Equal([Verdict.Met, Verdict.NotMet], verdicts.Of(4).ToArray());
    }

    [Fact]
    public void What_has_no_column_is_not_reported_and_what_is_in_error_is_invalid()
    {
        var verdicts = Project.EvaluateColumns(new ColumnBatch(Project, 3), output: ColumnOutput.Totals);

        Assert.Equal(new VerdictTotals(0, 0, 3, 0, 0, 0), verdicts.Totals(0));
        Assert.Equal(new VerdictTotals(0, 0, 3, 0, 0, 0), verdicts.Totals(4));
        Assert.Equal(new VerdictTotals(0, 0, 0, 0, 0, 3), verdicts.Totals(5));
        Assert.Equal((0, 0, 0), (verdicts.Of(0).Length, verdicts.Met(0).Length, verdicts.NotMet(0).Length));
    }

    [Theory]
    [InlineData("2019-10-30", 2, 0)]
    [InlineData("2019-10-31", 0, 2)]
    [InlineData("2019-11-01", 0, 2)]
    public void What_is_not_reported_is_due_from_its_day_on(string asOf, int notDue, int notReported)
    {
        var project = Checked.Program("验收 ≤ 2019-09 截止 2019-10").Interpret()[0];
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(
            new VerdictTotals(0, 0, notReported, notDue, 0, 0),
            project.EvaluateColumns(new ColumnBatch(project, 2), day).Totals(0));
    }

    [Theory]
    [InlineData("丙", "'丙' is no input and no indicator that takes an actual")]
    [InlineData("准点比", "'准点比' is no input and no indicator that takes an actual")]
    [InlineData("坏", "'坏' is no input and no indicator that takes an actual")]
    [InlineData("培训", "several indicators or inputs are called '培训': give their columns by place")]
    public void A_name_that_means_no_one_thing_is_refused(string name, string problem) =>
        Assert.StartsWith(problem, Refused(batch => batch.Set(name, Column.Of(new int[1], 1))), StringComparison.Ordinal);

    [Fact]
    public void A_column_that_does_not_fit_is_refused()
    {
        Assert.StartsWith("'准点比' is computed from its inputs", Refused(batch => batch.SetActual(4, Column.Of(new int[1], 1))), StringComparison.Ordinal);
        Assert.StartsWith("the column of '准点率' has 2 rows, the batch 1", Refused(batch => batch.SetActual(0, Column.Of(new int[2], 1))), StringComparison.Ordinal);
        Assert.StartsWith("'准点率' is a percent; its column holds something else", Refused(batch => batch.SetActual(0, Column.OfDays(new int[1]))), StringComparison.Ordinal);
        Assert.StartsWith("'准点' is a count of '车次'; its column holds something else", Refused(batch => batch.SetInput(0, Column.OfLevels(new byte[1]))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_of_another_project_and_one_that_is_too_large_are_refused()
    {
        var other = Checked.Program("甲 ≥ 1").Interpret()[0];
        var (mine, theirs) = (new ColumnBatch(Project, 2), new ColumnBatch(other, 2));

        Assert.Throws<ArgumentException>("batch", () => Project.EvaluateColumns(theirs));
        Assert.Throws<ArgumentException>("batch", () => Project.EvaluateColumns(theirs, new ColumnVerdicts(Project, 2)));
        Assert.Throws<ArgumentException>("batch", () => Project.EvaluateColumns(mine, new ColumnVerdicts(other, 2)));
        Assert.StartsWith(
            "there is room for 1 rows, the batch has 2",
            Assert.Throws<ArgumentException>("verdicts", () => Project.EvaluateColumns(mine, new ColumnVerdicts(Project, 1))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_for_verdicts_is_used_again()
    {
        var verdicts = new ColumnVerdicts(Project, 130, ColumnOutput.Verdicts | ColumnOutput.Bitmaps);
        Project.EvaluateColumns(new ColumnBatch(Project, 130).SetActual(2, Column.Of(Enumerable.Repeat(3, 130).ToArray(), 1)), verdicts);
        Assert.Equal((130, 3, 3), (verdicts.Of(2).Length, verdicts.Met(2).Length, verdicts.NotMet(2).Length));
        Assert.Equal(new VerdictTotals(130, 0, 0, 0, 0, 0), verdicts.Totals(2));
        Assert.Equal(0b11UL, verdicts.Met(2)[2]);

        Project.EvaluateColumns(new ColumnBatch(Project, 64).SetActual(2, Column.Of(new int[64], 1)), verdicts);
        Assert.Equal((64, 64, 1, 1), (verdicts.Rows, verdicts.Of(2).Length, verdicts.Met(2).Length, verdicts.NotMet(2).Length));
        Assert.Equal(new VerdictTotals(0, 64, 0, 0, 0, 0), verdicts.Totals(2));
        Assert.Equal((0UL, ulong.MaxValue), (verdicts.Met(2)[0], verdicts.NotMet(2)[0]));
    }

    [Fact]
    public void A_column_is_of_a_step_above_zero_and_has_a_bit_for_each_row()
    {
        Assert.Throws<ArgumentException>("step", () => Column.Of(new int[1], 0));
        Assert.Throws<ArgumentException>("step", () => Column.Of(new long[1], -1));
        Assert.Contains("than the column has rows, 9", Assert.Throws<ArgumentException>(() => Column.Of(new int[9], 1, new Bitmap(new byte[1]))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Column.Of(new int[9], 1, default, new Bitmap(new byte[1])));
        Assert.Throws<ArgumentException>(() => Column.Of(new int[8], 1, new Bitmap(new byte[1], 1)));
        Assert.Equal((8, 8), (Column.Of(new int[8], 1, new Bitmap(new byte[1])).Rows, Column.Of(new int[8], 1, new Bitmap(new byte[2], 8)).Rows));
        Assert.Equal((true, false), (new Bitmap(new byte[1]).IsGiven, default(Bitmap).IsGiven));
    }

    [Fact]
    public void Levels_are_taken_from_an_enumeration_of_integers()
    {
        var project = Checked.Program("刊登 ≥ 基本及时").Interpret()[0];
        Achievement[] levels = [Achievement.NotAchieved, Achievement.PartlyAchieved, Achievement.Achieved, (Achievement)3, (Achievement)(-1), (Achievement)256, (Achievement)255];
        var verdicts = project.EvaluateColumns(new ColumnBatch(project, levels.Length).SetActual(0, Column.OfLevels<Achievement>(levels)));

        Assert.Equal(
            [Verdict.NotMet, Verdict.Met, Verdict.Met, Verdict.Invalid, Verdict.Invalid, Verdict.Invalid, Verdict.Invalid],
            verdicts.Of(0).ToArray());
        Assert.Throws<ArgumentException>("levels", () => Column.OfLevels<ActualState>([ActualState.Known]));
    }

    private static string Refused(Action<ColumnBatch> set) => Assert.Throws<ArgumentException>(() => set(new ColumnBatch(Project, 1))).Message;
}
