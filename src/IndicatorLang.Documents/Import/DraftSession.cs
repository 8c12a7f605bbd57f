using System.Globalization;
using System.Text.RegularExpressions;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>The projects of one document while it is read: what is found goes to the one that is open.</summary>
internal sealed partial class DraftSession(SourceText source, DiagnosticBag diagnostics)
{
    private readonly List<ProjectDraft> _drafts = [new()];
    private ProjectDraft? _longTerm;

    public SourceText Source { get; } = source;

    /// <summary>The actuals of rows that name no indicator.</summary>
    public List<DocumentCell> Nameless { get; } = [];

    public ProjectDraft Current => _drafts[^1];

    /// <summary>The projects that hold anything.</summary>
    public IEnumerable<ProjectDraft> Drafts => _drafts.Where(draft => !draft.IsBlank || draft.HeaderNotes.Count + draft.Members.Count > 0);

    /// <summary>The headings of the table before, or null: one that a page break cut goes on under them.</summary>
    public GridHead? Head { get; set; }

    /// <summary>A title such as 项目绩效目标表 begins a project, unless only titles have been read since the last one began.</summary>
    /// <param name="text">The title.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="isInside">Whether it stands inside a table: 长期绩效目标表 over one of its parts leaves the project the same.</param>
    public void Title(string text, DocumentPosition position, bool isInside = false)
    {
        if (isInside && Part().IsMatch(LabelText.Key(text)) && Current is { Name: { } name, Horizon: null })
        {
            if (Current.HasRows)
            {
                Current.Horizon = LongTerm(Current);
                _drafts.Add(new ProjectDraft { Name = name, Year = Current.Year });
            }
        }
        else if (!Current.IsBlank && (Current.HasRows || Current.Name is not null))
        {
            Begin();
        }

        Current.Titles.Add(text.Trim());
        See(position);
        Year(text);
    }

