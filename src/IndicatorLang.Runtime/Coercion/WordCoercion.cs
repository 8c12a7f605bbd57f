namespace IndicatorLang.Runtime;

/// <summary>Levels of scales, and the ratings of statements with their official long wordings.</summary>
internal static class WordCoercion
{
    public static Actual Read(IndicatorType type, WordsValue words)
    {
        var scale = type.Scale!;
        var level = type.Kind == ValueKind.Statement ? ShortRating(words.Text) : Unqualified(scale, words.Text);
        return scale.RankOf(level) is { } rank ? Actual.Of(rank) : Actual.Invalid(Problems.UnknownLevel(type, words.Text));
    }

    // Wordings of the self-evaluation form (项目支出绩效自评表), of the years before and after 2021.
    private static string ShortRating(string text) => text switch
    {
        "达成年度指标" or "达成预期指标" => "达成",
        "部分达成年度指标并具有一定效果" or "部分达成预期指标并具有一定效果" => "部分达成",
        "未达成年度指标且效果较差" or "未达成预期指标且效果较差" => "未达成",
        _ => text,
    };

    private static string Unqualified(Scale scale, string text) =>
        text.StartsWith(scale.Name + ".", StringComparison.Ordinal) ? text[(scale.Name.Length + 1)..].Trim() : text;
}
