namespace IndicatorLang.Documents.Import;

/// <summary>
/// Tables whose words stand one column behind the other, as a PDF may be read: the names of all rows, and somewhere below the targets of all rows. What belongs
/// to what is lost.
/// </summary>
internal static class Jumble
{
    private const int FewestEmpty = 2;

    /// <summary>Whether headings of indicators stand behind each other with nothing between them, or the headings of columns below those of rows.</summary>
    public static bool IsIn(List<FlowToken> tokens)
    {
        var isGlued = false;
        tokens = FlowCategories.Prepare(tokens, ref isGlued, out _);
        var empty = Enumerable.Range(1, Math.Max(0, tokens.Count - 1))
            .Count(i => IsHeading(tokens, i) && IsHeading(tokens, i - 1));
        return empty >= FewestEmpty || tokens.Exists(token => token.StartsLine && IsOfColumn(token.Text));
    }

    /// <summary>Whether headings that no column is for stand above those of the columns.</summary>
    public static bool IsBefore(List<FlowToken> tokens, FlowColumns head) => !head.Columns.Any(column => column.Role == ColumnRole.FirstLevel)
        && tokens.Take(head.Start).Count(token => token.StartsLine && Categories.Find(token.Text) is { IsFirstOnly: true, Suffix.Length: > 0 }) >= FewestEmpty;

    // 数量 without a suffix only where nothing else stands on its line.
    private static bool IsHeading(List<FlowToken> tokens, int at) => Categories.Find(tokens[at].Text) is { IsSecondOnly: true } heading
        && (heading.Suffix.Length > 0 || (tokens[at].StartsLine && (at + 1 == tokens.Count || tokens[at + 1].StartsLine)));

    private static bool IsOfColumn(string text) => LabelText.Key(text) is var key && key.Length > 2
        && ColumnLabels.Find(key) is ColumnRole.Value or ColumnRole.Unit or ColumnRole.Actual or ColumnRole.Weight or ColumnRole.Operator;
}
