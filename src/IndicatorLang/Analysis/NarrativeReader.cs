using System.Text.RegularExpressions;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Analysis;

/// <summary>
/// Finds in prose the figures that stand right behind the name of an indicator. A name counts only where a clause begins, or behind
/// a verb, because 接待车辆准点率 is not 车辆准点率; approximate figures say nothing certain.
/// </summary>
internal static partial class NarrativeReader
{
    private const int LongestClause = 80;
    private const int LongestLead = 20;

    private static readonly (string Words, ClaimSense Sense)[] Operators =
    [
        (">=", ClaimSense.AtLeast), ("<=", ClaimSense.AtMost), ("不得低于", ClaimSense.AtLeast), ("不得少于", ClaimSense.AtLeast),
        ("不得超过", ClaimSense.AtMost), ("不得高于", ClaimSense.AtMost), ("不得多于", ClaimSense.AtMost),
        ("大于等于", ClaimSense.AtLeast), ("大于或等于", ClaimSense.AtLeast), ("不低于", ClaimSense.AtLeast), ("不少于", ClaimSense.AtLeast),
        ("不小于", ClaimSense.AtLeast), ("至少", ClaimSense.AtLeast), ("达到", ClaimSense.Neutral), ("达", ClaimSense.Neutral), ("≥", ClaimSense.AtLeast),
        ("小于等于", ClaimSense.AtMost), ("小于或等于", ClaimSense.AtMost), ("不超过", ClaimSense.AtMost), ("不高于", ClaimSense.AtMost),
        ("不多于", ClaimSense.AtMost), ("不大于", ClaimSense.AtMost), ("控制在", ClaimSense.Neutral), ("≤", ClaimSense.AtMost),
        ("超过", ClaimSense.MoreThan), ("大于", ClaimSense.MoreThan), ("高于", ClaimSense.MoreThan), ("多于", ClaimSense.MoreThan), (">", ClaimSense.MoreThan),
        ("低于", ClaimSense.LessThan), ("小于", ClaimSense.LessThan), ("少于", ClaimSense.LessThan), ("不到", ClaimSense.LessThan), ("<", ClaimSense.LessThan),
        ("突破", ClaimSense.MoreThan), ("保持在", ClaimSense.Neutral), ("稳定在", ClaimSense.Neutral), ("维持在", ClaimSense.Neutral), ("实现", ClaimSense.Neutral),
        ("合计", ClaimSense.Neutral), ("总计", ClaimSense.Neutral), ("共计", ClaimSense.Neutral), ("为", ClaimSense.Neutral), ("是", ClaimSense.Neutral), ("共", ClaimSense.Neutral), ("=", ClaimSense.Neutral), ("：", ClaimSense.Neutral), (":", ClaimSense.Neutral),
    ];

    // What may stand between a name and how the figure is put: 应达到, ：≥.
    private static readonly string[] Adverbs = ["应当", "必须", "要", "应", "须", "需", "均", "都", "合计", "总计", "共计", "：", ":"];

    private static readonly string[] Verbs = ["举办", "开展", "完成", "举行", "组织", "召开"];

    // One or several of them: 全年开展, 并确保.
    private static readonly string[] Leads =
    [
        "保证", "确保", "保障", "完成", "及时完成", "实现", "力争", "争取", "使", "其中", "全年", "年度", "本年度", "本年", "今年", "年内", "年底前", "预计", "计划", "开展", "及", "和", "并",
        "组织", "举办", "通过", "通过项目实施", "通过本项目的开展",
    ];

    private static readonly string[] Promises = ["保证", "确保", "保障", "实现", "力争", "争取", "使"];

    // What may follow a unit without belonging to it, and what it says of the figure.
    private static readonly (string Words, ClaimSense? Sense)[] Tails =
    [
        ("及以上", ClaimSense.AtLeast), ("以上", ClaimSense.AtLeast), ("及以下", ClaimSense.AtMost), ("以下", ClaimSense.AtMost),
        ("以内", ClaimSense.AtMost), ("之内", ClaimSense.AtMost), ("等", null), ("的", null), ("和", null), ("并", null), ("且", null), ("及", null),
    ];

