using System.Collections.Immutable;
using System.Text.RegularExpressions;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>The fields of the header in a table: a cell with a label, and beside or below it the words.</summary>
internal static partial class GridFields
{
    /// <summary>Reads the fields of a row; gives back how many rows were used up.</summary>
    public static int Read(DraftSession session, ImmutableArray<ImmutableArray<DocumentCell>> rows, int at)
    {
        var cells = GridImporter.Distinct(rows[at]);
        if (Below(session, rows, at, cells))
        {
            return 2;
        }

        var unknown = new List<DocumentCell>();
        for (var i = 0; i < cells.Count;)
        {
            var (field, label, inline) = LabelOf(cells[i]);
            if (field is not { } known)
            {
                unknown.Add(cells[i++]);
                continue;
            }

            var next = i + 1;
            while (next < cells.Count && LabelOf(cells[next]).Field is null)
            {
                next++;
            }

            // A label that reaches down over several rows speaks in its first row only.
            if (!(cells[i].IsContinuation && next == i + 1))
            {
                Set(session, known, label, inline, cells[i], cells.GetRange(i + 1, next - i - 1));
            }

            i = next;
        }

        Unknown(session, unknown);
        return 1;
    }

    private static void Set(DraftSession session, HeaderField field, string label, string inline, DocumentCell cell, List<DocumentCell> values)
    {
        var words = values.ConvertAll(value => value.Text);
        if (inline.Length > 0)
        {
            words.Insert(0, inline);
        }

        var last = values.Count > 0 ? values[^1] : cell;
        var span = TextSpan.FromBounds(cell.Span.Start, Math.Max(cell.Span.End, last.Span.End));
        if (FieldLabels.IsAmount(field) && words.Count > 1)
        {
            session.OtherField($"{RowParts.Join(label).TrimEnd(':', '：')}的其余各列", string.Join(' ', words.Skip(1)), cell.Position, span);
            words.RemoveRange(1, words.Count - 1);
        }

        if (field == HeaderField.Group && words.Count > 0)
        {
            Unknown(session, values);
        }

        FieldSetter.Set(session, field, label, string.Join(field is HeaderField.Other ? ' ' : '\n', words), cell.Position, span);
    }

    // A row of labels only, and in the next row the words of each below it.
    private static bool Below(DraftSession session, ImmutableArray<ImmutableArray<DocumentCell>> rows, int at, List<DocumentCell> cells)
    {
        var labels = cells.Where(cell => LabelOf(cell) is { Field: { } field, Inline: "" } && field != HeaderField.Group).ToList();
        if (labels.Count == 0 || at + 1 >= rows.Length || cells.Exists(cell => LabelOf(cell) is not { Field: not null, Inline: "" })
            || !(labels.Exists(label => FieldLabels.IsNarrative(LabelOf(label).Field!.Value)) || IsTransposed(rows[at + 1], cells)))
        {
            return false;
        }

        var values = new List<(DocumentCell Label, DocumentCell Value)>();
        foreach (var label in labels)
        {
            var column = label.IsContinuation ? -1 : rows[at].IndexOf(label);
            if (column >= 0 && column < rows[at + 1].Length && rows[at + 1][column] is { IsContinuation: true } goesOn && goesOn.Position == label.Position)
            {
                // The label of the whole block, which reaches down beside the words.
                continue;
            }

            if (column < 0 || column >= rows[at + 1].Length || rows[at + 1][column] is { IsEmpty: false, IsContinuation: true } || LabelOf(rows[at + 1][column]).Field is not null)
            {
                return false;
            }

            values.Add((label, rows[at + 1][column]));
        }

        if (values.Count == 0)
        {
            return false;
        }

        foreach (var (label, value) in values)
        {
            FieldSetter.Set(session, LabelOf(label).Field!.Value, label.Text, value.Text, value.Position, value.Span);
        }

        return true;
    }

    // 项目名称 | 项目单位 | 起止时间 over the values of each: as many cells, and no label among them.
    private static bool IsTransposed(ImmutableArray<DocumentCell> below, List<DocumentCell> labels) =>
        labels.Count >= 3 && GridImporter.Distinct(below) is var values && values.Count == labels.Count && values.TrueForAll(value => LabelOf(value).Field is null && !value.IsContinuation);

    private static (HeaderField? Field, string Label, string Inline) LabelOf(DocumentCell cell)
    {
        // Only a cell of its own asks for the year: in a text 年度 may be a piece of anything.
        if ((LabelText.Key(cell.Text) is "年度" or "年份" ? HeaderField.Year : FieldLabels.Find(cell.Text)) is { } field)
        {
            return (field, cell.Text, string.Empty);
        }

        var colon = cell.Text.AsSpan(0, Math.Min(cell.Text.Length, 40)).IndexOfAny(':', '：');
        return colon > 0 && !char.IsAsciiDigit(cell.Text[0]) && FieldLabels.Find(cell.Text[..colon]) is { } inline
            ? (inline, cell.Text[..colon], cell.Text[(colon + 1)..].Trim())
            : (null, string.Empty, string.Empty);
    }

    // Words that no label asks for, one note for all of a row.
    private static void Unknown(DraftSession session, List<DocumentCell> row)
    {
        var cells = row.FindAll(cell => !cell.IsContinuation && LabelText.Key(cell.Text) is not "绩效指标" && cell.Text.Any(char.IsLetterOrDigit));
        if (cells.Count == 0)
        {
            return;
        }

        session.Current.IsTenThousands |= cells.Exists(cell => cell.Text.Contains("万元", StringComparison.Ordinal) && cell.Text.Length < 20);
        var text = string.Join(" ｜ ", cells.Select(cell => cell.Text.Replace('\n', ' ')));
        var span = TextSpan.FromBounds(cells[0].Span.Start, cells[^1].Span.End);
        if (!session.Current.HasRows)
        {
            session.HeaderNote(text, cells[0].Position, span);
        }
        else if (Total().IsMatch(text))
        {
            session.Quiet(text, cells[0].Position, span);
        }
        else
        {
            session.RowNote(text, cells[0].Position, span);
        }
    }

    [GeneratedRegex(@"^(总\s*分|合\s*计|总\s*计)[\d\s.%—｜-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
