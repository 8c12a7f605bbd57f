using System.Globalization;
using System.Text;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary>
/// <c>eval --format csv</c>, for spreadsheets: UTF-8 with a byte order mark, CRLF, and nothing that a spreadsheet would
/// take for a formula (<c>= 4 次</c> is a target).
/// </summary>
internal static class ReportCsv
{
    public static void Write(EvaluationReport report, Language language, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        foreach (var row in ReportRows.Of(report, language))
        {
            WriteRow(writer, row.AsSpan());
        }
    }

    private static void WriteRow(StreamWriter writer, ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            writer.Write(Cell(cells[i]));
        }

        writer.Write("\r\n");
    }

    /// <summary>A text as a cell.</summary>
    public static string Cell(string text) => Quote(Defuse(text));

    // A spreadsheet reads a cell behind an apostrophe as text. A number with a sign is left as it is.
    private static string Defuse(string cell)
    {
        if (cell.Length == 0 || !"=+-@\t\r＝＋－＠".Contains(cell[0]))
        {
            return cell;
        }

        var isNumber = decimal.TryParse(cell.TrimEnd('%'), NumberStyles.Number, CultureInfo.InvariantCulture, out _);
        return isNumber ? cell : $"'{cell}";
    }

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") || (cell.Length > 0 && (cell[0] == ' ' || cell[^1] == ' '))
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
