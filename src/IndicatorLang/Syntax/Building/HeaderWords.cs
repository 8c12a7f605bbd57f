using IndicatorLang.Text;

namespace IndicatorLang.Syntax.Building;

/// <summary>A line whose name is nearly that of a header field was most likely meant to be one.</summary>
internal static class HeaderWords
{
    private static readonly string[] Words =
        [.. KeywordTable.All.Where(row => row.Kind == KeywordKind.Header).SelectMany(row => row.Words)];

    private static readonly int Longest = Words.Max(word => word.Length);

    /// <summary>The field that a name is nearest to, or null.</summary>
    public static string? Nearest(NameSyntax name) =>
        name.IsQuoted || name.Value.Length < 2 || name.Value.Length > Longest + 1
            ? null
            : Spelling.Nearest(name.Value, Words.Where(word => Math.Abs(word.Length - name.Value.Length) <= 1), max: 1).FirstOrDefault();
}
