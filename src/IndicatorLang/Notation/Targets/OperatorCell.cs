using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>What the operator column says.</summary>
/// <param name="Operator">The comparison; null for none.</param>
/// <param name="IsQualitative">定性.</param>
/// <param name="Direction">正向 makes a bare value a lower bound, 反向 an upper one; null for neither.</param>
internal sealed record OperatorCell(ComparisonOperator? Operator, bool IsQualitative, ComparisonOperator? Direction)
{
    private static readonly string[] Positive = ["正向", "正向指标"];

    private static readonly string[] Negative = ["反向", "负向", "逆向", "反向指标", "负向指标", "逆向指标"];

    private static readonly string[] Qualitative = ["定性", "定性指标", "6", "6定性", "6:定性", "6-定性"];

    private static readonly string[] Quantitative = ["定量", "定量指标"];

    /// <summary>The codes of the national budget system.</summary>
    private static readonly Dictionary<string, ComparisonOperator> Codes = new()
    {
        ["1"] = ComparisonOperator.GreaterOrEqual,
        ["2"] = ComparisonOperator.Greater,
        ["3"] = ComparisonOperator.Equal,
        ["4"] = ComparisonOperator.Less,
        ["5"] = ComparisonOperator.LessOrEqual,
    };

    /// <summary>What the cell says, or null when it is unknown.</summary>
    public static OperatorCell? Read(string text)
    {
        if (Qualitative.Contains(text))
        {
            return new OperatorCell(null, true, null);
        }

        var direction = (ComparisonOperator?)null;
        foreach (var word in Positive.Concat(Negative).Concat(Quantitative).OrderByDescending(word => word.Length))
        {
            // ≥ 正向: the column of the direction may stand behind that of the sign.
            if (text.StartsWith(word, StringComparison.Ordinal) || text.EndsWith(word, StringComparison.Ordinal))
            {
                direction = Positive.Contains(word) ? ComparisonOperator.GreaterOrEqual : Negative.Contains(word) ? ComparisonOperator.LessOrEqual : null;
                text = text.StartsWith(word, StringComparison.Ordinal) ? text[word.Length..] : text[..^word.Length];
                break;
            }
        }

        if (text.Length == 0)
        {
            return new OperatorCell(null, false, direction);
        }

        // 1≥, 1:≥: the code and its sign.
        if (text.Length > 1 && Codes.TryGetValue(text[..1], out var coded))
        {
            return BoundWords.Read(text[1..].TrimStart(':', '.', '-')) == coded ? new OperatorCell(coded, false, direction) : null;
        }

        return (Codes.TryGetValue(text, out var code) ? code : BoundWords.Read(text)) is { } found
            ? new OperatorCell(found, false, direction)
            : null;
    }
}
