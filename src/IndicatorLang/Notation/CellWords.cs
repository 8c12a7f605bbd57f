namespace IndicatorLang.Notation;

/// <summary>The words that say something about the cell itself, and the words of levels and ratings.</summary>
internal static class CellWords
{
    public static bool IsNotReported(string folded) => folded is "未填报" || folded.Equals("not reported", StringComparison.OrdinalIgnoreCase);

    public static bool IsNotApplicable(string folded) => folded is "不适用" || folded.Equals("n/a", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text without one pair of quotes around it.</summary>
    public static string Unquote(string text) =>
        text is ['"' or '“' or '”' or '＂', .. var inner, '"' or '”' or '“' or '＂'] ? CellText.Trim(inner) : text;
}
