using System.Text;
using System.Text.RegularExpressions;

namespace IndicatorLang.Documents.Import;

/// <summary>
/// Labels of forms in one spelling, so that they can be looked up: simplified characters, ordinary width, without blanks,
/// punctuation and what stands in brackets. Only ever for looking up: what goes into a program keeps its own spelling.
/// </summary>
internal static partial class LabelText
{
    private const string Traditional = "績標產産數質時經濟會環態續響滿級類計單項稱門資額財撥實際達總體說釋評備註價務負責號對預執權劃開値內準據來屬進個萬億與歸轉縣區業長寬覈復";
    private const string Simplified = "绩标产产数质时经济会环态续响满级类计单项称门资额财拨实际达总体说释评备注价务负责号对预执权划开值内准据来属进个万亿与归转县区业长宽核复";

    private static readonly Dictionary<char, char> ToSimplified = Traditional.Zip(Simplified).ToDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The label in the spelling of the tables of labels.</summary>
    public static string Key(string text)
    {
        var plain = Fold(text);
        var key = new StringBuilder(plain.Length);
        var depth = 0;
        foreach (var c in plain)
        {
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && char.IsLetterOrDigit(c))
            {
                key.Append(c);
            }
        }

        return key.ToString();
    }

    /// <summary>The text in ordinary width and simplified characters, without the pinyin that machine conversion leaves behind.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Pinyin().Replace(text, string.Empty))
        {
            var plain = c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;
            folded.Append(ToSimplified.TryGetValue(plain, out var simplified) ? simplified : plain);
        }

        return folded.ToString();
    }

    [GeneratedRegex(@"(?<=\p{IsCJKUnifiedIdeographs})\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňɡ]{1,6}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Pinyin();
}
