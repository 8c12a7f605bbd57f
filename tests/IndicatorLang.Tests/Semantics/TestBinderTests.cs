using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Semantics;

/// <summary>Tests are bound to indicators as data files are, and refused where they could not fail.</summary>
public class TestBinderTests
{
    private const string Program = """
        项目 甲 {
          车辆准点率 ≥ 98%
          数量 { 培训 ≥ 4 次 }
          质量 { 培训 ≥ 90% }
          结余率 ≥ 80%
          结余率 ≤ 95%
          总分 ≥ 60 分 或 < 60 分 忽略 IND4103 "为了测试"
          上线 in {是, 否} 忽略 IND4103 "为了测试"
        }
        项目 乙 {
          车辆准点率 ≥ 98%
          验收 ≤ 2019-09
        }

        """;

    [Theory]
    [InlineData("给定 甲.车辆准点率 = 98%\n期望 甲.车辆准点率 达标")]
    [InlineData("给定 质量/培训 = 89%\n期望 质量/培训 未达标")]
    [InlineData("给定 甲.数量/培训 = 4\n期望 甲.数量/培训 met")]
    [InlineData("给定 结余率 = 96%\n期望 结余率 达标、not-met")]
    [InlineData("给定 结余率 = 96%\n期望 结余率[２] not met \"1 pp\"")]
    [InlineData("给定 结余率 = 96%\n期望 结余率[1] 达标\n期望 结余率[2] 未达标")]
    [InlineData("期望 验收 未填报")]
    [InlineData("评价日 2019年6月30日\n期望 验收 未到期")]
    [InlineData("评价日 \"2019/6/30\"\n期望 验收 not due")]
    [InlineData("给定 验收 空\n期望 验收 未填报")]
    [InlineData("给定 验收 = 空\n期望 验收 未填报")]
    [InlineData("给定 验收 = 未填报\n期望 验收 未填报")]
    [InlineData("给定 验收 不适用\n期望 验收 不适用")]
    [InlineData("given 验收 N/A\nexpect 验收 not-applicable")]
    [InlineData("给定 乙.车辆准点率 = 0.98\n期望 乙.车辆准点率 数据无效")]
    [InlineData("给定 验收 = 约九月\n期望 验收 数据无效")]
    [InlineData("给定 总分 = 70\n期望 总分 未达标")]
    [InlineData("期望 总分 未填报")]
    public void A_test_that_is_right_has_no_diagnostic(string test) => Checked.Clean(Program + Block(test));

    [Theory]
    [InlineData("给定 甲.车辆准时率 = 98%\n期望 甲.车辆准点率 达标", "IND2050 甲.车辆准时率")]
    [InlineData("期望 乙.结余率 未填报", "IND2050 乙.结余率")]
    [InlineData("期望 时效/培训 未填报", "IND2050 时效/培训")]
    [InlineData("期望 丙.车辆准点率 未填报", "IND2051 丙")]
    [InlineData("期望 车辆准点率 未填报", "IND2052 车辆准点率")]
    [InlineData("期望 培训 未填报", "IND2052 培训")]
    [InlineData("期望 验收 合格", "IND2053 合格")]
    [InlineData("期望 验收 ≤ 2019-09", "IND2053 ≤ 2019-09")]
    [InlineData("期望 验收 Met", "IND2053 Met")]
    [InlineData("给定 结余率 = 90%\n给定 甲.结余率 = 91%\n期望 结余率[1] 达标", "IND2055 给定 甲.结余率 = 91%")]
    [InlineData("评价日 2019-06-30\n评价日 2019-06-30\n期望 验收 未到期", "IND2056 评价日 2019-06-30")]
    [InlineData("给定 结余率 = 90%\n期望 结余率 达标, 达标\n期望 结余率[2] 达标 \"x\"", "IND2057 达标 \"x\"")]
    [InlineData("期望 结余率[0] 未填报", "IND2058 0")]
    [InlineData("期望 结余率[3] 未填报", "IND2058 3")]
    [InlineData("期望 结余率[99999999999999999999] 未填报", "IND2058 99999999999999999999")]
    [InlineData("期望 结余率 未填报", "IND2059 未填报")]
    [InlineData("期望 结余率[1] 未填报, 未填报", "IND2059 未填报, 未填报")]
    [InlineData("期望 验收 未填报 \"理由\", 未填报", "IND2059 未填报 \"理由\", 未填报")]
    [InlineData("给定 验收 = 98%\n期望 验收 未达标", "IND2060 98%")]
    [InlineData("给定 验收 = \"\"\n期望 验收 未填报", null)]
    [InlineData("给定 质量/培训 = 0.9\n期望 质量/培训 达标", "IND2060 0.9")]
    [InlineData("评价日 2019-06\n期望 验收 未到期", "IND2061 2019-06")]
    [InlineData("评价日 2019-02-30\n期望 验收 未到期", "IND2061 2019-02-30")]
    [InlineData("给定 验收 2019-09\n期望 验收 达标", "IND1120 2019-09")]
    [InlineData("给定 验收 \"未填报\"\n期望 验收 未填报", "IND1120 \"未填报\"")]
    [InlineData("给定 总分 = 70\n期望 总分 达标", "IND4301 达标")]
    [InlineData("给定 上线 = 是\n期望 上线 达标", "IND4301 达标")]
    [InlineData("给定 验收 = 2019-09\n期望 结余率[1] 未填报", "IND4302 给定 验收 = 2019-09")]
    [InlineData("期望 验收 未到期", "IND4303 未到期")]
    public void A_mistake_has_one_message_at_its_place(string test, string? finding)
    {
        var compilation = Checked.Program(Program + Block(test));
        Assert.Equal(finding is null ? [] : [finding], Checked.Findings(compilation));
        Assert.Equal(finding is null, Assert.Single(compilation.Model.Tests).Error is null);
    }

