using System.Text.RegularExpressions;

namespace IndicatorLang.Notation.Targets;

/// <summary>
/// Days in eight digits: 20231231前, <c>20230101-20231231</c>. They are days in a row of time, and where a word or a second day beside them leaves nothing
/// else; elsewhere they may be a number.
/// </summary>
internal static partial class CompactDate
{
    /// <summary>Whether the eight digits of a value are days.</summary>
    public static bool IsDate(TargetSource source) =>
        Eight().IsMatch(source.Text) && source.Unit.Length == 0 && (source.Row.IsTime ? Alone().IsMatch(source.Text) : Certain().IsMatch(source.Text));

    /// <summary>Whether eight digits that are taken for no day may be one all the same.</summary>
    public static bool MayBeDate(TargetSource source) => source.Unit.Length == 0 && Bare().IsMatch(source.Text)
        && DateGrammar.EightDigits.Match(Eight().Match(source.Text).Value) is { } date && Runtime.DatePeriod.TryCreate(date.Year, date.Quarter, date.Month, date.Day) is not null;

    /// <summary>The value with its days as 2023-12-31.</summary>
    public static string Separated(string text) => Eight().Replace(text, match => $"{match.Value[..4]}-{match.Value[4..6]}-{match.Value[6..]}");

    [GeneratedRegex(@"(?<![\d.,])(19|20)\d{6}(?![\d.,%])")]
    private static partial Regex Eight();

    // No unit stands behind it.
    [GeneratedRegex(@"^(?!.*\d{8}(元|万|亿|人|个|件|次|户|只|台|套|辆|亩|吨|米|份|株|头|支|项|条|平|立|千|公))")]
    private static partial Regex Alone();

    [GeneratedRegex(@"\d{8}(之?前|以前|之?内|止|为止|起|开始)|\d{8}[-~至到—]+\d{8}(?!\d)|(截至|截止到?|不晚于|不迟于|最迟|早于)\d{8}")]
    private static partial Regex Certain();

    [GeneratedRegex(@"^[≥≤><=]*\d{8}$")]
    private static partial Regex Bare();
}
