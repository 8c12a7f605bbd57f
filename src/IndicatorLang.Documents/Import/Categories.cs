using System.Text.RegularExpressions;

namespace IndicatorLang.Documents.Import;

/// <summary>Which level a heading of indicators can have.</summary>
[Flags]
internal enum CategoryLevels
{
    None = 0,
    First = 1,
    Second = 2,
}

/// <summary>The headings that indicators stand under: 产出指标, 数量指标, 满意度.</summary>
internal static partial class Categories
{
    private static readonly Dictionary<string, CategoryLevels> Table = new[]
    {
        (CategoryLevels.First, "产出 效益 效果 影响力 项目完成 项目效益 项目产出 预期产出 预算控制 投入 项目效果 产出与效益 过程 决策"),
        (CategoryLevels.Second, "数量 质量 时效 经济成本 社会成本 生态环境成本 生态成本 环境成本 经济效益 社会效益 生态效益 环境效益 可持续影响 可持续发展 可持续效益 可持续性影响 可持续 "
            + "服务对象满意度 社会公众满意度 受益对象满意度 受益群体满意度 社会公众或服务对象满意度 服务对象或受益人满意度 公众满意度 群众满意度 进度 经济效益和社会效益 长效管理 人力资源 部门协助 配套设施 信息共享 项目立项 资金投入 资金管理 组织实施 产出数量 产出质量 产出时效 产出成本 实施效益"),
        (CategoryLevels.First | CategoryLevels.Second, "成本 满意度"),
    }
    .SelectMany(row => row.Item2.Split(' ').Select(word => KeyValuePair.Create(word, row.Item1)))
    .ToDictionary(StringComparer.Ordinal);

    /// <summary>What a heading is, without weights behind it; null when the text is no heading.</summary>
    public static Category? Find(string text)
    {
        if (text.Length > 60)
        {
            return null;
        }

        var bare = Ordinal().Replace(Weight().Replace(LabelText.Fold(text), string.Empty), string.Empty);
        var key = LabelText.Key(bare);
        var suffix = key.EndsWith("指标", StringComparison.Ordinal) || key.EndsWith("目标", StringComparison.Ordinal) ? key[^2..] : string.Empty;
        var word = key[..^suffix.Length];
        return Table.TryGetValue(word, out var levels) ? new Category(word, suffix, levels, Shown(text)) { Words = RowParts.Join(text).Trim('*', '·', ':', '：') } : null;
    }

    /// <summary>Whether a text is a heading without its last characters, enough of them to be no word of its own.</summary>
    public static bool IsBeginning(string text) => text.Length > 2 && Find(text) is null
        && (Find(text + "标") is { Suffix.Length: > 0 } || (text.Length > 3 && Table.Keys.Any(word => word.Length > text.Length && word.StartsWith(text, StringComparison.Ordinal))));

    /// <summary>The heading that a text begins with, where the columns of a table ran together; its suffix is needed to see it.</summary>
    public static int PrefixLength(string text)
    {
        for (var end = Math.Min(text.Length, 14); end >= 4 && char.IsLetter(text[0]); end--)
        {
            if (text[end - 1] is '标' or '標' && Find(text[..end]) is { Suffix.Length: > 0 })
            {
                return end;
            }
        }

        return 0;
    }

    private static string Shown(string text)
    {
        var shown = Ordinal().Replace(Weight().Replace(text, string.Empty), string.Empty);
        var bracket = shown.IndexOfAny(['(', '（']);
        var isPinyin = bracket >= 0 && bracket + 1 < shown.Length && shown[bracket + 1] is >= 'a' and <= 'ǿ';
        return (bracket > 0 && !isPinyin ? shown[..bracket] : shown).Replace("\n", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal)
            .Trim('*', '·', ':', '：');
    }

    [GeneratedRegex(@"^\s*([（(]?[一二三四五六七八九十\d]{1,2}[)）.、．]\s*)", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"[(（]?\s*\d+(\.\d+)?\s*(%|[-–—~－至]\s*\d+)?\s*分?\s*[)）]?\s*分?$", RegexOptions.CultureInvariant)]
    private static partial Regex Weight();
}

/// <summary>A heading of indicators.</summary>
/// <param name="Word">Its word without the suffix.</param>
/// <param name="Suffix">指标, 目标 or nothing.</param>
/// <param name="Levels">The levels that it can have.</param>
/// <param name="Text">As the document writes it.</param>
internal sealed record Category(string Word, string Suffix, CategoryLevels Levels, string Text)
{
    /// <summary>All that stands in its cell: 产出指标（50分）.</summary>
    public string Words { get; init; } = Text;

    public bool IsFirstOnly => Levels == CategoryLevels.First;

    public bool IsSecondOnly => Levels == CategoryLevels.Second;

    /// <summary>Whether this heading of the first level can stand over one of the second.</summary>
    public bool Covers(Category second) => Word switch
    {
        "产出" or "项目完成" or "项目产出" or "预期产出" => second.Word is "数量" or "质量" or "时效" or "进度" or "成本" || second.Word.StartsWith("产出", StringComparison.Ordinal),
        "效益" or "项目效益" => second.Word.EndsWith("效益", StringComparison.Ordinal) || second.Word.StartsWith("可持续", StringComparison.Ordinal),
        "成本" => second.Word.EndsWith("成本", StringComparison.Ordinal),
        "满意度" => second.Word.EndsWith("满意度", StringComparison.Ordinal),
        _ => true,
    };
}
