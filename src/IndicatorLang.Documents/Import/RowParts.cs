using System.Text.RegularExpressions;

namespace IndicatorLang.Documents.Import;

/// <summary>Takes names and targets apart that stand in one cell.</summary>
internal static partial class RowParts
{
    /// <summary>The name without the number that the form prints before it: 指标1：.</summary>
    public static string Name(string text) => Join(Ordinal().Replace(text, string.Empty)).Trim(' ', '：', ':');

    /// <summary>A name without the blanks and line ends that only the paper put into it; those between Latin words stay.</summary>
    public static string Join(string text) => Blank().Replace(text.ReplaceLineEndings(" "), match =>
        match.Index > 0 && match.Index + match.Length < text.Length && char.IsAscii(text[match.Index - 1]) && char.IsAscii(text[match.Index + match.Length])
            && char.IsLetter(text[match.Index - 1]) && char.IsLetter(text[match.Index + match.Length]) ? " " : string.Empty);

    /// <summary>Whether a row only holds what the form printed: 指标2：, ……, /.</summary>
    public static bool IsPlaceholder(string name) => !name.Any(char.IsLetterOrDigit);

    /// <summary>Whether words stand below the rows of a table: 合计, 评价结论.</summary>
    public static bool IsTotal(string text) => Total().IsMatch(LabelText.Fold(text).TrimStart());

    /// <summary>A name and a target in one: 车辆保障≥25.</summary>
    public static (string Name, string Value)? Inline(string text)
    {
        var match = NameThenSign().Match(text);
        return match.Success && CellFit.IsNumberLike(match.Groups["value"].Value) ? (match.Groups["name"].Value, match.Groups["value"].Value) : null;
    }

    /// <summary>A name with its target in brackets: 机柜数量(≥77台).</summary>
    public static (string Name, string Value)? Bracketed(string text)
    {
        var match = NameThenBracket().Match(text);
        return match.Success ? (match.Groups["name"].Value, match.Groups["value"].Value) : null;
    }

    /// <summary>
    /// A name, a target and the rest, where the columns ran together. Only targets that say themselves where they end: a
    /// percent, 以上, or a day.
    /// </summary>
    public static (string Name, string Value, string Left)? Glued(string text)
    {
        var match = GluedTarget().Match(text);
        return match.Success ? (match.Groups["name"].Value, match.Groups["value"].Value, text[(match.Index + match.Length)..]) : null;
    }

    /// <summary>The text cut after each number that other words follow, where a table has lost all of its lines.</summary>
    public static List<string> AfterNumbers(string text) => [.. Cut().Split(text).Where(piece => piece.Length > 0)];

    /// <summary>What is left of a name whose row cannot be taken apart, to know the row by.</summary>
    public static string Beginning(string text)
    {
        var name = Name(text);
        var end = NameEnd().Match(name) is { Success: true } match ? match.Index + match.Length : name.Length;
        return name[..Math.Min(end, 40)];
    }

    [GeneratedRegex(@"^指标\s*(\d{1,2})?\s*(?:[.:：、．]\s*|(?<=\d))(?=\D|20\d\d年|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(总\s*分|合\s*计|总\s*计|评价结论|存在问题|改进措施|注\s*[:：\d]|说明\s*[:：]|备注\s*[:：]|填表人|填报人|联系人|审核人|财政.{0,12}[(（]盖章|单位负责人)", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?<name>[^≥≤><=＞＜＝≧≦]*\p{L}{2}[^≥≤><=＞＜＝≧≦]*)(?<value>[≥≤><=＞＜＝≧≦]=?\s*\d.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NameThenSign();

    [GeneratedRegex(@"^(?<name>.*\p{L}.*?)[(（](?<value>[^()（）]+)[)）]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameThenBracket();

    [GeneratedRegex(@"^(?<name>\p{L}[^\d≥≤><=]*?\p{L})(?<value>(大于等于|小于等于|不低于|不少于|不超过|大于|小于|≥|≤|>|<|=)?(\d+(\.\d+)?[%％](以上|以下|以内)?|20\d\d年\d{1,2}月\d{1,2}日(?!\d)))(?=\D|$)", RegexOptions.CultureInvariant)]
    private static partial Regex GluedTarget();

    [GeneratedRegex(@"(?<=\d[%次个人份家件项])(?=\p{IsCJKUnifiedIdeographs}{4})(?!以)", RegexOptions.CultureInvariant)]
    private static partial Regex Cut();

    [GeneratedRegex(@"\p{L}{2}\p{L}*?(?=[\d≥≤><=%]|反映)", RegexOptions.CultureInvariant)]
    private static partial Regex NameEnd();
}
