using FsCheck.Xunit;
using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Runtime;

/// <summary>Which integers hold the values of a column; that the verdicts are those of rows is a differential test.</summary>
public sealed class ColumnBuilderTests
{
    private const int Rows = 64 * 64;

    private static readonly ProjectEvaluator Project = Checked.Program("""
        单位 批 整数
        项目 车辆 {
          输入 全部 单位 车次
          准点率 ≥ 98%
          车次 ≥ 3 辆
          费用 ≤ 30 万元
          完成 ≤ 2019-09
          状况 = 及时
          数量 { 培训 ≥ 2 次 }
          质量 { 培训 ≥ 95% }
          批次 ≥ 3 批
        }
        """).Interpret()[0];

    [Theory]
    [InlineData("准点率", "0.985", "Int 1/1000")]
    [InlineData("准点率", "1", "Int 1/1")]
    [InlineData("准点率", "0.9850001", "Int 1/10000000")]
    [InlineData("准点率", "300.9850001", "Long 1/10000000")]
    [InlineData("准点率", "0.000000000000000001", "Int 1/1000000000000000000")]
    [InlineData("车次", "3", "Int 1/1")]
    [InlineData("车次", "3000000000", "Long 1/1")]
    [InlineData("费用", "299999.99", "Int 1/100")]
    [InlineData("费用", "29999999.99", "Long 1/100")]
    [InlineData("全部", "12", "Int 1/1")]
    public void All_values_alike(string name, string value, string integers)
    {
        Assert.True(Exact.TryParse(value, out var exact));
        var column = Columned(name, _ => exact);
        Assert.Equal(integers, Integers(column));
        Assert.DoesNotContain(Enumerable.Range(0, Rows), column.IsExactBlock);
        Assert.Equal(exact, column.At(Rows - 1).Point);
    }

    /// <summary>A value with more decimals or digits than the others is kept as it is, with its neighbours, and makes the others no wider.</summary>
    [Theory]
    [InlineData("准点率", 1, 3)]
    [InlineData("准点率", 5_000_000_000, 1)]
    [InlineData("准点率", 98_501, 100_000)]
    [InlineData("车次", 7, 2)]
    public void One_value_that_does_not_fit(string name, long numerator, long denominator)
    {
        var odd = Exact.Ratio(numerator, denominator);
        var column = Columned(name, row => row == 100 ? odd : 1);
        Assert.Equal("Int 1/1", Integers(column));
        Assert.Equal(Enumerable.Range(64, 64), Enumerable.Range(0, Rows).Where(column.IsExactBlock));
        Assert.Equal((Exact.One, odd), (column.At(99).Point, column.At(100).Point));
    }

    /// <summary>What is written with more decimals than it needs, or as a fraction that is not reduced, fits all the same.</summary>
    [Fact]
    public void How_a_value_is_written_does_not_matter()
    {
        foreach (var other in new Exact[] { 0.500m, Exact.One / 2, (Exact)3 / 6, -0.5m, -(Exact)3 / 6 })
        {
            var column = Columned("准点率", row => row == 100 ? other : 0.5m);
            Assert.Equal(("Int 1/10", other), (Integers(column), column.At(100).Point));
            Assert.DoesNotContain(Enumerable.Range(0, Rows), column.IsExactBlock);
        }

        Assert.Equal("Int 1/10", Integers(Columned("准点率", _ => (Exact)3 / 6)));
    }

    [Fact]
    public void Whole_units_have_no_decimals()
    {
        var column = Columned("批次", row => Exact.Ratio(row, 2));
        Assert.Equal("Int 1/1", Integers(column));
        Assert.True(column.IsExactBlock(0));
    }

    /// <summary>A bitmap is read for each block, so there is none where all of its bits are set.</summary>
    [Fact]
    public void Bits_that_are_all_set_need_no_bitmap()
    {
        var builder = ColumnBuilder.For(Project, "车次").Add(1);
        Assert.Equal((false, false), Given(builder));
        Assert.Equal((true, false), Given(builder.AddNotReported()));
        Assert.Equal((true, true), Given(builder.AddNotApplicable()));
        builder.Clear();
        Assert.Equal((false, false), Given(builder.Add(1)));

        static (bool Reported, bool Applicable) Given(ColumnBuilder builder) =>
            (builder.ToColumn().Reported.IsGiven, builder.ToColumn().Applicable.IsGiven);
    }

