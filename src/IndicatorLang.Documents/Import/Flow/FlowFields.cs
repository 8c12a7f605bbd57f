using System.Text.RegularExpressions;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>The fields of the header in a text: a label, and behind or below it the words.</summary>
internal sealed partial class FlowFields(DraftSession session, List<FlowLine> lines, List<FlowToken> tokens)
{
    private const int MostLabelTokens = 3;

    private Func<int, bool> _isStop = _ => false;

    /// <summary>Reads the field that begins at a token, or a line that is none; gives back the token behind it.</summary>
    public int Read(int at, Func<int, bool> isStop)
    {
        _isStop = isStop;
        var pending = new List<Label>();
        while (LabelAt(at) is { } label)
        {
            var next = at + label.Tokens;
            if (label.Inline.Length == 0 && next < tokens.Count && LabelAt(next) is not null)
            {
                pending.Add(label);
                Set(label, string.Empty, next);
                at = next;
                continue;
            }

            return FieldLabels.IsNarrative(label.Field) || label.Field == HeaderField.Purchases ? Paragraphs(label, pending, next) : Words(label, pending, next);
        }

        return Line(at);
    }

    // A label: up to three tokens, or the part of one before a colon.
    private Label? LabelAt(int at)
    {
        if (at >= tokens.Count || _isStop(at))
        {
            return null;
        }

        var text = string.Empty;
        Label? found = null;
        for (var count = 1; count <= MostLabelTokens && at + count <= tokens.Count && !_isStop(at + count - 1); count++)
        {
            text += tokens[at + count - 1].Text;
            if (text.Length > 40)
            {
                break;
            }

            if (FieldLabels.Find(text.Trim('【', '】')) is { } field)
            {
                found = new Label(field, text.Trim('【', '】'), at, count, string.Empty);
            }
        }

        return found ?? Inline(at);
    }

    private Label? Inline(int at)
    {
        var token = tokens[at].Text;
        var colon = token.AsSpan(0, Math.Min(token.Length, 40)).IndexOfAny(':', '：');
        if (colon <= 0 || char.IsAsciiDigit(token[0]))
        {
            return null;
        }

        var name = token[..colon].Trim('【', '】');
        return FieldLabels.Find(name) is { } field ? new Label(field, name, at, 1, token[(colon + 1)..]) : null;
    }

    // Words end at the next label or with their line; a label at the end of its line has its words on the next one.
    private int Words(Label label, List<Label> pending, int next)
    {
        var start = next;
        var words = label.Inline;
        if (words.Length == 0 && next < tokens.Count && tokens[next].StartsLine && !IsBoundary(next))
        {
            if (pending.Count > 0 && Distribute([.. pending, label], next) is { } behind)
            {
                return behind;
            }

            (words, next) = Take(next);
            while (label.Field is HeaderField.Name or HeaderField.Implementer or HeaderField.Supervisor && next < tokens.Count && !IsBoundary(next))
            {
                // Below a label of its own line everything up to the next label is its value: a name that was broken.
                var before = next;
                (var more, next) = Take(next);
                words += more;

                // A label that begins inside a line is no boundary, and nothing can be taken before it.
                if (next == before)
                {
                    break;
                }
            }
        }
        else
        {
            (var rest, next) = next < tokens.Count && !tokens[next].StartsLine ? Take(next) : (string.Empty, next);
            words = words.Length > 0 && rest.Length > 0 ? $"{words} {rest}" : words + rest;
            if (rest.Length > 0 && label.Inline.Length == 0 && IsRestOf(label, start, next))
            {
                words += tokens[next++].Text;
            }
        }

        if (FieldLabels.IsAmount(label.Field))
        {
            (words, next) = Amount(words, start, next);
        }

        Set(label, words, next);
        return next;
    }

    // The end of a name that was broken stands alone on the next line, below its beginning.
    private bool IsRestOf(Label label, int start, int next) => label.Field is HeaderField.Name or HeaderField.Implementer or HeaderField.Supervisor
        && next < tokens.Count && tokens[next].StartsLine && !IsBoundary(next) && (next + 1 >= tokens.Count || tokens[next + 1].StartsLine)
        && tokens[next].Line == tokens[next - 1].Line + 1 && tokens[next].Start > 0
        && (tokens[next].Start == tokens[start].Start || Column(next) == Column(start));

    private int Column(int at) => DisplayWidth.Of(lines[tokens[at].Line].Text.AsSpan(0, tokens[at].Start));

    // Of several numbers behind the label of an amount, the first is the budget; the others are reported as they stand.
    private (string Words, int Next) Amount(string words, int start, int next)
    {
        while (next < tokens.Count && !IsBoundary(next) && tokens[next].StartsLine && IsFigure(tokens[next].Text))
        {
            words += " " + tokens[next++].Text;
        }

        var numbers = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length > 1 && numbers.All(IsFigure) && start < next)
        {
            var last = Math.Min(next, tokens.Count) - 1;
            session.OtherField("其余各列", string.Join(' ', numbers.Skip(1)), tokens[start].Position, TextSpan.FromBounds(tokens[start].Span.Start, tokens[last].Span.End));
            return (numbers[0], next);
        }

