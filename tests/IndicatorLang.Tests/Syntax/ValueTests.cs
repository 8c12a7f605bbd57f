using IndicatorLang.Syntax;

namespace IndicatorLang.Tests.Syntax;

/// <summary>Numbers, units, dates, texts.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("5", false, "5", "")]
    [InlineData("-1.5", true, "1.5", "")]
    [InlineData("－１．５％", true, "1.5", "%")]
    [InlineData("98.5％", false, "98.5", "%")]
    [InlineData("98 %", false, "98", "%")]
    [InlineData("5‰", false, "5", "‰")]
    [InlineData("12,218,245.00 元", false, "12218245.00", "元")]
    [InlineData("12，218 元", false, "12218", "元")]
    [InlineData("3 万人次", false, "3", "万人次")]
    [InlineData("17元/人/天", false, "17", "元/人/天")]
    [InlineData("3 次 / 年", false, "3", "次/年")]
    [InlineData("5 ℃", false, "5", "℃")]
    [InlineData("5㎡", false, "5", "㎡")]
    [InlineData("5 m³", false, "5", "m³")]
    [InlineData("5 kW·h", false, "5", "kW·h")]
    [InlineData("45°", false, "45", "°")]
    [InlineData("20 年", false, "20", "年")]
    [InlineData("1200年轻人", false, "1200", "年轻人")]
    [InlineData("15 workdays", false, "15", "workdays")]
    [InlineData("5 resource", false, "5", "resource")]
    [InlineData("5 \"份说明\"", false, "5", "份说明")]
    [InlineData("5 \"来源\"", false, "5", "来源")]
    [InlineData("5 单位", false, "5", "单位")]
    [InlineData("98765432109876543210.123", false, "98765432109876543210.123", "")]
    public void Numbers(string text, bool isNegative, string digits, string unit)
    {
        var value = Assert.IsType<NumericValueSyntax>(Parsed.Target<ComparisonTargetSyntax>("= " + text).Value);
        Assert.Equal((isNegative, digits), (value.IsNegative, value.NumberText));
        var parts = value.Unit is null ? [] : value.Unit.Denominators.Prepend(value.Unit.Numerator).Select(part => part.Text);
        Assert.Equal(unit, string.Join('/', parts));
    }

    [Theory]
    [InlineData("2019-09-15", 2019, null, 9, 15)]
    [InlineData("2019-09", 2019, null, 9, null)]
    [InlineData("２０１９－０９", 2019, null, 9, null)]
    [InlineData("2019-13-40", 2019, null, 13, 40)]
    [InlineData("2019年9月15日", 2019, null, 9, 15)]
    [InlineData("2019 年 9 月 15 日", 2019, null, 9, 15)]
    [InlineData("2019年9月", 2019, null, 9, null)]
    [InlineData("2019年", 2019, null, null, null)]
    [InlineData("2019 年", 2019, null, null, null)]
    [InlineData("2019Q3", 2019, 3, null, null)]
    [InlineData("2019q7", 2019, 7, null, null)]
    [InlineData("2019年第三季度", 2019, 3, null, null)]
    [InlineData("2019年 第 3 季度", 2019, 3, null, null)]
    [InlineData("2019年四季度", 2019, 4, null, null)]
    public void Dates(string text, int year, int? quarter, int? month, int? day)
    {
        var date = Assert.IsType<DateValueSyntax>(Parsed.Target<ComparisonTargetSyntax>("≤ " + text).Value);
        Assert.Equal((year, quarter, month, day), (date.Year, date.Quarter, date.Month, date.Day));
    }

    [Fact]
    public void A_bare_year_is_a_number() => Assert.IsType<NumericValueSyntax>(Parsed.Target<ComparisonTargetSyntax>("= 2019").Value);

    [Theory]
    [InlineData("及时", null, "及时")]
    [InlineData("及时性.及时", "及时性", "及时")]
    [InlineData("\"评级 甲\".优", "评级 甲", "优")]
    [InlineData("政策类（转移性支出）", null, "政策类（转移性支出）")]
    public void Words(string text, string? qualifier, string word)
    {
        var value = Assert.IsType<WordValueSyntax>(Parsed.Target<ComparisonTargetSyntax>("= " + text).Value);
        Assert.Equal((qualifier, word), (value.Qualifier?.Value, value.Word.Value));
    }

    [Theory]
    [InlineData("\"\"\"一行\"\"\"", "一行")]
    [InlineData("\"\"\"\n    一\n      二\n\n    三\n    \"\"\"", "一\n  二\n\n三")]
    [InlineData("\"\"\"\r\n  一\r\n  二\r\n\"\"\"", "一\n二")]
    [InlineData("\"\"\" 一\n  二\"\"\"", "一\n二")]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"\n\"\"\"", "")]
    [InlineData("\"\"\"\n  他说\"好\"\n  \"\"\"", "他说\"好\"")]
    public void Text_blocks(string text, string value)
    {
        var field = Assert.IsType<HeaderFieldSyntax>(Assert.Single(Parsed.Clean("年度目标 " + text).Root.Members));
        Assert.Equal(value, Assert.IsType<TextBlockValueSyntax>(field.Value).Value);
    }

    [Fact]
    public void A_text_block_that_is_not_closed_ends_before_the_next_statement()
    {
        var tree = Parsed.Tree("项目 甲 {\n年度目标 \"\"\"\n  一段文字，\n  完成率很高。\n项目概况 \"\"\"\n  另一段\n  \"\"\"\n车辆 ≥ 5\n}");
        Assert.Equal(["IND1007"], tree.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(3, Assert.IsType<ProjectSyntax>(tree.Root.Members[0]).Members.Length);
    }

    [Theory]
    [InlineData("甲 ＞＝ ９８．５％　来源　“计划”", "甲 >= 98.5% 来源 \"计划\"")]
    [InlineData("甲 属于 ［２０１９－０３， ２０１９－０９］", "甲 in [2019-03, 2019-09]")]
    [InlineData("甲 in （１，２） 或 in ｛优，良｝", "甲 in (1,2) 或 in {优,良}")]
    [InlineData("甲 ≤ ３ 元／人", "甲 ≤ 3 元/人")]
    [InlineData("项目 甲 ｛ 年度 ２０１９ ｝", "项目 甲 { 年度 2019 }")]
    public void Full_width_forms_are_the_same_tokens(string full, string half) =>
        Assert.Equal(Parsed.Shape(Parsed.Clean(half).Root), Parsed.Shape(Parsed.Clean(full).Root));
}
