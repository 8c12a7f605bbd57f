using System.Text;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// Two names in a project that say the same in other words, or differ by a character that is easily mistaken or by
/// <see cref="SimilarNames">a slip</see>, on values of one type. One changed character alone proves nothing (急件 and 平件,
/// 第一季度 and 第二季度), so that only known pairs count.
/// </summary>
internal sealed class NearDuplicateNamesRule : IRule
{
    // Each is replaced by the last word of its line.
    private static readonly string[][] SameWords =
    [
        ["正点率", "及时率"],
        ["准点", "准时", "按时", "按期", "如期", "及时"],
        ["及时性", "及时率"],
        ["满意率", "满意程度", "满意度"],
        ["准确率", "正确率"],
        ["及格率", "合格率"],
        ["达标程度", "达标率"],
        ["数量", "数"],
        ["次数", "次"],
        ["人员", "员"],
        ["员工", "职工"],
        ["占比", "比率", "比例"],
        ["覆盖面", "覆盖率"],
        ["知晓度", "知晓率"],
        ["完工率", "竣工率"],
        ["运转率", "运行率"],
        ["可用性", "可用率"],
        ["结项率", "结题率"],
        ["采用率", "采纳率"],
        ["宣传资料", "宣传材料"],
        ["受训学员", "参训学员"],
        ["学院出勤", "学员出勤"],
    ];

    // Words without a meaning of their own between others.
    private const string Fillers = "的之";

    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        var earlier = new SimilarNames();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var indicator in project.Indicators.Where(indicator => indicator.Descriptor.Error is null))
        {
            var descriptor = indicator.Descriptor;
            var other = earlier.FindOrAdd(Fold(descriptor.Name), indicator);
            if (other is not null && other.Descriptor.Name != descriptor.Name
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
        var (text, separated) = (name, false);
        foreach (var words in SameWords)
        {
            for (var i = 0; i < words.Length - 1; i++)
            {
                text = text.Replace(words[i], words[^1], StringComparison.Ordinal);
            }
        }

        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character))
            {
                separated = true;
            }
            else if (!Fillers.Contains(character, StringComparison.Ordinal))
            {
                // A blank matters between Latin words only: phase A is not phases.
                folded.Append(separated && folded.Length > 0 && char.IsAsciiLetter(character) && char.IsAsciiLetter(folded[^1]) ? " " : string.Empty);
                folded.Append(ConfusableCharacters.Canonical(character));
                separated = false;
            }
        }

        return folded.ToString();
    }
}
