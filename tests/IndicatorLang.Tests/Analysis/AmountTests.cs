using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Analysis;

/// <summary>Amounts of a header: silent when they add up, and while a part is missing.</summary>
public class AmountTests
{
    [Theory]
    [InlineData("本年度项目金额 100 元\n财政拨款 90 元\n其他资金 9 元", "IND4009 100 元")]
    [InlineData("本年度项目金额 100 万元\n财政拨款 90 万元\n其他资金 100001 元", "IND4009 100 万元")]
    [InlineData("项目总金额 100 元\n财政拨款 90 元\n其他资金 0 元", "IND4009 100 元")]
    [InlineData("项目总金额 500 元\n本年度项目金额 100 元\n财政拨款 90 元\n其他资金 9 元", "IND4009 100 元")]
    [InlineData("项目总金额 100 元\n财政拨款 101 元", "IND4009 101 元")]
    [InlineData("项目总金额 100 元\n其他资金 101 元", "IND4009 101 元")]
    [InlineData("项目总金额 100 元\n本年度项目金额 200 元", "IND4009 200 元")]
    [InlineData("项目总金额 100 元\n固定资产采购金额 200 元", "IND4009 200 元")]
    [InlineData("本年度项目金额 100 万元\n固定资产采购金额 150 万元", "IND4009 150 万元")]
    [InlineData("执行期 2023-01 .. 2023-12\n项目总金额 300 万元\n本年度项目金额 100 万元\n财政拨款 300 万元\n其他资金 0 元", "IND4009 100 万元")]
    [InlineData("执行期 2023-01 .. 2025-12\n项目总金额 300 万元\n本年度项目金额 100 万元\n财政拨款 90 万元\n其他资金 0 元", "IND4009 100 万元")]
    [InlineData("执行期 2023-01 .. 2025-12\n本年度项目金额 100 万元\n财政拨款 90 万元\n其他资金 0 元", "IND4009 100 万元")]
    [InlineData("固定资产采购金额 7000 元\n采购品目 { 传真机 2 台 2800 元\n扫描仪 3 台 4100 元 }", "IND4010 7000 元")]
    [InlineData("固定资产采购金额 7000 元\n采购品目 { 传真机 2 台 8000 元\n扫描仪 3 台 }", "IND4010 7000 元")]
    public void What_does_not_add_up_is_reported(string header, string finding) =>
        Assert.Equal([finding], Checked.Findings($"项目 甲 {{\n{header}\n准点率 ≥ 98%\n}}"));

    [Theory]
    [InlineData("采购物品数量 = 36", true)]
    [InlineData("采购物品数量 = 35 台", false)]
    [InlineData("设备采购数量 ≥ 36 台", true)]
    [InlineData("设备采购数量 ≥ 30", false)]
    [InlineData("采购物品数量 = 36 件", false)]
    [InlineData("采购电脑数量 = 20 台", false)]
    [InlineData("采购电脑数量 = 21 台", true)]
    [InlineData("电脑采购数量 = 21 台", true)]
    [InlineData("电脑采购数量 = 21 个", false)]
    [InlineData("平板电脑采购数量 = 21 台", false)]
    [InlineData("购置设备数 = 36 台", true)]
    [InlineData("购置设备数 = 35 台", false)]
    [InlineData("采购数量达标 = 是", false)]
    public void A_number_to_be_bought_that_the_items_do_not_make_is_reported(string line, bool isFound)
    {
        var program = $"项目 甲 {{\n采购品目 {{ 电脑 20 台 8 万元\n打印机 15 台 3 万元 }}\n{line}\n}}";
        Assert.Equal(isFound ? ["IND4010"] : [], Checked.Codes(program));
    }

    [Theory]
    [InlineData("本年度项目金额 100 元\n财政拨款 90 元\n其他资金 10 元")]
    [InlineData("本年度项目金额 0.3 元\n财政拨款 0.1 元\n其他资金 0.2 元")]
    [InlineData("本年度项目金额 1 万元\n财政拨款 9000 元\n其他资金 1,000.00 元")]
    [InlineData("本年度项目金额 100 元\n财政拨款 90 元")]
    [InlineData("项目总金额 100 元\n其他资金 10 元")]
    [InlineData("财政拨款 90 元\n其他资金 10 元")]
    [InlineData("执行期 2018-01 .. 2020-12\n项目总金额 500 元\n财政拨款 90 元\n其他资金 10 元")]
    [InlineData("执行期 2023-01 .. 2025-12\n项目总金额 300 万元\n本年度项目金额 100 万元\n财政拨款 300 万元\n其他资金 0 元")]
    [InlineData("执行期 2023-01 .. 2025-12\n项目总金额 300 万元\n本年度项目金额 100 万元\n财政拨款 300 万元")]
    [InlineData("执行期 2023-01 .. 2025-12\n项目总金额 300 万元\n本年度项目金额 100 万元\n固定资产采购金额 150 万元")]
    [InlineData("执行期 2023-01 .. 2025-12\n本年度项目金额 100 万元\n财政拨款 300 万元\n其他资金 0 元")]
    [InlineData("项目总金额 500 元\n本年度项目金额 100 元\n财政拨款 90 元\n其他资金 10 元")]
    [InlineData("固定资产采购金额 7000 元\n采购品目 { 传真机 2 台 2800 元\n扫描仪 3 台 4200 元 }")]
    [InlineData("固定资产采购金额 7000 元\n采购品目 { 传真机 2 台 2800 元\n扫描仪 3 台 }")]
    [InlineData("采购品目 { 传真机 2 台 2800 元 }")]
    [InlineData("固定资产采购金额 7000 元")]
    public void What_adds_up_or_is_incomplete_is_not(string header) => Checked.Clean($"项目 甲 {{\n{header}\n准点率 ≥ 98%\n}}");
}
