using System.Text;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// Two names in a project that say the same in other words, or differ by a character that is easily mistaken, on values of one
/// type. One changed character alone proves nothing (急件 and 平件, 第一季度 and 第二季度), so that only known pairs count.
/// </summary>
internal sealed class NearDuplicateNamesRule : IRule
{
    // Each is replaced by the last word of its line.
    private static readonly string[][] SameWords =
    [
        ["准点", "准时", "按时", "按期", "及时"],
        ["及时性", "及时率"],
        ["满意率", "满意程度", "满意度"],
        ["准确率", "正确率"],
        ["及格率", "合格率"],
        ["达标程度", "达标率"],
        ["数量", "数"],
    ];

    // Characters that are typed for one another by their sound or their shape, never as words of their own in the same place.
    private static readonly string[] SameCharacters =
    [
        "复覆", "像象相", "帐账", "做作", "座坐", "型形", "须需", "即既", "己已巳", "末未", "侯候", "拔拨", "俩辆", "部布步", "震振", "记纪", "定订", "幅副", "练炼", "历厉", "度渡", "园圆", "决绝", "辨辩辫", "竟竞", "折拆", "材才", "备倍", "采彩", "培陪", "训迅",
        "率律", "效校",
    ];

    // Words without a meaning of their own between others.
    private const string Fillers = "的之";

    private static readonly Dictionary<char, char> Canonical = SameCharacters
        .SelectMany(group => group.Select(character => (character, group[0])))
        .ToDictionary(pair => pair.character, pair => pair.Item2);

    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        var first = new Dictionary<(string, IndicatorType), IndicatorModel>(project.Indicators.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var indicator in project.Indicators.Where(indicator => indicator.Descriptor.Error is null))
        {
            var descriptor = indicator.Descriptor;
            var key = (Fold(descriptor.Name), descriptor.Type with { IsWhole = false });
            if (!first.TryAdd(key, indicator) && first[key] is var other && other.Descriptor.Name != descriptor.Name
                && seen.Add(descriptor.Name) && !AreLookalikes(other.Descriptor.Name, descriptor.Name))
            {
                yield return AnalysisDiagnostics.NearDuplicateNames(
                    indicator.NameLocation, descriptor.Name, descriptor.TargetText, other.NameLocation, other.Descriptor.Name, other.Descriptor.TargetText);
            }
        }
    }

    // Names that differ by width only have a warning of their own.
    private static bool AreLookalikes(string left, string right) =>
        UnicodeText.Normalize(left, NormalizationForm.FormKC) == UnicodeText.Normalize(right, NormalizationForm.FormKC);

    private static string Fold(string name)
    {
        var text = name;
        foreach (var words in SameWords)
        {
            for (var i = 0; i < words.Length - 1; i++)
            {
                text = text.Replace(words[i], words[^1], StringComparison.Ordinal);
            }
        }

        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Where(character => char.IsLetterOrDigit(character) && !Fillers.Contains(character, StringComparison.Ordinal)))
        {
            folded.Append(Canonical.GetValueOrDefault(character, char.ToUpperInvariant(character)));
        }

        return folded.ToString();
    }
}
