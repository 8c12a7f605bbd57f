namespace IndicatorLang.Runtime;

/// <summary>
/// The 十, 百, 千, 万 and 亿 at the beginning of a unit, which belong to the number before it: 3 百万元 are 3000000 元. At most one of
/// 十, 百 and 千 comes first, then 万 and 亿, as in 千万 and 百亿.
/// </summary>
public static class UnitMultiple
{
    private const string Small = "十百千";

    // 千米 and 百帕 are units of their own, and so is whatever else is only written with the same character: 百分点, 十字路口.
    private static readonly string[] Units =
    [
        "千克", "千米", "千瓦", "千伏", "千乏", "千安", "千欧", "千帕", "百帕", "千巴", "千焦", "千卡", "千牛", "千赫", "千兆", "千升", "千字节", "千比特",
        "十分", "百分", "千分", "十佳", "百佳", "百强", "千强", "十字", "百货", "百科", "百姓", "千斤顶",
    ];

    /// <summary>The unit without its multiple: 人次 of 万人次, 千米 of 万千米, nothing of 百万.</summary>
    public static string Without(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit[LengthIn(unit)..];
    }

    /// <summary>What the number before a unit is multiplied by: 10,000 before 万人次, 1 before 千米.</summary>
    public static Exact Of(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Of(unit.AsSpan(0, LengthIn(unit)));
    }

    internal static Exact Of(ReadOnlySpan<char> multiple)
    {
        var factor = Exact.One;
        foreach (var character in multiple)
        {
            factor *= character switch
            {
                '十' => 10,
                '百' => 100,
                '千' => 1000,
                '万' => 10_000,
                _ => 100_000_000,
            };
        }

        return factor;
    }

    /// <summary>How many characters of a unit are its multiple.</summary>
    internal static int LengthIn(string unit)
    {
        var length = unit.Length > 0 && IsSmall(unit, 0) && !IsUnit(unit, 0) ? 1 : 0;
        while (length < unit.Length && unit[length] is '万' or '亿')
        {
            length++;
        }

        // 千百人 and 万千人 are no way to write a number.
        return length < unit.Length && IsSmall(unit, length) && !IsUnit(unit, length) ? 0 : length;
    }

    private static bool IsSmall(string unit, int at) => Small.Contains(unit[at], StringComparison.Ordinal);

    private static bool IsUnit(string unit, int at) =>
        Array.Exists(Units, word => string.CompareOrdinal(unit, at, word, 0, word.Length) == 0);
}
