using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace IndicatorLang.Documents.Import;

/// <summary>
/// A row that lists several indicators in one cell, each on a numbered line, and their targets on as many lines of another:
/// 1.举办培训班 2.培训干部 beside 1.≥12期 2.≥1500人次.
/// </summary>
internal static partial class ListedRow
{
    /// <summary>The cells of each indicator; null when the row holds one only, or when it cannot be told which target is whose.</summary>
    public static List<Dictionary<int, string>>? Split(ImmutableArray<TableColumn> columns, Dictionary<int, string> cells)
    {
        var (name, value) = (Only(columns, cells, ColumnRole.Name), Only(columns, cells, ColumnRole.Value));
        if (name is null || value is null || Numbered(cells[name.Value]) is not { Count: > 1 } names || Lines(cells[value.Value], names.Count) is not { } values)
        {
            return null;
        }

        var rows = names.Select((text, i) => new Dictionary<int, string> { [name.Value] = text, [value.Value] = values[i] }).ToList();
        foreach (var (column, text) in cells.Where(cell => cell.Key != name && cell.Key != value))
        {
            var lines = Lines(text, names.Count);
            var isShared = columns[column].Role is ColumnRole.Operator or ColumnRole.Unit;
            for (var i = 0; i < rows.Count; i++)
            {
                // A weight or a remark for all of them is not said twice.
                if (lines is not null || isShared || i == 0)
                {
                    rows[i].Add(column, lines?[i] ?? text);
                }
            }
        }

        return rows;
    }

    private static int? Only(ImmutableArray<TableColumn> columns, Dictionary<int, string> cells, ColumnRole role) =>
        cells.Keys.Where(column => columns[column].Role == role).ToList() is [var only] ? only : null;

    // The lines without their numbers, which must go up from 1; null where one has none.
    private static List<string>? Numbered(string text)
    {
        return Numbered(text.Split('\n')) ?? Numbered(Points(text.Replace("\n", string.Empty, StringComparison.Ordinal)));
    }

    private static List<string>? Numbered(string[] lines)
    {
        // A number right behind the point is certain where another line shows that the list is numbered: 1.12次, 2.≥480人次.
        var isNumbered = Array.Exists(lines, line => Number().Match(line) is { Success: true });
        var matches = Array.ConvertAll(lines, line => isNumbered ? LooseNumber().Match(line) : Number().Match(line));
        return matches.Select((match, i) => match.Groups["number"].Value == (i + 1).ToString(CultureInfo.InvariantCulture)).All(isNext => isNext)
            ? [.. lines.Select((line, i) => line[matches[i].Length..].Trim(' ', '\u3000', '；', ';', '。'))]
            : null;
    }

    // 1.培训人次2.发放件数: a PDF does not say where a line of a cell ended.
    private static string[] Points(string text)
    {
        var starts = new List<int>();
        foreach (Match mark in Point().Matches(text))
        {
            if (mark.Groups["number"].Value == (starts.Count + 1).ToString(CultureInfo.InvariantCulture))
            {
                starts.Add(mark.Index);
            }
        }

        return starts is [0, ..] ? [.. starts.Select((start, i) => text[start..(i + 1 < starts.Count ? starts[i + 1] : text.Length)])] : [text];
    }

    // 1.5 could be the first of a list or a number, so a line that begins so is only taken from a list that is numbered throughout.
    private static List<string>? Lines(string text, int count)
    {
        if (Numbered(text) is { } numbered && numbered.Count == count)
        {
            return numbered;
        }

        var lines = text.Split('\n');
        return lines.Length != count ? null : (lines.Any(line => MayBeNumber().IsMatch(line)) ? null : [.. lines.Select(line => line.Trim())]);
    }

    [GeneratedRegex(@"^\s*(指标\s*)?[(（]?(?<number>\d{1,2})\s*[)）.、．:：]\s*(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\s*(指标\s*)?[(（]?(?<number>\d{1,2})\s*[)）.、．:：]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LooseNumber();

    [GeneratedRegex(@"(?<![\d.])[(（]?(?<number>\d{1,2})\s*[)）.、．:：]\s*(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    [GeneratedRegex(@"^\s*(指标\s*)?[(（]?\d{1,2}\s*[)）.、．:：]", RegexOptions.CultureInvariant)]
    private static partial Regex MayBeNumber();
}
