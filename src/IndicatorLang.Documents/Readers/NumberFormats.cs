using System.Text;

namespace IndicatorLang.Documents.Readers;

/// <summary>Number formats of spreadsheets, as far as they change what a number means.</summary>
internal static class NumberFormats
{
    /// <summary>What a number format says. Built-in ones by number (ECMA-376 part 1, 18.8.30, and those of Chinese Excel), others by their code.</summary>
    public static CellFormat Of(uint id, IReadOnlyDictionary<uint, string> custom) => id switch
    {
        9 or 10 => CellFormat.Percent,
        >= 14 and <= 17 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => CellFormat.Date,
        _ => custom.TryGetValue(id, out var code) ? OfCode(code) : CellFormat.Number,
    };

    private static CellFormat OfCode(string code)
    {
        var bare = WithoutLiterals(code);
        return bare.Contains('%') ? CellFormat.Percent
            : bare.Contains('y', StringComparison.OrdinalIgnoreCase) || (bare.Contains('d', StringComparison.OrdinalIgnoreCase) && bare.Contains('m', StringComparison.OrdinalIgnoreCase))
                ? CellFormat.Date
                : CellFormat.Number;
    }

    // Words in quotes, escaped characters, and conditions or colours in brackets are no part of the format; only the first section counts.
    private static string WithoutLiterals(string code)
    {
        var bare = new StringBuilder();
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case ';':
                    return bare.ToString();
                case '"':
                    i = Skip(code, i, '"');
                    break;
                case '[':
                    i = Skip(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    bare.Append(code[i]);
                    break;
            }
        }

        return bare.ToString();
    }

    private static int Skip(string code, int from, char close)
    {
        var end = code.IndexOf(close, from + 1);
        return end < 0 ? code.Length : end;
    }
}
