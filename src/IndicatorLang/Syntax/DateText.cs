using System.Globalization;

namespace IndicatorLang.Syntax;

/// <summary>The digits of a date as it is typed; whether there is such a day is not asked here.</summary>
internal static class DateText
{
    /// <summary>Reads what the lexer takes for a date: 2019-09-15, 2019年 9 月, 2019Q3, 2019年第三季度.</summary>
    public static (int Year, int? Quarter, int? Month, int? Day) Read(string text)
    {
        var numbers = new List<int>();
        var isQuarter = false;
        for (var i = 0; i < text.Length;)
        {
            var c = Numerals.ToAscii(text[i]);
            if (char.IsAsciiDigit(c))
            {
                var number = 0;
                for (; i < text.Length && char.IsAsciiDigit(Numerals.ToAscii(text[i])); i++)
                {
                    // A quarter may have any number of digits; no more than nine fit.
                    number = number > 99_999_999 ? number : (number * 10) + Numerals.ToAscii(text[i]) - '0';
                }

                numbers.Add(number);
                continue;
            }

            isQuarter |= c is 'Q' or 'q' or 'Ｑ' or 'ｑ' or '季';
            if ("一二三四".IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit)
            {
                numbers.Add(digit + 1);
            }

            i++;
        }

        int? second = numbers.Count > 1 ? numbers[1] : null;
        return isQuarter
            ? (numbers[0], second, null, null)
            : (numbers[0], null, second, numbers.Count > 2 ? numbers[2] : null);
    }

    /// <summary>2019-3, 2019.3.1 and 2019/3/1 in the form 2019-03, 2019-03-01; null for what is no date.</summary>
    public static string? Repair(string text)
    {
        var parts = Numerals.ToAscii(text).Split('-', '.', '/');
        if (parts.Length is < 2 or > 3 || parts[0].Length != 4 || parts.Skip(1).Any(part => part.Length is < 1 or > 2))
        {
            return null;
        }

        return string.Join('-', parts.Select(part => part.PadLeft(2, '0')));
    }

    /// <summary>2019.3 as 2019-03; null for a number that no one would take for a month.</summary>
    public static string? AsMonth(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        if (point != 4 || number.Length is < 6 or > 7)
        {
            return null;
        }

        var year = int.Parse(number.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        var month = int.Parse(number.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture);
        return year is >= 1900 and <= 2099 && month is >= 1 and <= 12 ? string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}") : null;
    }
}
