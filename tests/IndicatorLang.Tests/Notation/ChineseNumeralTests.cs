using IndicatorLang.Notation;
using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Notation;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("百分之九十八", "98%")]
    [InlineData("百分之九十八点五", "98.5%")]
    [InlineData("百分之百", "100%")]
    [InlineData("百分之一百二十", "120%")]
    [InlineData("千分之三", "3‰")]
    [InlineData("三万元", "3 万元")]
    [InlineData("三万五千元", "35000 元")]
    [InlineData("三点五万元", "3.5 万元")]
    [InlineData("一亿二千万元", "12000 万元")]
    [InlineData("三万", "3 万")]
    [InlineData("十五个工作日", "15 个工作日")]
    [InlineData("二十 天", "20 天")]
    [InlineData("两年", "2 年")]
    [InlineData("三十辆", "30 辆")]
    [InlineData("零辆", "0 辆")]
    [InlineData("一百零五", "105")]
    [InlineData("五千辆", "5000 辆")]
    [InlineData("三百元", "300 元")]
    public void A_certain_numeral_is_given_back_in_digits(string cell, string expected)
    {
        var problem = Indicators.Cars.ProblemOf(cell);
        Assert.Equal($"“{cell}”是汉字数字；请用阿拉伯数字写成 {expected}。", problem.Zh);
        Assert.Equal($"'{cell}' is in Chinese numerals; write it in digits, {expected}.", problem.En);
    }

    [Theory]
    [InlineData("三百五")]
    [InlineData("三四辆")]
    [InlineData("十几辆")]
    [InlineData("一百多辆")]
    [InlineData("二〇一九")]
    [InlineData("万元")]
    [InlineData("一般")]
    [InlineData("三成")]
    [InlineData("约三成")]
    [InlineData("百分之九十八以上")]
    [InlineData("三亿亿元")]
    public void An_uncertain_one_is_not(string cell) =>
        Assert.DoesNotContain("汉字数字", Indicators.Cars.ProblemOf(cell).Zh, StringComparison.Ordinal);

    [Fact]
    public void A_multiplier_that_may_belong_to_the_unit_is_uncertain()
    {
        var grams = new DeclaredUnit("克", Exact.One, "克", false);
        var kilograms = new DeclaredUnit("千克", 1000, "克", false);
        var either = Indicators.Of(IndicatorType.Count("克"), "千克", 1000, grams, kilograms);
        Assert.DoesNotContain("汉字数字", either.ProblemOf("五千克").Zh, StringComparison.Ordinal);
        Assert.Contains("5000 克", Indicators.Of(IndicatorType.Count("克"), "克", 1, grams).ProblemOf("五千克").Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("零", 0)]
    [InlineData("十", 10)]
    [InlineData("十一", 11)]
    [InlineData("二十", 20)]
    [InlineData("一百一十", 110)]
    [InlineData("一千零一", 1001)]
    [InlineData("一千零一十", 1010)]
    [InlineData("一千一百", 1100)]
    [InlineData("十万", 100_000)]
    [InlineData("一万零五百", 10_500)]
    [InlineData("一亿零五百万", 105_000_000)]
    [InlineData("三万亿", 3_000_000_000_000)]
    [InlineData("九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九", 9_999_999_999_999_999)]
    public void A_whole_number_is_read(string numeral, long expected) => Assert.Equal(expected, ChineseInteger.Read(numeral));

    [Theory]
    [InlineData("百")]
    [InlineData("一十")]
    [InlineData("一百十")]
    [InlineData("一百五")]
    [InlineData("一百零零五")]
    [InlineData("一万万")]
    [InlineData("亿")]
    [InlineData("")]
    public void Another_way_of_writing_is_not(string numeral) => Assert.Null(ChineseInteger.Read(numeral));
}
