namespace IndicatorLang.Data;

/// <summary>The unit that a heading carries in brackets: <c>车辆准点率（%）</c>.</summary>
internal static class HeadingUnit
{
    /// <summary>The heading without the bracket at its end, and what stands in it; null when there is none.</summary>
    public static (string Name, string Unit)? Split(string heading)
    {
        if (heading is not [.., ')' or '）'])
        {
            return null;
        }

        var depth = 0;
        for (var i = heading.Length - 1; i > 0; i--)
        {
            depth += heading[i] switch
            {
                ')' or '）' => 1,
                '(' or '（' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return (heading[..i].TrimEnd(), heading[(i + 1)..^1].Trim());
            }
        }

        return null;
    }
}
