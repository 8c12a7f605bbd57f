namespace IndicatorLang.Notation;

/// <summary>
/// Whole numbers in Chinese numerals, below 10^16. Only the standard way of writing a number counts, so neither 三百五 nor
/// 三四 is one.
/// </summary>
internal static class ChineseInteger
{
    private const string Digits = "零一二三四五六七八九";
    private const long TenThousand = 10_000;
    private const long HundredMillion = 100_000_000;

    // The longest numeral below 10^16 is shorter; the sums stay within their range.
    private const int MaxLength = 32;

    private static readonly (long Unit, string Name)[] Places = [(1000, "千"), (100, "百"), (10, "十"), (1, string.Empty)];

    /// <summary>The digit that a character is.</summary>
    public static int DigitOf(char c) => c == '〇' ? 0 : Digits.IndexOf(c);

    /// <summary>The number, or null. It is read generously and written out again: only what comes back the same is one.</summary>
    public static long? Read(string numeral)
    {
        var plain = numeral.Replace('〇', '零').Replace('两', '二');
        return plain.Length <= MaxLength && Sum(plain) is { } value && Write(value) == plain ? value : null;
    }

    private static long? Sum(string numeral)
    {
        long total = 0, section = 0, digit = 0;
        foreach (var c in numeral)
        {
            switch (c)
            {
                case '十' or '百' or '千':
                    section += Math.Max(digit, 1) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                    digit = 0;
                    break;
                case '万':
                    total += (section + digit) * TenThousand;
                    (section, digit) = (0, 0);
                    break;
                case '亿' when total + section + digit < HundredMillion:
                    total = (total + section + digit) * HundredMillion;
                    (section, digit) = (0, 0);
                    break;
                case '亿':
                    return null;
                default:
                    digit = DigitOf(c);
                    break;
            }
        }

        return total + section + digit;
    }

    private static string Write(long value)
    {
        var text = value == 0 ? "零" : Sections(value);
        return text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
    }

    private static string Sections(long value) => value switch
    {
        >= HundredMillion => Joined(value, HundredMillion, '亿'),
        >= TenThousand => Joined(value, TenThousand, '万'),
        _ => Small(value),
    };

    private static string Joined(long value, long unit, char name)
    {
        var (high, low) = (value / unit, value % unit);
        return Sections(high) + name + (low == 0 ? string.Empty : (low < unit / 10 ? "零" : string.Empty) + Sections(low));
    }

    private static string Small(long value)
    {
        var text = string.Empty;
        var skipped = false;
        foreach (var (unit, name) in Places)
        {
            var digit = value / unit % 10;
            if (digit == 0)
            {
                skipped = text.Length > 0;
                continue;
            }

            text += $"{(skipped ? "零" : string.Empty)}{Digits[(int)digit]}{name}";
            skipped = false;
        }

        return text;
    }
}