    /// <summary>One block in sixteen may be exact, for the others to be narrow.</summary>
    [Theory]
    [InlineData(4, "Int 1/1")]
    [InlineData(5, "Long 1/1")]
    public void A_few_wide_blocks(int blocks, string integers) =>
        Assert.Equal(integers, Integers(Columned("准点率", row => row % 64 == 0 && row / 64 < blocks ? -5_000_000_000 : -1)));

    [Fact]
    public void A_block_with_a_wide_value_and_one_that_is_no_integer()
    {
        var column = Columned("准点率", row => row == 65 ? 5_000_000_000 : row == 66 ? Exact.Ratio(1, 3) : 1);
        Assert.Equal(Enumerable.Range(64, 64), Enumerable.Range(0, Rows).Where(column.IsExactBlock));
    }

    /// <summary>The verdicts of blocks that do not fit are those of rows: of an indicator, and of one that is computed.</summary>
    [Fact]
    public void Blocks_that_do_not_fit_have_the_verdicts_of_rows()
    {
        var project = Checked.Program("输入 甲 单位 元\n输入 乙 单位 元\n比 ≥ 50% 计算 甲 / 乙\n率 ≥ 98% 且 ≠ 99%\n次 ≥ 3 次").Interpret()[0];
        Exact[] odd = [Exact.Ratio(1, 3), Exact.Ratio(2, 3), Exact.Ratio(99, 100), 1, 0, 5_000_000_000, Exact.Ratio(7, 2), Exact.Ratio(987, 1000), Exact.Ratio(1, 7), Exact.Ratio(2, 7)];
        Exact ValueAt(int row, int of) => row is >= 128 and < 192 ? odd[(row + (of * (row / 8))) % odd.Length] : row % 5;
        string[] names = ["甲", "乙", "率", "次"];
        var batch = new ColumnBatch(project, Rows - 3);
        for (var i = 0; i < names.Length; i++)
        {
            var builder = ColumnBuilder.For(project, names[i]);
            Assert.All(Enumerable.Range(0, Rows - 3), row => builder.Add(ValueAt(row, i)));
            batch.Set(names[i], builder.ToColumn());
        }

        var verdicts = project.EvaluateColumns(batch);
        for (var row = 0; row < batch.Rows; row++)
        {
            Assert.Equal(project.Compute(0, [Actual.Of(ValueAt(row, 0)), Actual.Of(ValueAt(row, 1))]).Verdict, verdicts.Of(0)[row]);
            Assert.Equal(project.Evaluate(1, Actual.Of(ValueAt(row, 2))).Verdict, verdicts.Of(1)[row]);
            Assert.Equal(project.Evaluate(2, Actual.Of(ValueAt(row, 3))).Verdict, verdicts.Of(2)[row]);
        }
    }

    [Fact]
    public void Many_values_that_do_not_fit_make_the_integers_fit()
    {
        Assert.Equal("Long 1/1", Integers(Columned("准点率", row => row % 64 == 0 ? 5_000_000_000 : 1)));
        Assert.Equal("Int 1/100", Integers(Columned("准点率", row => row % 64 == 0 ? Exact.Ratio(1, 100) : 1)));
    }

    [Fact]
    public void What_no_integers_hold_is_kept_as_it_is()
    {
        var thirds = Columned("准点率", row => Exact.Ratio(row % 3, 3));
        Assert.All(Enumerable.Range(0, Rows), row => Assert.True(thirds.IsExactBlock(row) && thirds.At(row).Point == Exact.Ratio(row % 3, 3)));

        Exact[] odd = [Exact.Ratio(1, 3), Exact.Ratio(System.Numerics.BigInteger.Pow(10, 30), 1), Exact.Ratio(1, System.Numerics.BigInteger.Pow(10, 30)), Exact.Ratio(1, 7)];
        var several = Columned("准点率", row => row < odd.Length ? odd[row] : 1);
        Assert.Equal(odd, Enumerable.Range(0, odd.Length).Select(row => several.At(row).Point));
        Assert.Equal(Enumerable.Range(0, 64), Enumerable.Range(0, Rows).Where(several.IsExactBlock));
    }

