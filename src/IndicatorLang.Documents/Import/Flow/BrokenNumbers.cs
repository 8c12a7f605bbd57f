using System.Collections.Immutable;
using IndicatorLang.Notation.Targets;

namespace IndicatorLang.Documents.Import;

/// <summary>
/// Puts a number and its unit together again, and a word of a bound and its number: a PDF shows a blank between digits and characters (≥12 万人, 2023 年 9 月底),
/// which is no edge of a cell.
/// </summary>
internal static class BrokenNumbers
{
    /// <summary>The tokens, with such runs as one.</summary>
    public static List<FlowToken> Join(List<FlowToken> tokens, ImmutableArray<TableColumn> columns)
    {
        var hasUnits = columns.Any(column => column.Role == ColumnRole.Unit);
        var joined = new List<FlowToken>();
        foreach (var token in tokens)
        {
            if (joined.Count > 0 && token.Gap == Gap.Blank && joined[^1] is var before && IsOne(before.Text, token.Text, hasUnits))
            {
                joined[^1] = before with { Text = before.Text + token.Text, LastPiece = before.Text.Length + token.Text.Length };
            }
            else
            {
                joined.Add(token);
            }
        }

        return joined;
    }

    private static bool IsOne(string before, string after, bool hasUnits) =>
        (BoundWords.Read(before) is not null && before.Length > 1 && char.IsAsciiDigit(after[0]))
        || (IsEdge(before[^1], after[0]) && CellFit.IsNumberLike(before + after)
            && (IsOfDate(before, after) || (!hasUnits && char.IsAsciiDigit(before[^1]) && !char.IsAsciiDigit(after[0]) && IsUnit(after))));

    private static bool IsEdge(char before, char after) => char.IsAscii(before) != char.IsAscii(after);

    private static bool IsOfDate(string before, string after) =>
        after[0] is '年' or '月' or '日' && char.IsAsciiDigit(before[^1]) || (before[^1] is '年' or '月' && char.IsAsciiDigit(after[0]));

    // 万人以上: what is left without the unit is a word of a bound.
    private static bool IsUnit(string text) => Enumerable.Range(1, text.Length).Any(length => BrokenCells.IsUnit(text[..length]) && (length == text.Length || BoundWords.EndsUnit(text, length)));
}
