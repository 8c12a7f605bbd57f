using IndicatorLang.Emit;
using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;
using IndicatorLang.Verification;

namespace IndicatorLang.Tests.Verification;

/// <summary>A test passes when every expectation holds, through either evaluator.</summary>
public class TestRunnerTests
{
    private const string Program = """
        项目 甲 {
          年度 2019
          车辆准点率 ≥ 98%
          结余率 ≥ 80%
          结余率 ≤ 95%
          办理时效 ≤ 15 个工作日
          验收 in [2019-03, 2019-09]
          交流 达成 "民心相通"
          输入 准点 单位 车次
          输入 总数 单位 车次
          正点率 ≥ 98% 计算 准点 / 总数
        }

        """;

    [Theory]
    [InlineData("给定 车辆准点率 = 98%\n期望 车辆准点率 达标", TestOutcome.Passed)]
    [InlineData("给定 车辆准点率 = 98%\n期望 车辆准点率 未达标", TestOutcome.Failed)]
    [InlineData("给定 车辆准点率 = 97%\n期望 车辆准点率 未达标 \"差 1 个百分点\"", TestOutcome.Passed)]
    [InlineData("给定 车辆准点率 = 97%\n期望 车辆准点率 未达标 \"1 pp\"", TestOutcome.Passed)]
    [InlineData("给定 车辆准点率 = 97%\n期望 车辆准点率 未达标 \"差 2 个百分点\"", TestOutcome.Failed)]
    [InlineData("给定 车辆准点率 = 98%\n期望 车辆准点率 达标 \"理由\"", TestOutcome.Failed)]
    [InlineData("给定 结余率 = 96%\n期望 结余率 达标, 未达标", TestOutcome.Passed)]
    [InlineData("给定 结余率 = 96%\n期望 结余率 未达标, 达标", TestOutcome.Failed)]
    [InlineData("给定 结余率 = 96%\n期望 结余率[2] 未达标", TestOutcome.Passed)]
    [InlineData("给定 办理时效 = 2019-01-30..2019-02-21\n期望 办理时效 达标 ", TestOutcome.Passed)]
    [InlineData("给定 验收 = 2019\n期望 验收 无法判定", TestOutcome.Passed)]
    [InlineData("给定 交流 = 部分达成\n期望 交流 未达标", TestOutcome.Passed)]
    [InlineData("评价日 2019-06-30\n期望 验收 未到期", TestOutcome.Passed)]
    [InlineData("评价日 2019-09-30\n期望 验收 未到期", TestOutcome.Failed)]
    [InlineData("给定 车辆准点率 = 98%\n期望 车辆准点率 达标\n期望 验收 达标", TestOutcome.Failed)]
    [InlineData("给定 准点 = 97\n给定 总数 = 100\n期望 正点率 未达标 \"差 1 个百分点\"", TestOutcome.Passed)]
    [InlineData("给定 准点 = 98\n给定 总数 = 100\n期望 正点率 达标", TestOutcome.Passed)]
    [InlineData("给定 准点 = 98\n给定 总数 = 0\n期望 正点率 数据无效", TestOutcome.Passed)]
    [InlineData("给定 准点 = 98\n期望 正点率 未填报 \"总数\"", TestOutcome.Passed)]
    [InlineData("给定 准点 = 98\n期望 正点率 达标", TestOutcome.Failed)]
    [InlineData("期望 验收 合格", TestOutcome.NotRun)]
    public void Outcomes(string statements, TestOutcome outcome)
    {
        var compilation = Checked.Program($"{Program}测试 \"某测试\" {{\n{statements}\n}}\n");
        var test = Assert.Single(compilation.Model.Tests);
        Assert.Equal(outcome, new TestRunner(compilation.Interpret()).Run(test).Outcome);
        var emitted = EvaluatorAssembly.Load(ProgramEmitter.Emit(compilation.Model, new EmitOptions()).Assembly).Projects;
        Assert.Equal(outcome, new TestRunner(emitted).Run(test).Outcome);
    }

    /// <summary>Tests have no part in what is compiled, so that a new test needs no new assembly.</summary>
    [Fact]
    public void Tests_leave_the_emitted_code_as_it_is()
    {
        var without = ProgramEmitter.EmitSources(Checked.Clean(Program).Model, new EmitOptions());
        var with = ProgramEmitter.EmitSources(Checked.Clean(Program + "测试 \"甲\" { 期望 验收 未填报 }").Model, new EmitOptions());
        Assert.Equal(Codes(without), Codes(with));

        static IEnumerable<string> Codes(IEnumerable<EmittedSource> sources) =>
            sources.Where(source => !source.FileName.EndsWith("Program.cs", StringComparison.Ordinal)).Select(source => source.Text);
    }
}
