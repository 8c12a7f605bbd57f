namespace IndicatorLang.Tests.Syntax;

/// <summary>Damages a text in one place.</summary>
internal static class Mutations
{
    private static readonly string[] Insertions =
    [
        "{", "}", "[", "]", "(", ")", "（", "）", "\"", "“", "”", "\"\"\"", "≥", "≤ ", "=", " in ", "..", ".", ",", "、", "%", "\n", "\r", "//",
        "/*", "*/", "项目 ", "等级 ", "单位 ", "采购品目 ", "测试 ", "达成 ", "来源 ", "计算 ", "忽略 ", "且", "或", "2019年", "5", " + ", "-", "\0", "\ud800", "\u200b", "𠮷",
    ];

    public static string Apply(string text, Random random) => Apply(text, random, Insertions);

    /// <summary>The text with something taken away, put in or said twice.</summary>
    /// <param name="text">The text.</param>
    /// <param name="random">What is drawn from.</param>
    /// <param name="insertions">What may be put in.</param>
    public static string Apply(string text, Random random, string[] insertions)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 12), text.Length - at);
        return random.Next(4) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, insertions[random.Next(insertions.Length)]),
            2 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            _ => text.Remove(at, length).Insert(at, insertions[random.Next(insertions.Length)]),
        };
    }
}
