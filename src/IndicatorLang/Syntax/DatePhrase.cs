using System.Globalization;

namespace IndicatorLang.Syntax;

/// <summary>
/// A part of a year in words that are no date of the language, and yet no number of anything: 2019三季度, 2019年上半年, 2019H1. Read as
/// a number with a unit it would be a silent mistake.
/// </summary>
/// <param name="Repair">The date that says the same, or null where there is none.</param>
/// <param name="FirstMonth">The first month of a half, 2019-01; else null.</param>
/// <param name="LastMonth">The last month of it.</param>
internal sealed record DatePhrase(string? Repair, string? FirstMonth, string? LastMonth)
{
    private const string Quarters = "1234一二三四";

    /// <summary>The phrase that a number and the letters behind it make, or null.</summary>
    /// <param name="number">The digits.</param>
    /// <param name="unit">What the letters behind them would be as a unit.</param>
    public static DatePhrase? Of(string number, string unit)
    {
        if (number is not ['1', '9', _, _] and not ['2', '0', _, _] || !number.All(char.IsAsciiDigit))
        {
            return null;
        }

        var isYear = unit.StartsWith('年') && unit.Length > 1;
        var words = (isYear ? unit[1..] : unit).Trim();
        if (QuarterOf(words) is { } quarter)
        {
            return new DatePhrase(string.Create(CultureInfo.InvariantCulture, $"{number}Q{quarter}"), null, null);
        }

        // 2019年春节前, 2019年暑假; but 2000年轻人 are people.
        return words switch
        {
            "上半年" or "H1" or "h1" => new DatePhrase(null, $"{number}-01", $"{number}-06"),
            "下半年" or "H2" or "h2" => new DatePhrase(null, $"{number}-07", $"{number}-12"),
            "全年" or "年度" or "度" when isYear => new DatePhrase($"{number}年", null, null),
            _ => isYear && words is [.., '前' or '底' or '末' or '初' or '节' or '季' or '假' or '期'] ? new DatePhrase(null, null, null) : null,
        };
    }

    // 三季度, 3季度, 第三季度, 3季
    private static int? QuarterOf(string words)
    {
        var rest = words.StartsWith('第') ? words[1..] : words;
        return rest.Length > 1 && rest[1..].Trim() is "季度" or "季" && Quarters.IndexOf(rest[0], StringComparison.Ordinal) is >= 0 and var place
            ? (place % 4) + 1
            : null;
    }
}