    /// <summary>Names and prose compare without blanks.</summary>
    public static string Compact(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    /// <param name="field">The field of the header with the prose.</param>
    /// <param name="prose">Where the prose stands, its quotes included.</param>
    /// <param name="isName">Whether a text without blanks is the name of an indicator.</param>
    public static IEnumerable<NarrativeClaim> Read(string field, Location prose, Func<string, bool> isName)
    {
        var text = Narrow(prose.Source[prose.Span]);
        foreach (Match figure in Figure().Matches(text))
        {
            var (unit, tail) = SplitTail(figure.Groups["unit"].Value);
            var digits = figure.Groups["number"].Value.Replace(",", string.Empty, StringComparison.Ordinal);
            if (IsVague(unit) || !Exact.TryParse(digits, out var number) || ReadBefore(text, figure.Index, isName) is not { } before)
            {
                continue;
            }

            var end = figure.Groups["unit"].Length == 0 ? figure.Groups["number"].Index + figure.Groups["number"].Length
                : figure.Groups["unit"].Index + unit.Length;
            if (NarrativeContext.IsOfAnotherTime(text, figure.Index) || NarrativeContext.IsCondition(text, end))
            {
                continue;
            }

            yield return new NarrativeClaim(
                field,
                before.Name,
                before.Sense == ClaimSense.Neutral ? tail ?? ClaimSense.Neutral : before.Sense,
                number,
                unit,
                Compact(prose.Source[prose.Span][before.Start..end]),
                Array.Exists(Promises, promise => before.Lead.Contains(promise, StringComparison.Ordinal)),
                new Location(prose.Source, TextSpan.FromBounds(prose.Span.Start + before.Start, prose.Span.Start + end)));
        }
    }

    private static (string Unit, ClaimSense? Tail) SplitTail(string run)
    {
        foreach (var (words, sense) in Tails)
        {
            if (run.IndexOf(words, StringComparison.Ordinal) is var at and >= 0)
            {
                return (run[..at], sense);
            }
        }

        return (run, null);
    }

    // 30 余次, 3 万多人次, 30 次左右
    private static bool IsVague(string unit) =>
        UnitMultiple.Without(unit) is ['余' or '多' or '几', ..] || unit.Contains("左右", StringComparison.Ordinal);

    private static (string Lead, string Name, ClaimSense Sense, int Start)? ReadBefore(string text, int figure, Func<string, bool> isName)
    {
        // A line may break behind an operator; without one the figure begins something else.
        var (end, sense) = (SkipBlanks(text, figure), ClaimSense.Neutral);
        var (start, unbroken) = (figure, text[..figure].TrimEnd().Length);
        foreach (var (words, put) in Operators)
        {
            if (EndsWith(text, unbroken, words))
            {
                (start, sense) = (unbroken - words.Length, put);
                end = SkipBlanks(text, start);
                break;
            }
        }

        while (Array.Find(Adverbs, word => EndsWith(text, end, word)) is { } adverb)
        {
            end = SkipBlanks(text, end - adverb.Length);
        }

        if (Verbs.FirstOrDefault(verb => EndsWith(text, end, verb)) is { } skipped)
        {
            end = SkipBlanks(text, end - skipped.Length);
        }

        return (NameBefore(text, end, isName) ?? NameBefore(text, NarrativeContext.SkipRemark(text, end), isName)) is var (lead, name)
            ? (lead, name, sense, start)
            : null;
    }

    /// <summary>The longest name that ends here and begins where a clause does, and the words between.</summary>
    private static (string Lead, string Name)? NameBefore(string text, int end, Func<string, bool> isName)
    {
        var first = end;
        while (first > 0 && end - first < LongestClause && !IsBorder(text[first - 1]))
        {
            first--;
        }

        var clause = Compact(text[first..end]);
        for (var start = 0; start < clause.Length; start++)
        {
            if (isName(clause[start..]))
            {
                var lead = ListNumber().Replace(clause[..start], string.Empty);
                return (first == 0 || IsBorder(text[first - 1]) || start > 0) && AreLeads(lead) ? (lead, clause[start..]) : null;
            }
        }

        return null;
    }

    private static bool AreLeads(string words) => words.Length == 0
        || (words.Length <= LongestLead && Array.Exists(Leads, lead => words.StartsWith(lead, StringComparison.Ordinal) && AreLeads(words[lead.Length..])));

    /// <summary>Digits and operators that are typed at full width, each for the one character it is.</summary>
    private static string Narrow(string text) => string.Create(text.Length, text, (narrow, wide) =>
    {
        for (var i = 0; i < wide.Length; i++)
        {
            narrow[i] = wide[i] switch
            {
                >= '０' and <= '９' => (char)(wide[i] - '０' + '0'),
                '＞' => '>',
                '＜' => '<',
                '＝' => '=',
                '／' => '/',
                '≧' => '≥',
                '≦' => '≤',
                _ => wide[i],
            };
        }
    });

    private static int SkipBlanks(string text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '\t' or '\u3000')
        {
            end--;
        }

        return end;
    }

    private static bool EndsWith(string text, int end, string words) =>
        text.AsSpan(0, end).EndsWith(words, StringComparison.Ordinal);

    private static bool IsBorder(char character) =>
        character is '\r' or '\n' || (!char.IsLetterOrDigit(character) && !char.IsWhiteSpace(character) && character is not ('（' or '）' or '(' or ')' or '·' or '-'));

    [GeneratedRegex(@"(?<![\d.,])(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?![\d,.])[ \t\u3000]*(?<unit>[%％‰]|\p{L}{1,12}(?:/\p{L}{1,12}){0,2}|)", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^[（(]?[\d一二三四五六七八九十]{1,3}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex ListNumber();
}