        return (words, next);
    }

    private static bool IsFigure(string text) => text is "-" or "—" or "——" or "--" || CellFit.IsBareNumber(text.TrimEnd('%', '％'));

    private (string Words, int Next) Take(int next)
    {
        var first = next;
        var line = tokens[next].Line;
        while (next < tokens.Count && tokens[next].Line == line && LabelAt(next) is null)
        {
            next++;
        }

        return (next > first ? RowAligner.Merge(tokens, first, next - first) : string.Empty, next);
    }

    // 预期目标 | 实际完成情况, and on the next line the words of both.
    private int? Distribute(List<Label> labels, int at)
    {
        labels.RemoveAll(label => label.Field == HeaderField.Group);
        var line = tokens[at].Line;
        var count = tokens.Skip(at).TakeWhile(token => token.Line == line).Count();
        if (count == 1 && labels is [.., { Field: HeaderField.AnnualGoal } goal, var reached] && reached.Text.Contains("完成", StringComparison.Ordinal)
            && at + 1 < tokens.Count && !IsBoundary(at + 1) && (at + 2 == tokens.Count || IsBoundary(at + 2)))
        {
            (labels, count) = ([goal, reached], 2);
        }

        if (labels.Count < 2 || count != labels.Count)
        {
            return null;
        }

        for (var i = 0; i < count; i++)
        {
            FieldSetter.Set(session, labels[i].Field, labels[i].Text, tokens[at + i].Text, tokens[at + i].Position, tokens[at + i].Span);
        }

        return at + count;
    }

    private int Paragraphs(Label label, List<Label> pending, int next)
    {
        if (pending.Count > 0 && next < tokens.Count && tokens[next].StartsLine && Distribute([.. pending, label], next) is { } behind)
        {
            return behind;
        }

        var paragraphs = new List<string>();
        if (label.Inline.Length > 0 || (next < tokens.Count && !tokens[next].StartsLine))
        {
            var from = label.Inline.Length > 0 ? tokens[next - 1].Start + tokens[next - 1].Text.Length - label.Inline.Length : tokens[next].Start;
            (var text, next) = RestOfLine(tokens[next - 1].Line, from, next);
            paragraphs.Add(text);
        }

        while (next < tokens.Count && !IsBoundary(next))
        {
            (var text, next) = RestOfLine(tokens[next].Line, tokens[next].Start, next);
            paragraphs.Add(text);
        }

        Set(label, string.Join('\n', paragraphs.Where(text => text.Length > 0)), next);
        return next;
    }

    // The line as it stands, up to a stop; bars at its end are no words.
    private (string Text, int Next) RestOfLine(int line, int from, int next)
    {
        while (next < tokens.Count && tokens[next].Line == line && !_isStop(next))
        {
            next++;
        }

        var text = lines[line].Text;
        var end = next < tokens.Count && tokens[next].Line == line ? tokens[next].Start : text.Length;
        return (text[Math.Min(from, end)..end].Replace('|', ' ').Trim(), next);
    }

    // Where a text ends: a label at the beginning of a line, a title, or a table.
    private bool IsBoundary(int at) => _isStop(at)
        || (tokens[at].StartsLine && (LabelAt(at) is not null || FlowImporter.IsTitle(lines[tokens[at].Line].Text)));

    private int Line(int at)
    {
        var (first, line) = (at, tokens[at].Line);
        do
        {
            at++;
        }
        while (at < tokens.Count && tokens[at].Line == line && !_isStop(at) && LabelAt(at) is null);
        var text = RowAligner.Merge(tokens, first, at - first);
        if (text.Contains("单位", StringComparison.Ordinal) && text.Contains("万元", StringComparison.Ordinal) && text.Length < 20)
        {
            session.Current.IsTenThousands = true;
            return at;
        }

        var span = TextSpan.FromBounds(tokens[first].Span.Start, Math.Max(tokens[first].Span.End, tokens[at - 1].Span.End));
        if (session.Current.HasRows && (IsFigure(text) || Total().IsMatch(text)))
        {
            session.Quiet(text, tokens[first].Position, span);
        }
        else if (session.Current.HasRows)
        {
            session.RowNote(text, tokens[first].Position, span);
        }
        else
        {
            session.HeaderNote(text, tokens[first].Position, span);
        }

        return at;
    }

    private void Set(Label label, string words, int next)
    {
        var first = tokens[label.At];
        var last = tokens[Math.Min(Math.Max(next, label.At + 1), tokens.Count) - 1];
        var span = TextSpan.FromBounds(first.Span.Start, Math.Max(first.Span.End, last.Span.End));
        FieldSetter.Set(session, label.Field, label.Text, words, first.Position, span);

        // 项目资金 | 中期资金总额：| 960: a label over others says nothing itself, but what stands beside it may be no field.
        if (label.Field == HeaderField.Group && words.Any(char.IsLetter) && !words.Contains("万元", StringComparison.Ordinal))
        {
            session.HeaderNote(words, first.Position, span);
        }
    }

    [GeneratedRegex(@"^(总\s*分|合\s*计|总\s*计)[\d\s.%—-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    private sealed record Label(HeaderField Field, string Text, int At, int Tokens, string Inline);
}
