using System.Collections.Immutable;
using System.Text;
using IndicatorLang.Runtime;

namespace IndicatorLang.Documents.Export;

/// <summary>Rows as CSV: UTF-8 with a byte order mark and CRLF, as spreadsheets expect it.</summary>
internal static class CsvTable
{
    public static byte[] Write(IEnumerable<ImmutableArray<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var cells in rows)
        {
            text.AppendJoin(',', cells.Select(Quote)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    // A cell that a spreadsheet would take for a formula gets an apostrophe, and so does one that has some already.
    private static string Quote(string cell)
    {
        var safe = cell.TrimStart('\'') is { Length: > 0 } bare && "=+-@\t\r".Contains(bare[0]) && !Exact.TryParse(cell, out _) ? $"'{cell}" : cell;
        return safe.AsSpan().ContainsAny(",\"\r\n") || safe.Trim().Length < safe.Length ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
