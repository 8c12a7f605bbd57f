using System.Globalization;
using IndicatorLang.Notation;

namespace IndicatorLang.Tests.Notation.Targets;

/// <summary>What the language writes is read as itself, and the same value spelled in other ways means the same.</summary>
public sealed class TargetRoundTripTests
{
    private static readonly string[] Signs = ["≥", ">", "=", "<", "≤"];

    private static readonly string[] Units = ["%", "‰", "", " 次", " 人次", " 万人", " 万元", " 元", " 元/亩", " 元/人/天", " 次/年", " 天", " 个工作日", " 小时", " 个月", " ℃", " 个百分点"];

    private static readonly (string Sign, string[] Spellings)[] Bounds =
    [
        ("≥", ["≥{0}", "≧ {0}", ">={0}", "不低于{0}", "不少于 {0}", "{0}以上", "{0}及以上", "达到{0}", "至少{0}", "大于等于{0}"]),
        (">", ["＞{0}", "﹥{0}", "大于{0}", "高于{0}", "超过{0}"]),
        ("≤", ["≦{0}", "<={0}", "不超过{0}", "不高于{0}", "{0}以内", "{0}以下", "控制在{0}以内", "至多{0}", "小于等于{0}"]),
        ("<", ["＜{0}", "小于{0}", "低于{0}", "不足{0}", "不到{0}"]),
        ("=", ["＝{0}", "═{0}", "等于{0}", "为{0}"]),
    ];

    [Fact]
    public void A_target_of_the_language_is_read_as_itself()
    {
        var random = new Random(20190902);
        for (var i = 0; i < 5_000; i++)
        {
            var target = Target(random);
            var reading = Read(target);
            Assert.Equal(target, reading.TargetText);
            Assert.Equal(TargetReadingKind.Exact, reading.Kind);
        }
    }

    [Fact]
    public void Every_spelling_of_a_bound_means_the_same()
    {
        var random = new Random(20190903);
        foreach (var (sign, spellings) in Bounds)
        {
            foreach (var spelling in spellings)
            {
                for (var i = 0; i < 50; i++)
                {
                    var value = Value(random);
                    var written = string.Format(CultureInfo.InvariantCulture, spelling, i % 2 == 0 ? value : value.Replace(" ", ""));
                    Assert.Equal($"{sign} {value}", Read(written).TargetText);
                }
            }
        }
    }

    [Fact]
    public void Every_day_is_read_in_every_spelling()
    {
        string[] spellings = ["≤ {0:yyyy-MM-dd}", "≤{0:yyyy}年{0:%M}月{0:%d}日", "不晚于{0:yyyy.M.d}", "{0:yyyy/M/d}", "{0:yyyy}年{0:%M}月{0:%d}日前", "{0:%M}月{0:%d}日前完成"];
        for (var day = new DateTime(2024, 1, 1); day.Year == 2024; day = day.AddDays(1))
        {
            foreach (var spelling in spellings)
            {
                var written = string.Format(CultureInfo.InvariantCulture, spelling, day);
                Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"≤ {day:yyyy-MM-dd}"), Read(written).TargetText);
            }
        }
    }

    private static TargetReading Read(string value) =>
        TargetNotation.Read(new TargetNotationRequest("完成数量", ["产出指标", "数量指标"], value) { Year = 2024 });

    private static string Target(Random random)
    {
        switch (random.Next(6))
        {
            case 0:
                var low = random.Next(1, 500);
                var unit = Units[random.Next(Units.Length)];
                return $"in {"[("[random.Next(2)]}{low}{unit}, {low + random.Next(1, 500)}{unit}{"])"[random.Next(2)]}";
            case 1:
                return string.Create(CultureInfo.InvariantCulture, $"{Signs[random.Next(5)]} {random.Next(1990, 2099)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}");
            case 2:
                return string.Create(CultureInfo.InvariantCulture, $"in [{random.Next(1990, 2019)}-{random.Next(1, 13):00}, {random.Next(2019, 2099)}-{random.Next(1, 13):00}]");
            case 3:
                return $"{Signs[random.Next(5)]} {random.Next(1990, 2099)}{new[] { "年", "Q3" }[random.Next(2)]}";
            case 4:
                return $"达成 \"服务国家总体外交，{new[] { "深化\\\"友谊\\\"", "民心相通", "第3名" }[random.Next(3)]}\"";
            default:
                return $"{Signs[random.Next(5)]} {Value(random)}";
        }
    }

    private static string Value(Random random)
    {
        var digits = random.Next(3) == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{random.Next(0, 1_900)}.{random.Next(0, 100):00}")
            : string.Create(CultureInfo.InvariantCulture, $"{random.Next(0, 100_000)}");
        return digits + Units[random.Next(Units.Length)];
    }
}
