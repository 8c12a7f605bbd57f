using System.Text.RegularExpressions;

namespace IndicatorLang.Notation.Targets;

/// <summary>Digits that count nothing: they belong to a name (12345热线, 5G网络, 财预〔2021〕101号), or number the points of a list (1.… 2.…).</summary>
internal static partial class NamedNumbers
{
    /// <summary>Whether every digit of a text is such a digit.</summary>
    public static bool IsAll(string words)
    {
        var left = Names().Replace(words, string.Empty);
        if (Marks().Matches(left) is { Count: >= 2 } marks && Enumerable.Range(0, marks.Count).All(i => marks[i].Groups[1].Value == (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)))
        {
            left = Marks().Replace(left, string.Empty);
        }

        return left.Length < words.Length && !left.Any(char.IsDigit);
    }

    [GeneratedRegex(@"(?<!\d)(12345|12315|12348|12333|12366|12328|12320|12317|12369|12355|12338|119|110|120|122)(?=(政务|市长|市民|便民|服务|投诉|举报|消费|维权|法律|急救|接警|报警|指挥)*(热线|平台|电话|中心))|(?<![\d.])[345]G(?=网络|基站|信号|通信)|(?<![\d.])[2345]A级?(?=景区|旅游)|PM(2\.5|10)(?!\d)|〔20\d\d〕\d{1,4}号|(?<![A-Za-z])(GB|DB|HJ|JGJ|CJJ|JTG|SL|NY|LY|WS|DL|YY|ISO|IEC|T)(\d{2})?(/[TZ])?[ -]?\d{2,6}([.-]\d{1,4}){0,2}(?=\D|$)")]
    private static partial Regex Names();

    [GeneratedRegex(@"(?:^|(?<=[\s;；。，,]))[(（]?(\d{1,2})[)）.、．](?=\p{L})")]
    private static partial Regex Marks();
}
