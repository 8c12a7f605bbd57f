using System.Text.RegularExpressions;

using IndicatorLang.Runtime;

namespace IndicatorLang.Documents.Import;

/// <summary>A goal whose name and target are told in one: 处理污水量≥365万吨, 机柜数量(≥77台), 培训干部120人次.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The words of the target; the whole goal where no number stands in it.</param>
internal sealed partial record GoalText(string Name, string Value)
{
    /// <summary>The words of the goal.</summary>
    public string Words { get; private init; } = string.Empty;

    /// <summary>Why the two cannot be told apart, or null.</summary>
    public LocalizedText? Problem { get; private init; }

    /// <summary>What had to be supplied to tell them apart, or null.</summary>
    public LocalizedText? Assumption { get; private init; }

    /// <summary>The goals of a cell or a sentence, in their order.</summary>
    public static IEnumerable<GoalText> All(string text) =>
        text.Split('\n', '；', ';', '。').Select(goal => goal.Trim(' ', '，', ',', '\u3000')).Where(goal => goal.Length > 0).Select(goal => Of(goal) with { Words = goal });

    /// <summary>Whether a text is a name and a target in one, beyond doubt.</summary>
    public static bool IsTold(string text) => RowParts.Inline(text) is not null || RowParts.Glued(text) is { Left: "" };

    private static GoalText Of(string goal)
    {
        var name = RowParts.Name(goal);
        if (RowParts.Inline(name) is { } inline)
        {
            return new GoalText(RowParts.Name(inline.Name), inline.Value);
        }

        if (RowParts.Glued(name) is { Left: "" } glued)
        {
            return new GoalText(RowParts.Name(glued.Name), glued.Value);
        }

        if (Counted().Match(name) is { Success: true } counted && CellFit.IsNumberLike(counted.Groups["value"].Value))
        {
            return new GoalText(RowParts.Name(counted.Groups["name"].Value), counted.Groups["value"].Value)
            {
                Assumption = new("名称和指标值写在一起，在数字前断开", "the name and the target stand in one; cut before the number"),
            };
        }

        return !goal.Any(char.IsDigit) ? new GoalText(name, goal) : new GoalText(name, string.Empty)
        {
            Problem = new(
                "目标写在句子里，分不清哪里是名称、哪里是指标值；请分开写，如 培训人次 ≥ 280 人次",
                "the goal is told in a sentence, and it cannot be told where the name ends and the target begins; write them apart, like 培训人次 ≥ 280 人次"),
        };
    }

    // One number, at the end, with its unit; a name that ends in a word such as 约 or 第 would change what the number says.
    [GeneratedRegex(@"^(?<name>\p{L}[^\d≥≤><=＞＜＝≧≦]*?[\p{L})）](?<![约近第每至到从自前后超余多少的于在为是不未仅除降低减至元号年月]))(?<value>(不低于|不少于|不超过|不高于|不大于|大于等于|小于等于|大于|小于|至少|超过|达到)?\d[\d,]*(\.\d+)?[\p{L}㎡]{1,5}(以上|以下|以内)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
