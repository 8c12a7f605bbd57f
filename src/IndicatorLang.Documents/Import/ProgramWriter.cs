using System.Globalization;

namespace IndicatorLang.Documents.Import;

/// <summary>Writes a project down as a program.</summary>
internal sealed class ProgramWriter(ProjectDraft draft, string name, string file, IReadOnlyDictionary<SourceRow, RowReading> readings)
{
    private static readonly HeaderField[] Order =
    [
        HeaderField.Implementer, HeaderField.Supervisor, HeaderField.Type, HeaderField.Use, HeaderField.Period, HeaderField.Total, HeaderField.Annual,
        HeaderField.Appropriation, HeaderField.OtherFunds, HeaderField.Assets,
    ];

    private static readonly HeaderField[] Narratives = [HeaderField.Overview, HeaderField.Purpose, HeaderField.OverallGoal, HeaderField.AnnualGoal];

    private readonly ProgramText _text = new();

    public ProgramText Write()
    {
        _text.Line(0, IndicatorLine.Comment($"来源：{(file == "-" ? "标准输入" : Path.GetFileName(file))}{Place()}"));
        foreach (var title in draft.Titles)
        {
            _text.Line(0, IndicatorLine.Comment(title));
        }

        _text.Line(0, string.Empty);
        foreach (var declaration in draft.Declarations)
        {
            _text.Line(0, declaration);
        }

        _text.Line(0, $"项目 {NameText.Of(name)} {{");
        Header();
        foreach (var field in Narratives.Where(draft.Header.ContainsKey))
        {
            Narrative(draft.Header[field]);
        }

        if (draft.Members.Count > 0)
        {
            Members(draft.Members, depth: 0);
        }

        _text.Line(0, "}");
        return _text;
    }

    private string Place() => draft.First is { } first && draft.Last is { } last ? $"，{first.Words.Zh}至{last.Words.Zh}" : string.Empty;

    private void Header()
    {
        if (draft.Year is { } year)
        {
            _text.Line(1, $"年度 {year.ToString(CultureInfo.InvariantCulture)}", HeaderField.Year);
        }

        foreach (var field in Order)
        {
            if (field == HeaderField.Period && draft.Header.TryGetValue(HeaderField.Start, out var start) && draft.Header.TryGetValue(HeaderField.End, out var end))
            {
                _text.Line(1, $"{FieldLabels.Keyword(field)} {start.Code} .. {end.Code}", HeaderField.Start);
            }
            else if (draft.Header.TryGetValue(field, out var entry))
            {
                var unit = !entry.LacksUnit ? string.Empty : draft.IsTenThousands ? " 万元" : " 元";
                _text.Line(1, $"{FieldLabels.Keyword(field)} {entry.Code}{unit}", field);
            }
        }

        _text.Line(1, $"日历 {(draft.Header.TryGetValue(HeaderField.Calendar, out var calendar) ? calendar.Code : "中国")}", HeaderField.Calendar);
        if (draft.Header.TryGetValue(HeaderField.Purchases, out var purchases))
        {
            _text.Line(1, "采购品目 {", HeaderField.Purchases);
            foreach (var item in purchases.Code.Split('\n'))
            {
                _text.Line(2, item, HeaderField.Purchases);
            }

            _text.Line(1, "}", HeaderField.Purchases);
        }

        foreach (var note in draft.HeaderNotes)
        {
            Comment(1, note);
        }
    }

    private void Narrative(HeaderEntry entry)
    {
        _text.Line(0, string.Empty);
        if (entry.Code.Contains("\"\"\"", StringComparison.Ordinal))
        {
            _text.Line(1, $"{FieldLabels.Keyword(entry.Field)} {NameText.Quote(entry.Code)}", entry.Field);
            return;
        }

        _text.Line(1, $"{FieldLabels.Keyword(entry.Field)} \"\"\"", entry.Field);
        foreach (var paragraph in entry.Code.Split('\n'))
        {
            _text.Line(3, paragraph, entry.Field);
        }

        _text.Line(3, "\"\"\"", entry.Field);
    }

    // Members of one heading stand together; a note stands with the row before it.
    private void Members(IEnumerable<object> members, int depth)
    {
        var groups = new List<(string? Heading, List<object> Members)>();
        string? heading = null;
        foreach (var member in members)
        {
            heading = member is SourceRow row ? row.Path.ElementAtOrDefault(depth) : heading;
            var at = groups.FindIndex(group => group.Heading == heading);
            if (at < 0)
            {
                at = groups.Count;
                groups.Add((heading, []));
            }

            groups[at].Members.Add(member);
        }

        foreach (var group in groups)
        {
            if (group.Heading is null)
            {
                Rows(group.Members, depth);
                continue;
            }

            if (depth == 0)
            {
                _text.Line(0, string.Empty);
            }

            var words = draft.HeadingWords.TryGetValue(group.Heading, out var written) ? "  " + IndicatorLine.Comment(written.StartsWith(group.Heading, StringComparison.Ordinal) ? written[group.Heading.Length..] : written) : string.Empty;
            _text.Line(depth + 1, $"{NameText.Of(group.Heading)} {{{words}");
            Members(group.Members, depth + 1);
            _text.Line(depth + 1, "}");
        }
    }

    private void Rows(List<object> members, int depth)
    {
        if (depth == 0)
        {
            _text.Line(0, string.Empty);
        }

        foreach (var member in members)
        {
            if (member is SourceRow row)
            {
                _text.Line(depth + 1, IndicatorLine.Of(row, readings[row]), row);
            }
            else
            {
                Comment(depth + 1, (SourceNote)member);
            }
        }
    }

    private void Comment(int depth, SourceNote note)
    {
        foreach (var line in note.Text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            _text.Line(depth, IndicatorLine.Comment(line), note);
        }
    }
}
