using System.Globalization;
using System.Text.RegularExpressions;
using IndicatorLang.Runtime;

namespace IndicatorLang.Documents.Import;

/// <summary>Values of the header as a program writes them; null where the words are not plain enough to be sure.</summary>
internal static partial class FieldValues
{
    /// <summary>The one of several boxes that is ticked; the text itself when there are no boxes; null when none or several are.</summary>
    public static string? Choice(string text)
    {
        if (!Boxes().IsMatch(text))
        {
            return text.Trim();
        }

        var ticked = Option().Matches(text).Where(option => option.Groups["tick"].Value is "√" or "■" or "☑" or "☒" or "✓" or "✔" or "☑️").ToList();
        return ticked is [var only] ? only.Groups["words"].Value.Trim() : null;
    }

    /// <summary>Whether boxes to tick stand in a text.</summary>
    public static bool HasBoxes(string text) => Boxes().IsMatch(text);

    /// <summary>An amount of money, without a unit where the words have none.</summary>
    public static string? Amount(string text)
    {
        var match = Money().Match(LabelText.Fold(text).Replace(" ", string.Empty, StringComparison.Ordinal));
        if (!match.Success || !Exact.TryParse(match.Groups["number"].Value.Replace(",", string.Empty, StringComparison.Ordinal), out _))
        {
            return null;
        }

        var unit = match.Groups["unit"].Value switch
        {
            "" => string.Empty,
            "万" or "亿" => match.Groups["unit"].Value + "元",
            var written => written,
        };
        return $"{match.Groups["number"].Value.Replace(",", string.Empty, StringComparison.Ordinal)} {unit}".TrimEnd();
    }

    /// <summary>A date, such as <c>2019-01-31</c> (also for 20190131), <c>2022-03</c> or <c>2022年</c>.</summary>
    public static string? Date(string text)
    {
        var plain = LabelText.Fold(text).Replace(" ", string.Empty, StringComparison.Ordinal);
        var match = Day().Match(EightDigits().IsMatch(plain) ? $"{plain[..4]}-{plain[4..6]}-{plain[6..]}" : plain);
        if (!match.Success)
        {
            return null;
        }

        var (year, month, day) = (match.Groups["y"].Value, Number(match, "m"), Number(match, "d"));
        return month is null ? $"{year}年"
            : month is < 1 or > 12 ? null
            : day is null ? $"{year}-{month:00}"
            : day < 1 || day > DateTime.DaysInMonth(int.Parse(year, CultureInfo.InvariantCulture), month.Value) ? null
            : $"{year}-{month:00}-{day:00}";
    }

    /// <summary>A period, such as <c>2022年3月-2022年11月</c> or 2022年.</summary>
    public static string? Period(string text)
    {
        var folded = LabelText.Fold(text).Replace(" ", string.Empty, StringComparison.Ordinal);
        foreach (Match match in Between().Matches(folded))
        {
            if (Date(folded[..match.Index]) is { } from && Date(folded[(match.Index + match.Length)..]) is { } to)
            {
                return $"{from} .. {to}";
            }
        }

        return Date(folded);
    }

    /// <summary>The items of 采购品目 as lines of a program, and what is left of the words.</summary>
    public static (List<string> Items, string Left) Purchases(string text)
    {
        var items = new List<string>();
        var rest = Item().Replace(LabelText.Fold(text), match =>
        {
            var name = match.Groups["name"].Value.Replace(" ", string.Empty, StringComparison.Ordinal).Trim();
            items.Add($"{NameText.Of(name)}  {match.Groups["count"].Value} {match.Groups["unit"].Value}  {match.Groups["money"].Value.Replace(",", string.Empty, StringComparison.Ordinal)} {match.Groups["currency"].Value}");
            return string.Empty;
        });
        return (items, rest.Trim());
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("[√■☑☒✓✔□☐口○]", RegexOptions.CultureInvariant)]
    private static partial Regex Boxes();

    [GeneratedRegex(@"(?<words>[^√■☑☒✓✔□☐\s]+?)\s*(?<tick>[√■☑☒✓✔□☐口])(?=\s|$|[^\s])", RegexOptions.CultureInvariant)]
    private static partial Regex Option();

    [GeneratedRegex(@"^(?<number>(\d{1,3}(,\d{3})+|\d+)(\.\d+)?)(?<unit>万元|亿元|元|万|亿)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"^(?<y>(19|20)\d\d)(年度?|[-/.](?=\d)|$)((?<m>\d{1,2})(月份?|[-/.](?=\d)|$)((?<d>\d{1,2})日?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"^(19|20)\d{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex EightDigits();

    [GeneratedRegex("(至|到|~|—+|–|-+)", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"(\d+[.、]\s*)?(?<name>[\p{L}][\p{L}\d ()/-]*?)\s*(?<count>\d+(\.\d+)?)\s*(?<unit>\p{L}{1,3})\s*(?<money>[\d,]+(\.\d+)?)\s*(?<currency>万元|元)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
