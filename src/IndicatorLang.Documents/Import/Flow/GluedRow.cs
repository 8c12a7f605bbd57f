using System.Collections.Immutable;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>A row whose columns have run together. Its target is read only where it says itself where it ends.</summary>
internal static class GluedRow
{
    public static void Emit(DraftSession session, FlowColumns head, FlowToken token, ImmutableArray<string> path)
    {
        var isBesideName = head.Columns.Select(column => column.Role).SkipWhile(role => role != ColumnRole.Name).ElementAtOrDefault(1) is ColumnRole.Value or ColumnRole.Operator;
        var pieces = isBesideName ? [] : RowParts.AfterNumbers(token.Text);
        if (pieces.Count > 1)
        {
            var start = 0;
            foreach (var piece in pieces)
            {
                Emit(session, head, token.Part(start, piece.Length, Gap.None), path);
                start += piece.Length;
            }

            return;
        }

        var text = token.Text.Trim('-', '—', ' ');
        var name = RowParts.Beginning(text);
        if (text is "定性" or "定量" || CellFit.IsNumberLike(text) || RowParts.IsTotal(text) || RowParts.IsPlaceholder(name) || name.Length < 2 || path.IsEmpty)
        {
            session.RowNote(token.Text, token.Position, token.Span);
            return;
        }

        var row = new SourceRow { Name = name, Path = path, Position = token.Position, Location = new Location(session.Source, token.Span), Words = text };
        if (isBesideName && RowParts.Inline(text) is { } inline)
        {
            session.Add(row with { Name = RowParts.Name(inline.Name), Value = inline.Value });
        }
        else if (isBesideName && RowParts.Glued(text) is { } found)
        {
            session.Add(row with
            {
                Name = RowParts.Name(found.Name),
                Value = found.Value,
                Others = found.Left.Length > 0 ? [found.Left] : [],
                Assumption = new("原文各列连在一起，按数字处断开", "the columns have run together in the document; cut where the number stands"),
            });
        }
        else
        {
            session.Add(row with
            {
                Problem = new("原文各列连在一起，分不出指标值", "the columns have run together in the document, and the target cannot be told from the rest"),
            });
        }
    }
}
