using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>The points that a form gives to a section, in brackets behind its heading: 产出指标（50分）.</summary>
internal static class SectionPoints
{
    /// <summary>The points, or null where the heading gives none.</summary>
    public static Exact? Of(string heading)
    {
        var name = WithoutRemark(heading);
        if (name.Length == heading.Length)
        {
            return null;
        }

        var remark = UnicodeText.Normalize(heading[(name.Length + 1)..^1].Trim(), System.Text.NormalizationForm.FormKC);
        return remark is [.. var digits, '分'] && digits.All(char.IsAsciiDigit) && Exact.TryParse(digits, out var points) ? points : null;
    }

    /// <summary>The heading without brackets behind it.</summary>
    public static string WithoutRemark(string heading) => heading is [.., ')' or '）'] && heading.LastIndexOfAny(['(', '（']) is var start and > 0
        ? heading[..start]
        : heading;
}
