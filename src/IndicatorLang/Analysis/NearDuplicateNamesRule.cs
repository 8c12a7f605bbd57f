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
        ["准点", "准时", "按时", "按期", "及时"],
        ["及时性", "及时率"],
        ["满意率", "满意程度", "满意度"],
        ["准确率", "正确率"],
        ["及格率", "合格率"],
        ["达标程度", "达标率"],
        ["数量", "数"],
        ["次数", "次"],
        ["人员", "员"],
        ["占比", "比率", "比例"],
        ["覆盖面", "覆盖率"],
        ["知晓度", "知晓率"],
        ["完工率", "竣工率"],
    ];

    // Characters that are typed for one another by their sound or their shape, never as words of their own in the same place:
    // not 收受, because a 受益率 is no 收益率, and no numerals, sides, seasons or levels of government.
    private static readonly string[] SameCharacters =
    [
        "复覆", "像象相响想向项", "帐账", "做作", "座坐", "型形", "须需", "即既", "己已巳", "末未", "侯候", "拔拨", "俩辆量", "部布步", "震振", "记纪",
        "定订", "幅副辐", "练炼", "历厉励", "度渡", "园圆", "决绝", "辨辩辫", "竟竞境镜", "折拆", "材才", "备倍", "采彩", "培陪赔", "训迅讯询", "率律绿", "效校",
        "意义议异易", "满慢漫", "盖概慨葢", "准淮谁", "众重种", "检捡俭", "测侧策", "护户互", "修休", "建件健", "设社涉", "及级极圾", "供功攻", "理里", "务物",
        "合和", "购构", "待侍", "券卷", "化画划", "审申", "监鉴", "题提", "织识", "防访仿", "环还", "绩迹积", "障章", "节结", "扶抚", "贴帖", "偿尝", "源原", "垃拉",
        "格各恪", "资咨姿", "应映", "诉述", "宣喧渲宜", "时实", "按安案", "续序绪", "困因", "稳隐", "竣峻俊", "籍藉", "栽裁", "板版", "燥躁噪", "低底", "长常",
        "成程", "览揽", "密蜜", "博搏", "弛驰", "育肓", "质置致", "报抱", "单但", "第弟递", "点典", "调凋", "对队", "费废", "馆管", "规轨", "近进", "就救", "认任",
        "类累", "请清", "期其", "全权", "式示", "投头", "维唯惟", "位为", "协胁", "益溢", "营莹", "预予", "运远", "值植", "组租", "图途",
    ];

    // Words without a meaning of their own between others.
    private const string Fillers = "的之";

    private static readonly Dictionary<char, char> Canonical = SameCharacters
        .SelectMany(group => group.Select(character => (character, group[0])))
        .ToDictionary(pair => pair.character, pair => pair.Item2);

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
                folded.Append(Canonical.GetValueOrDefault(character, char.ToUpperInvariant(character)));
                separated = false;
            }
        }

        return folded.ToString();
    }
}