    /// <summary>Takes the year of a title such as （2022年度）.</summary>
    public void Year(string text)
    {
        if (Current.Year is null && YearOf().Match(text) is { Success: true } match)
        {
            Current.Year = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Takes the year of a heading such as 2021年目标值, where no title has one.</summary>
    public void YearOfHead(GridHead head)
    {
        if (head.Groups is [var columns] && columns.Where(column => column.Role == ColumnRole.Value).DistinctBy(column => column.Label).ToList() is [var value])
        {
            Year(value.Label);
        }
    }

    /// <summary>Names the project; a second name begins another one.</summary>
    public void Name(string name, DocumentPosition position)
    {
        if (Current.Name is not null && Current.Name != name)
        {
            Begin();
        }

        Current.Name = name;
        See(position);
    }

    /// <summary>Goes to the project of a name, in tables that name it in each row.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cell">Its cell.</param>
    public void Enter(string name, DocumentCell cell)
    {
        if (_drafts.Find(draft => draft.Name == name && draft.Horizon is null) is { } known)
        {
            _drafts.Remove(known);
            _drafts.Add(known);
        }
        else if (Current is { IsBlank: true, Members.Count: 0 })
        {
            Current.Name = name;
        }
        else if (Current is { Name: { } unit, Header.Count: 0, HeaderNotes.Count: 0, Members.Count: 0, Titles: var titles })
        {
            // 单位名称、项目名称: the name of a unit stands over those of its projects.
            _drafts[^1] = new ProjectDraft { Name = name, Year = Current.Year, IsTenThousands = Current.IsTenThousands, IsYuan = Current.IsYuan };
            Current.Titles.AddRange(titles);
            HeaderNote(unit, cell.Position, cell.Span);
        }
        else
        {
            _drafts.Add(new ProjectDraft { Name = name, Year = Current.Year, IsTenThousands = Current.IsTenThousands, IsYuan = Current.IsYuan });
        }
    }

    /// <summary>Goes to the project of a name, which begins with it where it is new.</summary>
    public void Open(string name)
    {
        var draft = _drafts.Find(draft => draft.Name == name && draft.Horizon is null) ?? new ProjectDraft { Name = name };
        _drafts.Remove(draft);
        _drafts.Add(draft);
    }

    /// <summary>Sets a field of the header; a second value for it is kept as a note.</summary>
    public void Set(HeaderEntry entry, string words, DocumentPosition position, TextSpan span)
    {
        See(position);
        var placed = entry with { Words = $"{(entry.Label.Length > 0 ? entry.Label : FieldLabels.Keyword(entry.Field))}：{words}", Position = position, Span = span };
        if (Current.Header.TryAdd(entry.Field, placed) || Current.Header[entry.Field] is var before && before.Code == entry.Code)
        {
            return;
        }

        // 填报单位 over 实施单位
        if (before.IsWeak && !entry.IsWeak)
        {
            Current.Header[entry.Field] = placed;
            placed = before;
        }

        HeaderNote(placed.Words, placed.Position, placed.Span);
    }

    /// <summary>Adds a paragraph to a narrative, whose label reaches down beside all of them.</summary>
    public bool Append(HeaderField field, string text)
    {
        if (!FieldLabels.IsNarrative(field) || !Current.Header.TryGetValue(field, out var entry))
        {
            return false;
        }

        Current.Header[field] = entry with { Code = $"{entry.Code}\n{text}" };
        return true;
    }

    public void Add(SourceRow row)
    {
        See(row.Position);
        Current.Members.Add(row);
    }

    /// <summary>Keeps what stands behind the name of a heading, such as its weight.</summary>
    public void Heading(string heading, string words)
    {
        if (words != heading)
        {
            Current.HeadingWords.TryAdd(heading, words);
        }
    }

    /// <summary>Adds a row of goals for the whole term, which stand beside those of the year: they are a project of their own.</summary>
    public void AddLongTerm(SourceRow row)
    {
        if (_longTerm is null || !_drafts.Contains(_longTerm))
        {
            _longTerm = new ProjectDraft { Name = Current.Name, Horizon = "实施期目标", Year = Current.Year };
            _drafts.Insert(_drafts.Count - 1, _longTerm);
        }

        _longTerm.Members.Add(row);
    }

    /// <summary>Keeps words that have no place, with a warning that says where they stand.</summary>
    public void HeaderNote(string text, DocumentPosition position, TextSpan span)
    {
        // 填报单位：县林业局 2021年度 金额单位：万元
        if (Current.Year is null && text.Length < 60 && YearAlone().Matches(text) is [var year])
        {
            Year(year.Value);
        }

        Note(Current.HeaderNotes.Add, text, position, span);
    }

    /// <summary>Keeps what stands behind a label that a program has no field for; all of them are named at once.</summary>
    public void OtherField(string label, string text, DocumentPosition position, TextSpan span)
    {
        var at = new Location(Source, span);
        Current.OtherFields.Add((label, at));
        Current.HeaderNotes.Add(new SourceNote($"{label}：{text}", position, at));
    }

    /// <summary>Keeps the words of a table that cannot be put together again, with one error for all of it.</summary>
    public void Scrambled(IReadOnlyList<(string Text, DocumentPosition Position, TextSpan Span)> lines)
    {
        diagnostics.Add(ImportDiagnostics.Scrambled(new Location(Source, lines[0].Span), lines[0].Position.Words));
        foreach (var (text, position, span) in lines)
        {
            Quiet(text, position, span);
        }
    }

    /// <summary>The same, between the indicators.</summary>
    public void RowNote(string text, DocumentPosition position, TextSpan span) => Note(Current.Members.Add, text, position, span);

    /// <summary>Keeps words that say nothing, such as the row of totals, without a warning.</summary>
    public void Quiet(string text, DocumentPosition position, TextSpan span) =>
        Current.Members.Add(new SourceNote(text, position, new Location(Source, span)));

    private void Note(Action<SourceNote> add, string text, DocumentPosition position, TextSpan span)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var note = new SourceNote(text.Trim(), position, new Location(Source, span));
        add(note);
        diagnostics.Add(ImportDiagnostics.Unplaced(note.Location, position.Words, note.Text));
    }

    private void See(DocumentPosition position)
    {
        Current.First ??= position;
        Current.Last = position;
    }

    private void Begin()
    {
        _drafts.Add(new ProjectDraft());
        Head = null;
    }

    private static string? LongTerm(ProjectDraft draft) =>
        draft.Titles.Any(title => title.Contains("长期", StringComparison.Ordinal) || title.Contains("中期", StringComparison.Ordinal) || title.Contains("实施期", StringComparison.Ordinal))
            ? "实施期目标" : null;

    [GeneratedRegex("^(长期|中期|中长期|实施期|年度|本年度|当年)(绩效)?(目标|指标)", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"(?<!\d)20\d\d\s*年度", RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"(?<!\d)(20\d\d)\s*年", RegexOptions.CultureInvariant)]
    private static partial Regex YearOf();
}
