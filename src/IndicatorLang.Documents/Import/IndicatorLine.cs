using IndicatorLang.Notation;
using IndicatorLang.Runtime;

namespace IndicatorLang.Documents.Import;

/// <summary>The line of a program that a row becomes: an indicator, or a comment where its target was refused.</summary>
internal static class IndicatorLine
{
    /// <summary>The line: name, target, then the clauses.</summary>
    public static string Of(SourceRow row, RowReading reading)
    {
        if (reading.Target is not { } target)
        {
            return Comment($"未导入：{row.Name} ｜ {reading.Original}（{Plain(reading.Note.Zh)}）{Rest(row, isRefused: true)}");
        }

        var parts = new List<string> { NameText.Of(row.Name), target };
        if (row.Source.Length > 0)
        {
            parts.Add($"来源 {NameText.Quote(row.Source)}");
        }

        if (IsWeight(row.Weight))
        {
            parts.Add(WeightClause(row.Weight));
        }

        // The 说明 of a program says already how its target is meant.
        if (row.Remark.Length > 0)
        {
            parts.Add($"说明 {NameText.Quote(row.Remark)}");
        }
        else if (reading.Kind == TargetReadingKind.Assumed || reading.Note.Zh is { Length: > 0 })
        {
            parts.Add($"说明 {NameText.Quote(Explanation(reading))}");
        }

        if (Rest(row, isRefused: false) is { Length: > 0 } rest)
        {
            parts.Add(Comment(rest));
        }

        return string.Join("  ", parts);
    }

    /// <summary>A comment on one line.</summary>
    public static string Comment(string text) => $"// {NameText.Clean(text)}";

    /// <summary>The clause of a weight; nothing where the words are none.</summary>
    public static string WeightClause(string weight) => IsWeight(weight) ? $"分值 {weight.TrimEnd('分').Trim()}" : string.Empty;

    private static string Explanation(RowReading reading)
    {
        var note = Plain(reading.Note.Zh);
        return reading.Original.Length == 0 ? note
            : note.Length == 0 ? $"原文为“{reading.Original}”"
            : note.Contains("原文", StringComparison.Ordinal) ? note
            : $"原文为“{reading.Original}”，{note}";
    }

    private static string Rest(SourceRow row, bool isRefused)
    {
        var rest = row.Others.ToList();
        if (row.Weight.Length > 0 && (isRefused || !IsWeight(row.Weight)))
        {
            rest.Add($"分值：{row.Weight}");
        }

        if (isRefused && row.Source.Length > 0)
        {
            rest.Add($"来源：{row.Source}");
        }

        if (isRefused && row.Remark.Length > 0)
        {
            rest.Add($"说明：{row.Remark}");
        }

        var text = string.Join("；", rest);
        return isRefused && text.Length > 0 ? $"；{text}" : text;
    }

    private static bool IsWeight(string text) =>
        text.Length is > 0 and < 12 && Exact.TryParse(text.TrimEnd('分').Trim(), out var weight) && weight >= Exact.Zero;

    private static string Plain(string text) => text.TrimEnd('。', '.', ' ');
}
