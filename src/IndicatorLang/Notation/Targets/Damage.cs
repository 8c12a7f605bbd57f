using System.Text.RegularExpressions;
using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>Texts in the place of a target that are none: what a template left to fill in, rules of scoring, ladders of grades.</summary>
internal static partial class Damage
{
    private static readonly string[] Scales =
        ["好坏", "优良中差", "优良中低差", "优良中劣", "高中低", "是否", "有无", "大小", "多少", "强弱", "优良差", "好中差", "优良", "定性", "定量", "好差", "优中差"];

    /// <summary>What is wrong, or null.</summary>
    public static LocalizedText? Find(TargetSource source)
    {
        var text = source.Text;
        if (Wording.IsFiller(text) || text is "不适用" or "不涉及" or "待定" or "略" or "同上" or "见附件" or "详见附件" or "√" or "×" or "N/A" or "n/a" or "未定" or "不详")
        {
            return TargetProblems.Filler(source);
        }

        if (Residue().IsMatch(text))
        {
            return TargetProblems.Residue(source);
        }

        if (Scoring().IsMatch(text))
        {
            return TargetProblems.ScoringRule(source);
        }

        if (WeightBand().IsMatch(text))
        {
            return TargetProblems.WeightBand(source);
        }

        if (IsLadder(text))
        {
            return TargetProblems.Ladder(source);
        }

        return Scales.Contains(Separators().Replace(text, string.Empty)) && text != "优良" ? TargetProblems.ScaleAlone(source) : null;
    }

    private static bool IsLadder(string text) =>
        (text.Contains('|', StringComparison.Ordinal) && text.Any(char.IsAsciiDigit)) || GradeSteps().Count(text) >= 2;

    [GeneratedRegex(@"\*|_{1,}|XX|xx|××|[≥≤><=][Xx](?![≤<])|[≥≤><=]N|\?|□|○|…|\.\.\.|\{|\}|<.*>.*</|#|[≥≤><=]%?$|^[XxNnYy]+%?$|[Xx×][%个次人元]|■|√.*□|数值|填写|请填|^(\d{0,4})年月(日|底|份|前|$)|月日[前内]?$")]
    private static partial Regex Residue();

    [GeneratedRegex(@"得\d+(\.\d+)?分|扣\d*(\.\d+)?分|扣分|扣完|得满分|不得分|加\d+分|每降低|每减少1|每超出|每超过|每低")]
    private static partial Regex Scoring();

    [GeneratedRegex(@"[/、,，|\s]|或")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^\(\d+(-|~|至)\d+\)分?$")]
    private static partial Regex WeightBand();

    [GeneratedRegex(@"[优良中差低]秀?好?[:≥>=]?\d+(\.\d+)?%?")]
    private static partial Regex GradeSteps();
}
