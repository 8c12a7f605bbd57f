using System.Text;
using System.Text.RegularExpressions;

namespace IndicatorLang.Notation.Targets;

/// <summary>Makes the characters of a target uniform: width, compatibility forms, traditional ones, blanks, traces of conversions.</summary>
internal static partial class TargetCharacters
{
    // Only the characters that numbers, units, bounds and dates are made of, and those by which rows are told apart.
    private const string TraditionalPairs =
        "於于應应萬万億亿達达無无過过內内個个優优輛辆臺台場场項项門门畝亩噸吨戶户時时間间數数條条張张級级滿满評评較较長长減减為为爲为兩两週周號号檔档頁页課课學学員员階阶處处據据雙双對对種种類类與与報报進进" +
        "開开終终結结現现實实際际標标準准費费資资補补產产質质環环險险醫医療疗養养農农業业電电話话訴诉誤误錯错遲迟務务預预檢检測测驗验證证維维護护設设備备運运轉转營营參参觀观眾众視视頻频點点線线網网絡络" +
        "統统計计總总單单價价額额約约節节築筑廣广經经濟济響响屆届筆笔間间歲岁幾几餘余從从後后當当會会還还發发動动舉举辦办組组織织訓训採采購购損损後后復复優优負负債债超超";

    private static readonly Dictionary<char, char> Simplified = Pairs();

    private static readonly (string Entity, string Sign)[] Entities = [("&ge;", "≥"), ("&le;", "≤"), ("&gt;", ">"), ("&lt;", "<"), ("&nbsp;", " "), ("&amp;", "&")];

    /// <summary>The words as they are kept: NFC, one line, without the pinyin that a conversion left behind.</summary>
    public static string Clean(string text)
    {
        var composed = CellText.Compose(text);
        if (composed.Contains('&', StringComparison.Ordinal))
        {
            composed = Entities.Aggregate(composed, (result, entry) => result.Replace(entry.Entity, entry.Sign, StringComparison.OrdinalIgnoreCase));
        }

        var builder = new StringBuilder(composed.Length);
        foreach (var c in composed)
        {
            var isBlank = char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\u2060' or '\uFEFF' or '\u2028' or '\u2029';
            if (!isBlank)
            {
                builder.Append(c);
            }
            else if (builder.Length > 0 && builder[^1] != ' ')
            {
                builder.Append(' ');
            }
        }

        return Pinyin().Replace(builder.ToString(), string.Empty).Trim();
    }

    /// <summary>The text that the grammars read: folded, simplified, without the blanks that separate nothing.</summary>
    public static string Uniform(string clean)
    {
        // 〉20 is typed for ＞20; elsewhere these marks stand around the titles of books.
        var text = Simplify(CellText.Fold(clean)) switch
        {
            ['〉', .. var rest] => '>' + rest,
            ['〈', .. var rest] when !rest.Contains('〉', StringComparison.Ordinal) => '<' + rest,
            var other => other,
        };
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // Between digits a blank may separate two numbers, such as a target and its weight.
            if (text[i] != ' ' || (builder.Length > 0 && char.IsAsciiDigit(builder[^1]) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))
            {
                builder.Append(text[i]);
            }
        }

        return builder.ToString().TrimEnd('。', ';', ',', '、', '.', ':');
    }

    /// <summary>Traditional characters as simplified ones, and the signs that <see cref="CellText.Fold(string)"/> does not know.</summary>
    public static string Simplify(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = source[i] switch
            {
                '﹥' => '>',
                '﹤' => '<',
                '﹦' => '=',
                '≯' => '≤',
                '≮' => '≥',
                '∶' => ':',
                '％' => '%',
                '＋' => '+',
                var c => Simplified.GetValueOrDefault(c, c),
            };
        }
    });

    /// <summary>Without brackets around the whole.</summary>
    public static string Unwrap(string text) =>
        text is ['(', .. var inner, ')'] && inner.IndexOfAny(['(', ')', '-', ',', '~']) < 0 ? inner : text;

    private static Dictionary<char, char> Pairs()
    {
        var pairs = new Dictionary<char, char>();
        for (var i = 0; i + 1 < TraditionalPairs.Length; i += 2)
        {
            pairs[TraditionalPairs[i]] = TraditionalPairs[i + 1];
        }

        return pairs;
    }

    // 應(yīng)保: the tone mark tells it from an abbreviation.
    [GeneratedRegex(@"[(（](?=[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[)）]")]
    private static partial Regex Pinyin();
}