    [Theory]
    [InlineData("", "IND4300 \"某测试\"")]
    [InlineData("给定 验收 = 2019-09", "IND4300 \"某测试\"")]
    [InlineData("期待 验收 达标", "IND1018 期待 验收 达标")]
    public void A_test_without_an_expectation_cannot_fail(string test, string finding) =>
        Assert.Equal([finding], Checked.Findings(Program + Block(test)));

    /// <summary>A project that is left out is the one around the test, else the only one of the file, else of the program, that has the indicator.</summary>
    [Fact]
    public void A_project_may_be_left_out()
    {
        var alone = new SourceText("测试.ind", Block("期望 车辆准点率 未填报"));
        var one = new SourceText("一.ind", "项目 一 { 车辆准点率 ≥ 98%\n" + Block("期望 车辆准点率 未填报") + "}");
        var two = new SourceText("二.ind", "项目 二 { 车辆准点率 ≥ 98% }\n" + Block("期望 车辆准点率 未填报") + "项目 三 { 其他 ≥ 98% }");
        Assert.Empty(Compilation.Create(alone, one).Diagnostics);
        Assert.Equal([0, 1], Compilation.Create(one, two).Model.Tests.Select(test => Assert.Single(test.Expectations).Project));
        Assert.Equal(["IND2052"], Compilation.Create(alone, one, two).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Tests_of_one_name_in_one_file_are_told_apart()
    {
        var block = Block("期望 验收 未填报");
        Assert.Equal(["IND2054 \"某测试\""], Checked.Findings(Program + block + block));
        Assert.Empty(Compilation.Create(new SourceText("一.ind", Program + block), new SourceText("二.ind", block)).Diagnostics);
    }

    [Fact]
    public void A_mistake_in_a_test_leaves_the_indicators_alone() =>
        Assert.Empty(Checked.InError(Checked.Program(Program + Block("给定 验收 = 5\n期望 验收 什么"))));

    [Fact]
    public void A_file_of_tests_alone_needs_no_indicator()
    {
        Assert.Empty(Compilation.Create(new SourceText("程序.ind", Program), new SourceText("测试.ind", Block("期望 验收 未填报"))).Diagnostics);
        Assert.Equal(["IND2050"], Checked.Codes(Block("期望 验收 未填报")));
    }

    [Fact]
    public void The_missing_equals_sign_is_put_in()
    {
        var text = Program + Block("给定 验收 2019-09\n期望 验收 达标");
        var fix = Assert.Single(Assert.Single(Checked.Program(text).Diagnostics).Fixes);
        Checked.Clean(Syntax.Parsed.Apply(text, fix));
    }

    [Theory]
    [InlineData("给定 准点 = 97\n给定 总数 = 100\n期望 准点率 未达标", null)]
    [InlineData("给定 准点 = 97 车次\n期望 准点率 未填报", null)]
    [InlineData("给定 准点 不适用\n给定 总数 = 100\n期望 准点率 不适用", null)]
    [InlineData("给定 准点 = 九十七\n给定 总数 = 100\n期望 准点率 数据无效", null)]
    [InlineData("给定 准点率 = 98%\n期望 准点率 数据无效", null)]
    [InlineData("给定 准点 = 97 元\n给定 总数 = 100\n期望 准点率 未达标", "IND2060 97 元")]
    [InlineData("给定 准点率 = 98%\n期望 准点率 达标", "IND2060 98%")]
    [InlineData("给定 准点 = 97\n期望 准点 未填报", "IND2062 准点")]
    [InlineData("给定 准点 = 97\n给定 准点 = 98\n期望 准点率 未填报", "IND2055 给定 准点 = 98")]
    [InlineData("给定 总数 = 97\n期望 其他 未填报", "IND4302 给定 总数 = 97")]
    public void Inputs_are_given_for_what_is_computed_from_them(string test, string? finding)
    {
        const string Computed = "输入 准点 单位 车次\n输入 总数 单位 车次\n准点率 ≥ 98% 计算 准点 / 总数\n其他 ≥ 90%\n";
        Assert.Equal(finding is null ? [] : [finding], Checked.Findings(Computed + Block(test)));
    }

    /// <summary>The level 空 of a scale is meant behind =, the empty cell without it.</summary>
    [Fact]
    public void A_level_may_be_called_empty()
    {
        const string Scaled = "等级 库存 { 满 > 半 > 空 }\n仓库 ≥ 半\n";
        var level = Checked.Clean(Scaled + Block("给定 仓库 = 空\n期望 仓库 未达标")).Model.Tests[0];
        var cell = Checked.Clean(Scaled + Block("给定 仓库 空\n期望 仓库 未填报")).Model.Tests[0];
        Assert.IsType<WordsValue>(level.Givens[0].Values[0].Value);
        Assert.IsType<NotReportedValue>(cell.Givens[0].Values[0].Value);
    }

    private static string Block(string statements) => $"测试 \"某测试\" {{\n{statements}\n}}\n";
}
