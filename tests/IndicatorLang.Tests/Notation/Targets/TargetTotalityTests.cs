using System.Diagnostics;
using FsCheck.Xunit;
using IndicatorLang.Notation;

namespace IndicatorLang.Tests.Notation.Targets;

/// <summary>Every request gets a reading, quickly, and every reading stands in an indicator line without an error.</summary>
public sealed class TargetTotalityTests
{
    private static readonly string[] Pieces =
    [
        "≥", "≤", "＞", "<", "=", "≧", "0", "1", "3", "12", "95", "98.5", "2019", "44,561", "2024", ".", ",", "，", "、", "；", "%", "％", "‰", "次", "人次", "万", "亿", "元", "台", "（套）", "(%)",
        "/", "年", "月", "日", "底", "前", "内", "季度", "第四", "个", "工作日", "个月", "小时", "天", "不低于", "不超过", "以上", "以内", "以下", "达到", "控制在", "每", "同比", "增长", "下降", "至", "-", "~",
        "±", "且", "&&", "[", "]", "(", ")", "优", "良", "及时", "是", "达成", "\"", "\\", "“", "”", "\n", " ", "　", "百分之", "九十", "三", "成", "半年", "一半", "℃", "㎡", "m3", "来源", "说明", "或", "in",
        "**", "XX", "完成", "有所提升", "(yīng)", "萬", "個", "\0", "\uD83D", "😀", "e\u0301", "全年", "1-12月", "12月31日", "2019年", "比例", "率", "起", "截至", "不", "约", "余", "source", "due",
    ];

    private static readonly string[] Names = ["完成数量", "群众满意度", "投诉率", "任务完成时间", "培训成本", "", "覆盖率100%", "工作日办理时限", "收入增长率"];

    private static readonly string[] Sections = ["数量指标", "时效指标", "成本指标", "满意度指标"];

    private static readonly string[] Operators = ["", "", "", "≥", "=", "5", "6", "反向", "定性"];

    private static readonly string[] Units = ["", "", "", "%", "万元", "次", "台（套）", "人/次", "月", "比例", "来源"];

    [Fact]
    public void A_hundred_thousand_texts_of_pieces_give_readings()
    {
        var random = new Random(20190901);
        for (var i = 0; i < 100_000; i++)
        {
            var request = new TargetNotationRequest(
                Names[random.Next(Names.Length)], ["产出指标", Sections[random.Next(Sections.Length)]],
                string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => Pieces[random.Next(Pieces.Length)])))
            {
                Operator = Operators[random.Next(Operators.Length)],
                Unit = Units[random.Next(Units.Length)],
                Year = i % 3 == 0 ? null : 2024,
            };
            AssertTotal(request, binds: i % 4 == 0);
        }
    }

    [Property(MaxTest = 2_000)]
    public void Any_text_gives_a_reading(string? value, string? unit, string? name, int year) =>
        AssertTotal(new TargetNotationRequest(name ?? "甲", [], value ?? "") { Unit = unit ?? "", Year = year }, binds: true);

    [Property(MaxTest = 500)]
    public void Any_statement_is_kept(string? words) =>
        AssertTotal(new TargetNotationRequest("甲", ["效益指标"], "有所改善" + words), binds: true);

    [Theory]
    [InlineData("1")]
    [InlineData("不")]
    [InlineData("(")]
    [InlineData("每年")]
    [InlineData("≥")]
    [InlineData("同比")]
    [InlineData("元/")]
    [InlineData("一")]
    [InlineData("至1")]
    [InlineData("优9")]
    [InlineData("万")]
    [InlineData("\uD800")]
    [InlineData("&ge;")]
    [InlineData("(yīng")]
    [InlineData("12月")]
    [InlineData("达成 \"")]
    public void A_long_text_is_read_in_no_time(string piece)
    {
        var clock = Stopwatch.StartNew();
        foreach (var length in new[] { 110, 1_000, 9_990, 1_000_000 })
        {
            var body = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
            AssertTotal(new TargetNotationRequest("甲", ["产出指标"], body) { Year = 2024 }, binds: false);
            AssertTotal(new TargetNotationRequest("甲", ["产出指标"], "≥1" + body) { Unit = body, Year = 2024 }, binds: false);
            AssertTotal(new TargetNotationRequest(body, [body], "") { Year = 2024 }, binds: false);
            AssertTotal(new TargetNotationRequest(body, [body], "5") { Operator = body, Year = 2024 }, binds: false);
        }

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 15);
    }

    private static void AssertTotal(TargetNotationRequest request, bool binds)
    {
        var reading = TargetNotation.Read(request);
        Assert.Equal(reading.Kind == TargetReadingKind.Refused, reading.TargetText is null);
        Assert.True(reading.HasNote || reading.Kind == TargetReadingKind.Exact);
        if (binds)
        {
            TargetTableTests.AssertBinds(reading);
        }
    }
}
