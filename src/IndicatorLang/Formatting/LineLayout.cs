using System.Text;
using IndicatorLang.Text;

namespace IndicatorLang.Formatting;

/// <summary>Aligns the cells of lines by display width.</summary>
internal static class LineLayout
{
    private const int Indentation = 2;
    private const int Gap = 2;

    // A wider cell would push the columns of all other lines out of sight, so it stands out alone.
    private const int WidestCell = 72;

    public static IEnumerable<string> Render(IReadOnlyList<FormattedLine> lines)
    {
        foreach (var group in lines.Where(line => line.Group is not null).GroupBy(line => line.Group!))
        {
            OrderClauses(group.Key, group);
        }

        var rows = lines.Select(Row).ToList();
        var widths = new Dictionary<AlignmentGroup, int[]>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Group is { } group)
            {
                if (!widths.TryGetValue(group, out var known))
                {
                    widths[group] = known = new int[rows[i].Length];
                }

                Widen(known, lines[i].Depth, rows[i]);
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            yield return Text(lines[i], rows[i], lines[i].Group is { } group ? widths[group] : null);
        }
    }

    // A clause stands in the first column of its keyword behind the clause before it; where there is none yet, one is put in.
    private static void OrderClauses(AlignmentGroup group, IEnumerable<FormattedLine> lines)
    {
        foreach (var line in lines)
        {
            var next = 0;
            foreach (var clause in line.Clauses)
            {
                var column = group.ClauseColumns.IndexOf(clause.Keyword, next);
                if (column < 0)
                {
                    column = next;
                    group.ClauseColumns.Insert(column, clause.Keyword);
                }

                next = column + 1;
            }
        }
    }

    private static string[] Row(FormattedLine line)
    {
        if (line.Group is not { } group)
        {
            return [.. line.Cells, .. line.Clauses.Select(clause => clause.Text)];
        }

        var row = new string[Math.Max(line.Cells.Length, 2) + group.ClauseColumns.Count];
        Array.Fill(row, string.Empty);
        line.Cells.CopyTo(row);
        var (first, next) = (row.Length - group.ClauseColumns.Count, 0);
        foreach (var clause in line.Clauses)
        {
            next = group.ClauseColumns.IndexOf(clause.Keyword, next);
            row[first + next++] = clause.Text;
        }

        return row;
    }

    private static void Widen(int[] widths, int depth, string[] row)
    {
        for (var i = 0; i < row.Length && i < widths.Length; i++)
        {
            var width = DisplayWidth.Of(row[i]) + (i == 0 ? depth * Indentation : 0);
            if (row[i].Length > 0 && width <= WidestCell)
            {
                widths[i] = Math.Max(widths[i], width);
            }
        }
    }

    private static string Text(FormattedLine line, string[] row, int[]? widths)
    {
        if (line.IsBlank)
        {
            return string.Empty;
        }

        var text = new StringBuilder().Append(' ', line.Depth * Indentation);
        var (column, width) = (0, line.Depth * Indentation);
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i].Length > 0)
            {
                var gap = i == 0 ? 0 : Math.Max(column - width, widths is null ? 1 : Gap);
                text.Append(' ', gap).Append(row[i]);
                width += gap + DisplayWidth.Of(row[i]);
            }

            column += widths is not null && i < widths.Length && widths[i] > 0 ? widths[i] + Gap : 0;
        }

        if (line.Comment.Length > 0)
        {
            text.Append(' ', Gap).Append(line.Comment);
        }

        return text.ToString();
    }
}
