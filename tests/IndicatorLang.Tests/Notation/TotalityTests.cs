using System.Diagnostics;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Notation;

/// <summary>Every text gives a value, quickly, whatever the culture.</summary>
public sealed class TotalityTests
{
    private static readonly string[] Pieces =
    [
        "0", "1", "9", "12", "98", "2019", "28", "10", "01", "-", "−", "+", ".", "..", ",", "，", "/", "／", "%", "％", "‰", "~", "～", "至", "到", " ", "　",
        "\n", "年", "月", "日", "第", "季度", "Q", "q", "三", "十", "百分之", "万", "亿", "元", "辆", "人次", "个工作日", "天", "小时", "pp", "(", ")", "（", "）",
        "≥", "<", "约", "余", "以上", "n/a", "不适用", "未填报", "“", "”", "\"", "E", "e+", "及时", "达成", "\uD83D", "\uDE97", "😀", "e\u0301", "\0", "²", "㎡",
    ];

    [Fact]
    public void Two_hundred_thousand_texts_give_values()
    {
        var random = new Random(20190901);
        for (var i = 0; i < 200_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var indicator = Indicators.All[i % Indicators.All.Count];
            AssertTotal(text, indicator, i % 7 == 0 ? Pieces[random.Next(Pieces.Length)] : string.Empty);
        }
    }

    [Property(MaxTest = 2_000)]
    public void Any_text_gives_a_value(string? text, byte which) =>
        AssertTotal(text ?? string.Empty, Indicators.All[which % Indicators.All.Count], string.Empty);

    [Theory]
    [InlineData("1")]
    [InlineData(",")]
    [InlineData("1,")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("(")]
    [InlineData("a/")]
    [InlineData("万 ")]
    [InlineData("一")]
    [InlineData("2019-09..")]
    [InlineData("-")]
    [InlineData("\uD800")]
    public void A_long_cell_is_read_in_no_time(string piece)
    {
        var body = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length))[..9_990];
        var clock = Stopwatch.StartNew();
        foreach (var indicator in Indicators.All)
        {
            AssertTotal(body, indicator, string.Empty);
            AssertTotal("1" + body + "x", indicator, string.Empty);
        }

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void The_culture_changes_nothing(string name)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Everything();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Threads_may_share_the_reader()
    {
        var expected = Everything();
        Parallel.For(0, 8, _ => Assert.Equal(expected, Everything()));
    }

    private static List<string> Everything() =>
    [
        .. from cell in (string[])["12,218,245.00", "-1.5", "98.5%", "197/200", "2019-09-15", "2019.10", "2019.1", "2019-02-30", "43709", "1E-05", "≥98%", "N/A", "NOT REPORTED", "三万元", "2019年第三季度..2019-12", "x"]
           from indicator in Indicators.All
           select Describe(indicator.Read(cell)),
    ];

    private static string Describe(ActualValue value) =>
        value.Show() + (value is UnreadableValue { Problem: var problem } ? $" {problem.Zh} {problem.En}" : string.Empty);

    private static void AssertTotal(string text, IndicatorDescriptor indicator, string columnUnit)
    {
        var value = CellReader.Read(text, indicator, columnUnit);
        var actual = Coercion.Read(indicator, value);
        if (value is UnreadableValue unreadable)
        {
            Assert.NotEmpty(unreadable.Problem.Zh);
            Assert.NotEmpty(unreadable.Problem.En);
        }

        // What cannot be read is never taken for missing.
        Assert.True(actual.State != ActualState.NotReported || value is NotReportedValue);
    }
}
