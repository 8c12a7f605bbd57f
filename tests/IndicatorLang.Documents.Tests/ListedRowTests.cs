using IndicatorLang.Documents.Import;

namespace IndicatorLang.Documents.Tests;

/// <summary>Cells that list several indicators by number: the number of a line is none of its target, unless it may be.</summary>
public sealed class ListedRowTests
{
    [Theory]
    [InlineData("1.组织教育；\n2.开展走访；", "1.12次；\n2.≥480人次；", "组织教育 ≥ 12 次", "开展走访 ≥ 480 人次")]
    [InlineData("1.组织教育\n2.开展走访", "1.≥12次\n2.≥480人次", "组织教育 ≥ 12 次", "开展走访 ≥ 480 人次")]
    [InlineData("1.组织教育\n2.开展走访", "1.5万次\n2.5万次", "1.组织教育2.开展走访 -")]
    public void A_list_is_divided_where_its_numbers_are_certain(string names, string values, params string[] expected)
    {
        var csv = $"一级指标,二级指标,三级指标,指标值\n产出指标,数量指标,\"{names}\",\"{values}\"\n产出指标,质量指标,合格率,≥98%\n";
        var rows = DocumentImporter.Import("甲.csv", System.Text.Encoding.UTF8.GetBytes(csv)).Rows;
        Assert.Equal(expected, rows.Take(expected.Length).Select(row => $"{row.Indicator} {row.Target ?? "-"}"));
    }

    [Theory]
    [InlineData("年度资金总额（万元）", "85.60", "本年度项目金额  85.60 万元")]
    [InlineData("年度资金总额（元）", "85.60", "本年度项目金额  85.60 元")]
    [InlineData("年度资金总额", "856000", "本年度项目金额  856000 元")]
    [InlineData("年度资金总额", "85.60", "// 年度资金总额：85.60（没有写单位，是元还是万元）")]
    [InlineData("其中：财政拨款：300万元", "", "财政拨款  300 万元")]
    public void An_amount_is_in_the_unit_that_the_form_says(string label, string amount, string expected)
    {
        var html = $"<html><table><tr><td>项目名称</td><td>甲</td></tr><tr><td>{label}</td><td>{amount}</td></tr>"
            + "<tr><td>一级指标</td><td>三级指标</td><td>指标值</td></tr><tr><td>产出指标</td><td>合格率</td><td>≥98%</td></tr></table></html>";
        var program = DocumentImporter.Import("甲.html", System.Text.Encoding.UTF8.GetBytes(html)).Programs.Single();
        Assert.Contains(program.Text.Split('\n'), line => line.Trim() == expected);
    }
}