    [Fact]
    public void Days_and_ranks()
    {
        var days = ColumnBuilder.For(Project, "完成").Add(new DateOnly(2019, 9, 30)).AddNotReported().Add(new DateOnly(2019, 10, 1)).AddNotApplicable();
        var ranks = ColumnBuilder.For(Project, "状况").AddRank(0).AddRank(2).AddRank(-1).AddRank(256);
        var verdicts = Project.EvaluateColumns(new ColumnBatch(Project, 4).Set("完成", days.ToColumn()).Set("状况", ranks.ToColumn()));

        Assert.Equal([Verdict.Met, Verdict.NotReported, Verdict.NotMet, Verdict.NotApplicable], verdicts.Of(3).ToArray());
        Assert.Equal([Verdict.NotMet, Verdict.Met, Verdict.Invalid, Verdict.Invalid], verdicts.Of(4).ToArray());
    }

    [Property(MaxTest = Runs.Many / 10)]
    public void A_column_says_what_was_added(int[] numerators, byte denominator, byte capacity)
    {
        var builder = new ColumnBuilder(Project.Indicators[0], capacity);
        Actual[] added = [.. numerators.Select(it => it % 7 == 0 ? Actual.NotReported : it % 11 == 0 ? Actual.NotApplicable : Actual.Of(Exact.Ratio(it, 1 + (it % 2 == 0 ? denominator : 0))))];
        Assert.All(added, actual => Assert.True(builder.TryAdd(actual)));
        var column = builder.ToColumn();
        Assert.Equal((added.Length, added.Length), (builder.Rows, column.Rows));
        Assert.Equal(added.Select(it => (it.State, it.Point)), Enumerable.Range(0, added.Length).Select(column.At).Select(it => (it.State, it.Point)));
    }

    [Fact]
    public void A_column_stays_when_its_builder_is_used_again()
    {
        var builder = ColumnBuilder.For(Project, "车次").Add(3).AddNotReported();
        var first = builder.ToColumn();
        builder.Clear();
        builder.AddNotReported().Add(4).Add(5);
        Assert.Equal([Actual.Of(3), Actual.NotReported], new[] { first.At(0), first.At(1) });
        Assert.Equal([Actual.NotReported, Actual.Of(4), Actual.Of(5)], Enumerable.Range(0, 3).Select(builder.ToColumn().At));
    }

    [Fact]
    public void What_is_invalid_or_not_certain_is_no_row()
    {
        var builder = ColumnBuilder.For(Project, "完成");
        Assert.False(builder.TryAdd(Actual.Invalid(new("坏", "bad"))));
        Assert.False(builder.TryAdd(Coercion.OfDate(DatePeriod.Month(2019, 9))));
        Assert.True(builder.TryAdd(Coercion.OfDate(new DateOnly(2019, 9, 1))));
        Assert.Equal(1, builder.Rows);
    }

    [Fact]
    public void What_does_not_fit_the_type_is_refused()
    {
        Refused("'准点率' is a percent", () => ColumnBuilder.For(Project, "准点率").Add(new DateOnly(2019, 9, 1)));
        Refused("'准点率' is a percent", () => ColumnBuilder.For(Project, "准点率").AddRank(1));
        Refused("'完成' is a date", () => ColumnBuilder.For(Project, "完成").Add(1));
        Refused("'状况' is a level", () => ColumnBuilder.For(Project, "状况").Add(1));
        Assert.Throws<ArgumentException>("name", () => ColumnBuilder.For(Project, "培训"));
        Assert.Throws<ArgumentException>("name", () => ColumnBuilder.For(Project, "无"));
        Assert.Throws<ArgumentOutOfRangeException>("capacity", () => new ColumnBuilder(Project.Indicators[0], -1));
    }

    private static void Refused(string problem, Func<object> add) =>
        Assert.StartsWith(problem, Assert.Throws<InvalidOperationException>(add).Message, StringComparison.Ordinal);

    private static Column Columned(string name, Func<int, Exact> valueAt)
    {
        var builder = ColumnBuilder.For(Project, name, Rows);
        for (var row = 0; row < Rows; row++)
        {
            builder.Add(valueAt(row));
        }

        return builder.ToColumn();
    }

    private static string Integers(Column column) => $"{column.Content} {column.Step.Numerator}/{column.Step.Denominator}";
}
