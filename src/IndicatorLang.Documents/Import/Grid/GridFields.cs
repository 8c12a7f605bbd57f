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

            // A label that reaches down over several rows speaks in its first row only; its narrative goes on.
            if (!(cells[i].IsContinuation && (next == i + 1 || (next == i + 2 && session.Append(known, cells[i + 1].Text)))))
            {
                Set(session, known, label, inline, cells[i], cells.GetRange(i + 1, next - i - 1), IsTerm(cells, i, known));
            }

            i = next;
        }

        Unknown(session, unknown);
        return 1;
    }

    private static void Set(DraftSession session, HeaderField field, string label, string inline, DocumentCell cell, List<DocumentCell> values, bool isTerm = false)
    {
        values = Own(session, field, inline, values);
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

        if (isTerm)
        {
            session.OtherField($"{RowParts.Join(label).TrimEnd(':', '：')}（实施期）", string.Join(' ', words), cell.Position, span);
            return;
        }

        if (field == HeaderField.Group && words.Count > 0)
        {
            Unknown(session, values);
        }

        FieldSetter.Set(session, field, label, string.Join(field is HeaderField.Other ? ' ' : '\n', words), cell.Position, span);
    }

    // 财政拨款 of the whole term stands left of that of the year.
    private static bool IsTerm(List<DocumentCell> cells, int at, HeaderField field) => FieldLabels.IsAmount(field)
        && cells.FindIndex(at + 1, cell => LabelOf(cell).Field == field && LabelText.Key(cell.Text) == LabelText.Key(cells[at].Text) && cell.Position != cells[at].Position) >= 0;

    // What the field asks for; a label that nobody knows, and the words behind it, are no part of it.
    private static List<DocumentCell> Own(DraftSession session, HeaderField field, string inline, List<DocumentCell> values)
    {
        if (field is HeaderField.Other or HeaderField.Group or HeaderField.Purchases || FieldLabels.IsAmount(field))
        {
            return values;
        }

        var isOne = field is HeaderField.Name or HeaderField.Year or HeaderField.Implementer or HeaderField.Supervisor or HeaderField.Start or HeaderField.End
            || (field == HeaderField.Period && values.Count > 0 && FieldValues.Period(inline.Length > 0 ? inline : values[0].Text) is not null);
        var count = isOne ? Math.Min(values.Count, inline.Length > 0 ? 0 : 1) : Math.Max(0, values.FindIndex(inline.Length > 0 ? 0 : Math.Min(1, values.Count), LooksLikeLabel));
        var end = isOne || values.Exists(LooksLikeLabel) && count > 0 ? count : values.Count;
        Unknown(session, values.GetRange(end, values.Count - end));
        return values.GetRange(0, end);
    }

    // A few words without a sign: 其他说明, 项目级次.
    private static bool LooksLikeLabel(DocumentCell cell) => cell.Text.Length is > 1 and <= 10
        && LabelText.Key(cell.Text) is { Length: > 1 } key && key.All(char.IsLetter) && !FieldValues.HasBoxes(cell.Text)
        && cell.Text.All(c => char.IsLetter(c) || c is '(' or ')' or '（' or '）' or ':' or '：' or ' ' or '\n');

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

        // 其中：财政拨款：300万元 has two of them.
        for (var colon = Colon(cell.Text, 0); colon > 0 && !char.IsAsciiDigit(cell.Text[0]); colon = Colon(cell.Text, colon + 1))
        {
            if (FieldLabels.Find(cell.Text[..colon]) is { } inline)
            {
                return (inline, cell.Text[..colon], cell.Text[(colon + 1)..].Trim());
            }
        }

        // 全年实际完成情况 over what was reached.
        return LabelText.Key(cell.Text) is { Length: > 3 } key && cell.Text.Length <= 20 && ColumnLabels.Find(key) is ColumnRole.Actual
            ? (HeaderField.Other, cell.Text, string.Empty) : (null, string.Empty, string.Empty);
    }

    private static int Colon(string text, int from) =>
        from < Math.Min(text.Length, 40) && text.AsSpan(from, Math.Min(text.Length, 40) - from).IndexOfAny(':', '：') is >= 0 and var at ? from + at : -1;

    // Words that no label asks for, one note for all of a row.
    private static void Unknown(DraftSession session, List<DocumentCell> row)
    {
        var cells = row.FindAll(cell => !cell.IsContinuation && LabelText.Key(cell.Text) is not "绩效指标" && cell.Text.Any(char.IsLetterOrDigit));
        if (cells.Count == 0)
        {
            return;
        }

        // 三、绩效指标 is a part of the form.
        if (cells is [var only] && LabelText.Key(Ordinal().Replace(only.Text, string.Empty)) is "绩效指标" or "绩效目标")
        {
            session.Quiet(only.Text, only.Position, only.Span);
            return;
        }

        session.Current.IsTenThousands |= cells.Exists(cell => cell.Text.Contains("万元", StringComparison.Ordinal) && cell.Text.Length < 20);
        session.Current.IsYuan |= cells.Exists(cell => LabelText.Fold(cell.Text) is { Length: < 20 } text && text.Contains("单位", StringComparison.Ordinal) && text.TrimEnd(')', ' ').EndsWith(":元", StringComparison.Ordinal));
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

    [GeneratedRegex(@"^\s*[(（]?[一二三四五六七八九十]{1,2}[)）]?[、.．]", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(总\s*分|合\s*计|总\s*计)[\d\s.%—｜-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();
}
