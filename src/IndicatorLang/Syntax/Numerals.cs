namespace IndicatorLang.Syntax;

/// <summary>The digits of numbers and dates, in either width.</summary>
internal static class Numerals
{
    /// <summary>Full-width digits, points and commas as ASCII; everything else as it is.</summary>
    public static string ToAscii(ReadOnlySpan<char> text)
    {
        var result = text.ToArray();
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = ToAscii(result[i]);
        }

        return new string(result);
    }

    public static char ToAscii(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '．' => '.',
        '，' => ',',
        '－' or '−' => '-',
        '／' => '/',
        _ => c,
    };

    /// <summary>The number without separators, in ASCII; a leading point gets its zero.</summary>
    public static string Normalize(ReadOnlySpan<char> number)
    {
        var ascii = ToAscii(number).Replace(",", string.Empty, StringComparison.Ordinal);
        return ascii.StartsWith('.') ? "0" + ascii : ascii;
    }

    /// <summary>True for 1,234 and 12,218,245.00: groups of three behind one to three digits.</summary>
    public static bool HasThousandsGroups(ReadOnlySpan<char> number)
    {
        var ascii = ToAscii(number);
        var groups = ascii.Split(',');
        if (groups[0].Length > 3 || !groups[0].All(char.IsAsciiDigit))
        {
            return false;
        }

        for (var i = 1; i < groups.Length; i++)
        {
            var point = i == groups.Length - 1 ? groups[i].IndexOf('.', StringComparison.Ordinal) : -1;
            var whole = point < 0 ? groups[i] : groups[i][..point];
            if (whole.Length != 3 || !whole.All(char.IsAsciiDigit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for <c>2019年</c> with nothing behind it.</summary>
    public static bool IsYearWithSign(ReadOnlySpan<char> date) => date[^1] == '年';
}
