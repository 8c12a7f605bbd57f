using IndicatorLang.Verification;

namespace IndicatorLang.Tests.Robustness;

/// <summary>Files with tests that break off or are damaged give diagnostics, and what is left of the tests can be run.</summary>
public class BrokenTestTests
{
    private const int Mutations = 4_000;

    private const string Program = """
        项目 甲 {
          数量 { 培训 ≥ 4 次 }
          质量 { 培训 ≥ 90% }
          结余率 ≥ 80%
          结余率 ≤ 95%
          测试 "在项目里" { 给定 结余率 = 96% 期望 结余率 达标, 未达标 "超出 1 个百分点" }
        }

        测试 "各种写法" {
          评价日 2019-06-30
          给定 甲.质量/培训 = 197/200   // 说明
          给定 甲.数量/培训 未填报
          期望 质量/培训 达标
          期望 数量/培训 not reported "没有"
          期望 结余率[2] 未填报
        }

        test "english" {
          given 甲.结余率 = “约九成”
          expect 结余率 invalid, invalid
        }

        """;

    private static readonly string[] Insertions =
    [
        "{", "}", "[", "]", "(", "\"", "“", "”", "\"\"\"", "≥", "=", "==", "..", ".", "/", ",", "、", "-", "%", "\n", "\r", "//", "/*", "*/", "项目 ", "测试 ",
        "给定 ", "期望 ", "评价日 ", "未填报", "不适用", "空", "达标", " met ", ".5", "[2]", "\0", "\ud800", "\u200b", "𠮷", "2019-02-30", "99999999999999999999999999999",
    ];

    [Fact]
    public void Every_prefix_can_be_checked_and_run() => Parallel.For(0, Program.Length + 1, length => Check(Program[..length]));

    [Fact]
    public void Every_mutation_can_be_checked_and_run() => Parallel.For(0, Mutations, number =>
    {
        var random = new Random(number);
        var text = Program;
        for (var times = 1 + random.Next(4); times > 0; times--)
        {
            var at = random.Next(text.Length + 1);
            text = random.Next(3) switch
            {
                0 => text.Insert(at, Insertions[random.Next(Insertions.Length)]),
                1 => text.Remove(at, Math.Min(random.Next(12), text.Length - at)),
                _ => text.Insert(at, text.Substring(random.Next(text.Length / 2), random.Next(40))),
            };
        }

        try
        {
            Check(text);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"mutation {number}:\n{text}", exception);
        }
    });

    [Theory]
    [InlineData("给定 甲", "/甲")]
    [InlineData("给定 甲", ".5")]
    [InlineData("给定 甲 = ", "98 ")]
    [InlineData("期望 甲 ", "达标, ")]
    [InlineData("", "给定 甲 = 5 ")]
    [InlineData("", "期望 甲 达标 ")]
    [InlineData("", "期望 ")]
    [InlineData("", "评价日 2019-06-30\n")]
    public void Length_costs_no_more_than_length(string start, string repeated) => Check(
        $"甲 ≥ 5\n测试 \"长\" {{\n{start}{string.Concat(Enumerable.Repeat(repeated, 20_000))}\n}}\n");

    private static void Check(string text)
    {
        var compilation = Sound.Check(text);
        var runner = new TestRunner(compilation.Interpret());
        var results = compilation.Model.Tests.Select(runner.Run).ToList();
        Assert.All(results, result => Assert.True(result.Outcome == TestOutcome.NotRun || result.Expectations.Length > 0));
        Assert.InRange(TestCoverage.Of(compilation.Model, results).Percent, 0, 100);
    }
}
