using System.Text.RegularExpressions;

namespace IndicatorLang.Documents.Import;

/// <summary>Headings of goals for the whole term beside those of the year: 实施周期指标值 and 年度指标值, 中期目标 and 年度目标.</summary>
internal static partial class Horizons
{
    /// <summary>Whether the first of two headings is about the whole term and the second about the year.</summary>
    public static bool Are(string first, string second) => Term().IsMatch(LabelText.Key(first)) && !Term().IsMatch(LabelText.Key(second)) && Year().IsMatch(LabelText.Key(second));

    [GeneratedRegex("实施期|实施周期|中期|长期|总体|总目标|项目期|规划期", RegexOptions.CultureInvariant)]
    private static partial Regex Term();

    [GeneratedRegex(@"年度|当年|本年|20\d\d年|^年$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
