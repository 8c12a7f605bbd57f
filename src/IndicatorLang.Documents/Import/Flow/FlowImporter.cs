using System.Text.RegularExpressions;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>Reads the forms in a text: titles, fields of the header, indicator tables, and what is left between them.</summary>
internal sealed partial class FlowImporter
{
    private readonly DraftSession _session;
    private readonly List<FlowLine> _lines;
    private readonly List<FlowToken> _tokens;
    private readonly bool _isMarked;

    private FlowImporter(DraftSession session, DocumentText text)
    {
        (_session, _lines) = (session, FlowReader.Read(text.Lines, out _isMarked));
        _tokens = [.. _lines.Skip(Remarks()).SelectMany(line => line.Tokens)];
        SplitHeads();
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The lines.</param>
    /// <param name="session">Where its projects go.</param>
    /// <param name="isWhole">Whether the text is a whole document: then rows are looked for even under no headings.</param>
    public static void Import(DocumentText text, DraftSession session, bool isWhole) =>
        new FlowImporter(session, text).Run(isWhole);

    /// <summary>Whether words are the title of a form, such as 项目支出绩效目标表（2022年度）.</summary>
    public static bool IsTitle(string line)
    {
        var key = LabelText.Key(line);
        return key.Length is > 4 and <= 60 && key.Contains("绩效", StringComparison.Ordinal)
            && (key.EndsWith('表') || key.EndsWith("表公开", StringComparison.Ordinal) || TitleEnd().IsMatch(key)) && !key.StartsWith('注');
    }

    // Lines at the top that begin with # are about the text, and a line of dashes ends them.
    private int Remarks()
    {
        var count = 0;
        while (count < _lines.Count && (_lines[count].Text.StartsWith('#') || (count > 0 && _lines[count].Text.Trim().All(c => c == '-'))))
        {
            var tokens = _lines[count].Tokens;
            var span = TextSpan.FromBounds(tokens[0].Span.Start, tokens[^1].Span.End);
            _session.Current.HeaderNotes.Add(new SourceNote(_lines[count++].Text.Trim(), tokens[0].Position, new Location(_session.Source, span)));
        }

        return count;
    }

    private void Run(bool isWhole)
    {
        var heads = new Dictionary<int, FlowColumns>();
        for (var i = 0; i < _tokens.Count; i++)
        {
            if ((LayoutHead.At(_tokens, i, Ways) ?? FlowColumns.At(_tokens, i)) is { } head)
            {
                heads.Add(i, head);
                i = Math.Max(i, head.End - 1);
            }
        }

        var rowsFrom = heads.Count == 0 && isWhole && !IsTold() ? FirstRow() : null;
        var prose = heads.Count == 0 && isWhole && rowsFrom is null ? new ProseRows(_session) : null;
        for (var i = 0; i < _tokens.Count;)
        {
            i = heads.TryGetValue(i, out var head) ? Table(head, heads)
                : i == rowsFrom ? Table(new FlowColumns(i, i, 0, LineColumns.Of(_lines.Skip(_tokens[i].Line)) ?? FlowColumns.Assumed, IsGlued: false) { IsUnknown = HasHeadings(i) }, heads)
                : prose is not null && IsProse(i) ? Prose(prose, i)
                : Title(i) ?? new FlowFields(_session, _lines, _tokens).Read(i, next => heads.ContainsKey(next) || next == rowsFrom || (prose is not null && IsProse(next)));
        }
    }

    // Goals in sentences, and no line that begins with a heading and goes on without a colon.
    private bool IsTold()
    {
        var headings = _lines.Where(line => line.Tokens.Count > 0 && (ProseRows.IsStart(line.Text) || Categories.Find(line.Tokens[0].Text) is { Suffix.Length: > 0 })).ToList();
        return headings.Count(line => ProseRows.IsTold(line.Text)) >= 2 && headings.TrueForAll(line => ProseRows.IsStart(line.Text))
            && headings.Exists(line => ProseRows.IsTold(line.Text) && line.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && line.Tokens.Count <= 3);
    }

    private bool IsProse(int at) => _tokens[at].StartsLine && _lines[_tokens[at].Line].Text is var line && (ProseRows.IsStart(line) || ProseRows.IsLabel(line));

    // A sentence goes on until it ends, or something else begins.
    private int Prose(ProseRows prose, int at)
    {
        var (text, end) = (_lines[_tokens[at].Line].Text.TrimEnd(), NextLine(at));
        var isLabel = ProseRows.IsLabel(text);
        var hasGoals = text.AsSpan().IndexOfAny(':', '：') >= 0;
        while (!isLabel && hasGoals && end < _tokens.Count && (text[^1] is not ('。' or '；' or ';') || GoalText.IsTold(_lines[_tokens[end].Line].Text.Trim().TrimEnd('。', '；', ';'))) && !IsProse(end) && !IsTitle(_lines[_tokens[end].Line].Text)
            && FieldLabels.Find(_lines[_tokens[end].Line].Text.Split(':', '：')[0].Trim()) is null)
        {
            text += _lines[_tokens[end].Line].Text.Trim();
            end = NextLine(end);
        }

        if (!isLabel)
        {
            prose.Read(text, _tokens[at..end]);
        }

        return end;
    }

    // Headings that could not be read, above rows that are there: which column is which, only they would say.
    private bool HasHeadings(int before) => _tokens.Take(before).Count(token => LabelText.Key(token.Text) is { Length: > 2 } key
        && ColumnLabels.Find(key) is ColumnRole.FirstLevel or ColumnRole.SecondLevel or ColumnRole.Name or ColumnRole.Value or ColumnRole.Unit or ColumnRole.Operator) > 1;

    // Text that was taken from a PDF counts a Chinese character as one column, text that people line up counts it as two.
    private Func<int, int, int>[] Ways => [(_, place) => place, (line, place) => DisplayWidth.Of(_lines[line].Text.AsSpan(0, place))];

    private DocumentTable? Layout(int head, int body, int end, out bool isUnsure)
    {
        isUnsure = false;
        if (_lines.Skip(_tokens[head].Line).Take(_tokens[Math.Max(head, end - 1)].Line - _tokens[head].Line + 1).Any(line => line.Text.AsSpan().IndexOfAny('|', '\t') >= 0))
        {
            return null;
        }

        var unsure = 0;
        foreach (var way in Ways)
        {
            if (LayoutTable.Of(LayoutSegment.Of(_tokens[head..body], way), LayoutSegment.Of(_tokens[body..end].Where(token => !IsPageNumber(token)), way), out isUnsure) is { } table)
            {
                foreach (var number in _tokens[body..end].Where(token => token.StartsLine && IsPageNumber(token)))
                {
                    _session.Quiet(_lines[number.Line].Text.Trim(), number.Position, number.Span);
                }

                return table;
            }

            unsure += isUnsure ? 1 : 0;
        }

        isUnsure = unsure == Ways.Length;
        return null;
    }

    private bool IsPageNumber(FlowToken token) => PageNumber().IsMatch(_lines[token.Line].Text);

    private int LineOf(int at)
    {
        while (at > 0 && !_tokens[at].StartsLine && _tokens[at].Line == _tokens[at - 1].Line)
        {
            at--;
        }

        return at;
    }

    private int NextLine(int at)
    {
        var line = _tokens[at].Line;
        while (at < _tokens.Count && _tokens[at].Line == line)
        {
            at++;
        }

        return at;
    }

    private int Table(FlowColumns head, Dictionary<int, FlowColumns> heads)
    {
        var start = head.End;
        if (head.EndOffset > 0 && start < _tokens.Count)
        {
            var token = _tokens[start];
            _tokens[start] = token.Part(head.EndOffset, token.Text.Length - head.EndOffset, Gap.None);
        }

        var end = start;
        while (end < _tokens.Count && (end <= head.Start || !heads.ContainsKey(end)) && !EndsRows(end))
        {
            end++;
        }

        if (Layout(LineOf(head.Start), start, end, out var isUnsure) is { } table)
        {
            GridImporter.Import(table, _session, isFlat: true);
        }
        else
        {
            var rows = _tokens[start..end];
            if (rows.Count > 0 && (head.IsUnknown || (!_isMarked && (Jumble.IsBefore(_tokens, head) || Jumble.IsIn(rows)))))
            {
                _session.Scrambled([.. rows.GroupBy(token => token.Line).Select(line => (RowAligner.Merge([.. line], 0, line.Count()), line.First().Position, line.First().Span))]);
            }
            else
            {
                new FlowRows(_session, head, isUnsure, _isMarked).Read(rows);
            }
        }

        return Math.Max(end, head.Start + 1);
    }

    // What only stands below the rows of a table, or above the next one.
    private bool EndsRows(int at)
    {
        var token = _tokens[at];
        return token.StartsLine
            && (IsTitle(_lines[token.Line].Text) || RowParts.IsTotal(_lines[token.Line].Text)
                || FieldLabels.Find(token.Text) is HeaderField.Name or HeaderField.Implementer or HeaderField.Supervisor or HeaderField.Type);
    }

    private int? Title(int at)
    {
        var token = _tokens[at];
        var line = _lines[token.Line].Text;
        var isNumber = Appendix().IsMatch(LabelText.Fold(line).Trim());
        if (!token.StartsLine || !(IsTitle(line) || isNumber || YearLine().IsMatch(LabelText.Fold(line).Trim(' ', '|', '\t'))))
        {
            return null;
        }

        if (IsTitle(line) || isNumber)
        {
            _session.Title(string.Join(' ', _lines[token.Line].Tokens.Select(word => word.Text)), token.Position);
        }
        else
        {
            _session.Year(line);
        }

        return NextLine(at);
    }

    // Without headings: the first line that holds a heading of indicators, or a sign of comparison.
    private int? FirstRow()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (Categories.Find(_tokens[i].Text) is { Suffix.Length: > 0 } || Categories.PrefixLength(_tokens[i].Text) > 0
                || CategoryBrackets().IsMatch(_tokens[i].Text) || (i > 0 && CellFit.IsOperator(_tokens[i].Text) && CellFit.HasSign(_tokens[i].Text)))
            {
                while (i > 0 && !_tokens[i].StartsLine)
                {
                    i--;
                }

                return i;
            }
        }

        return null;
    }

    // Where nothing separates the columns, the headings begin inside a token.
    private void SplitHeads()
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            var at = _tokens[i].Text.IndexOf("一级指标二级指标", StringComparison.Ordinal);
            if (at > 0)
            {
                var token = _tokens[i];
                _tokens[i] = token.Part(0, at, token.Gap);
                _tokens.Insert(i + 1, token.Part(at, token.Text.Length - at, Gap.None));
            }
        }
    }

    [GeneratedRegex(@"绩效(目标)?.{0,6}表", RegexOptions.CultureInvariant)]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"^\s*(第\s*\d+\s*页(\s*[，,/]?\s*共\s*\d+\s*页)?|[-—]\s*\d+\s*[-—]|\d+\s*/\s*\d+)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^附\s*件\s*\d*[\s|:：.]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"^([(（]\s*20\d\d\s*年?\s*度?\s*[)）]|20\d\d\s*年\s*度?)$", RegexOptions.CultureInvariant)]
    private static partial Regex YearLine();

    [GeneratedRegex(@"^【.+指标[-—－].+】$", RegexOptions.CultureInvariant)]
    private static partial Regex CategoryBrackets();
}
