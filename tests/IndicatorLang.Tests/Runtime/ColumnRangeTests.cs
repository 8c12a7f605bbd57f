using System.Globalization;
using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Runtime;

/// <summary>Computed columns whose sums leave 64 bits, or all but do, wherever in a block the number stands that is to blame.</summary>
public sealed class ColumnRangeTests
{
    private const int Rows = 64;

    private static readonly int[] Exponents = [0, 1, 2, 31, 32, 59, 60, 61, 62];

    private static readonly ProjectEvaluator Project = Checked.Program("""
        项目 仓库 {
          输入 入库 单位 件
          输入 出库 单位 件
          合计 ≥ 10 件 计算 入库 + 出库
          结余 in [-7 件, 10 件) 计算 3 * 入库 - 出库
          比率 > 50% 计算 入库 / 出库
          增长 ≤ 5% 计算 增长率(入库, 出库)
        }
        """).Interpret()[0];

    public static TheoryData<int> Places => [0, 17, 34, 51];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_row_at_the_edge_has_the_verdict_that_it_has_alone(int place)
    {
        foreach (var value in Exponents.SelectMany(Around).Append(long.MaxValue).Append(long.MinValue))
        {
            foreach (var other in new[] { value, 1, -1 })
            {
                var (entered, left) = (Ordinary(), Ordinary());
                (entered[place], left[place]) = (value, other);
                Compare(entered, left, place);
            }
        }
    }

    private static IEnumerable<long> Around(int exponent)
    {
        var power = 1L << exponent;
        return [power - 1, power, -power, -power - 1];
    }

    private static long[] Ordinary() => [.. Enumerable.Range(1, Rows).Select(row => (long)row)];

    private static void Compare(long[] entered, long[] left, int place)
    {
        var batch = new ColumnBatch(Project, Rows).SetInput(0, Column.Of(entered, 1)).SetInput(1, Column.Of(left, 1));
        var verdicts = Project.EvaluateColumns(batch);
        for (var i = 0; i < Project.Indicators.Length; i++)
        {
            foreach (var row in new[] { place, (place + 1) % Rows })
            {
                var expected = Project.Compute(i, [Actual.Of(entered[row]), Actual.Of(left[row])]).Verdict;
                Assert.True(
                    verdicts.Of(i)[row] == expected,
                    string.Create(CultureInfo.InvariantCulture, $"{Project.Indicators[i].Name} of {entered[row]} and {left[row]}: the row is {expected}, the column {verdicts.Of(i)[row]}"));
            }
        }
    }
}
