using System.Collections.Immutable;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>The words of one row by their columns, and the row that they make.</summary>
internal sealed class RowWords(ImmutableArray<TableColumn> columns)
{
    private readonly Dictionary<int, string> _words = [];

    /// <summary>The cell of the actual, where cells have places.</summary>
    public DocumentCell? Actual { get; set; }

    /// <summary>How many cells the row has where the headings have another number of them.</summary>
    public (int Cells, int Headings)? Ragged { get; set; }

    /// <summary>The name and the target of a row in which they stand in one cell, or null.</summary>
    public GoalText? Goal { get; set; }

    /// <summary>Which part of the cell of the actual is the row's, where a cell lists several.</summary>
    public int Part { get; set; }

    /// <summary>The words of a row whose cells are known; line ends matter in names only.</summary>
    public static RowWords Of(ImmutableArray<TableColumn> columns, IReadOnlyDictionary<int, string> cells)
    {
        var words = new RowWords(columns);
        foreach (var (column, text) in cells)
        {
            words.Add(column, columns[column].Role == ColumnRole.Name ? text : text.Replace('\n', ' '));
        }

        return words;
    }

    public void Add(int column, string words)
    {
        var text = words.Trim();
        _words[column] = _words.TryGetValue(column, out var before) ? $"{before} {text}" : text;
    }

    /// <summary>Hands the row over; one that only holds what the form printed becomes a comment.</summary>
    public void Emit(DraftSession session, ImmutableArray<string> path, DocumentPosition position, TextSpan span, TableFacts facts, bool isLongTerm = false)
    {
        var name = Goal?.Name ?? RowParts.Name(Of(ColumnRole.Name));
        var (operators, value, assumption) = Goal is { } goal ? (string.Empty, goal.Value, goal.Assumption) : Target(facts);
        if (name.Length == 0 && Actual is { IsEmpty: false })
        {
            session.Nameless.Add(Actual);
        }

        if (RowParts.IsPlaceholder(name) && (value.Length == 0 || !value.Any(char.IsLetterOrDigit)))
        {
            session.Quiet(All(), position, span);
            return;
        }

        // 社会成本指标 | 无 | 无: the form asks, and the office has none.
        if (Wording.IsFiller(name) && Wording.IsFiller(value))
        {
            session.Quiet(string.Join('：', path.TakeLast(1).Append(All())), position, span);
            return;
        }

        if (name.Length == 0 || (facts.NeedsSign && operators.Length == 0 && !CellFit.HasSign(value)))
        {
            session.RowNote(All(), position, span);
            return;
        }

        var row = new SourceRow
        {
            Name = name,
            Path = path,
            Operator = operators,
            Value = value,
            Unit = Of(ColumnRole.Unit),
            Weight = Of(ColumnRole.Weight),
            Source = Of(ColumnRole.Source),
            Remark = Of(ColumnRole.Remark),
            Others = Others(value, facts.HasEmptyEarlier),
            Actual = Actual,
            Ragged = Ragged,
            ActualPart = Part,
            Position = position,
            Location = new Location(session.Source, span),
            Problem = Goal?.Problem ?? Problem(facts, name, operators, value),
            Assumption = assumption,
            Words = Goal?.Words ?? All(),
            IsTold = Goal is not null,
        };
        if (isLongTerm)
        {
            session.AddLongTerm(row);
        }
        else
        {
            session.Add(row);
        }
    }

    // The column of an earlier year is empty throughout: then every single value is the target.
    private (string Operator, string Value, LocalizedText? Assumption) Target(TableFacts facts)
    {
        var value = Of(ColumnRole.Value);
        if (columns.Any(column => column.Role == ColumnRole.Step))
        {
            var steps = Each(ColumnRole.Step).Select(step => $"{step.Label}{step.Words}");
            return (string.Empty, string.Join(' ', new[] { value }.Concat(steps).Where(words => words.Length > 0)), null);
        }

        if (value.Length == 0 && facts.HasEmptyEarlier)
        {
            value = (Of(ColumnRole.Earlier) + Of(ColumnRole.Actual)).Trim();
        }

        var assumption = facts.IsAssumed
            ? new LocalizedText("表没有表头，名称右边的一格按指标值读", "the table has no headings; the cell right of the name is read as the target")
            : facts.HasEmptyEarlier && value.Length > 0 && !CellFit.HasSign(value)
            ? new LocalizedText(
                "表头目标值和实际值各有一列，全表每行只有一个值，按目标读",
                "the table has a column for targets and one for actuals but every row has one value only: read as the target")
            : (LocalizedText?)null;
        return (Signs(), value, assumption);
    }

    // 正向 says how a bare value is meant; beside a sign or 定性 it adds nothing, and stays a remark.
    private string Signs()
    {
        var cells = Each(ColumnRole.Operator).Select(cell => cell.Words).Where(words => words.Length > 0).ToList();
        return string.Join(' ', cells.Exists(words => !words.Contains('向')) ? cells.FindAll(words => !words.Contains('向')) : cells);
    }

    // A bare number may be a target, an actual, a weight or a score: which one, only a full row tells.
    private LocalizedText? Problem(TableFacts facts, string name, string operators, string value)
    {
        if (RowParts.IsPlaceholder(name) || CellFit.IsBareNumber(name))
        {
            return new($"三级指标名称是“{name}”，不是名称", $"the name of the indicator is '{name}', which is no name");
        }

        if (CellFit.HasSign(name) && CellFit.IsNumberLike(name))
        {
            return new($"三级指标名称是“{name}”，像是指标值；这一行的格子对不上表头", $"the name of the indicator is '{name}', which looks like a target; the cells of this row do not fit the headings");
        }

        if (FieldLabels.Find(name) is { } field && FieldLabels.IsNarrative(field) || LabelText.Key(name) is { Length: > 2 } key && ColumnLabels.Find(key) is not null)
        {
            return new($"三级指标名称是“{name}”，是表格印好的字样", $"the name of the indicator is '{name}', which the form prints");
        }

        if (Each(ColumnRole.Step).Count(step => step.Words.Length > 0) > 1)
        {
            return new("优、良、中、差各有一格，不止一个目标；请选定达标的一档，如 ≥ 90%", "each grade has a cell of its own, which is not one target; choose the step that counts as met, like ≥ 90%");
        }

        if (facts.IsUnsure)
        {
            return new(
                "没有表格线，单元格又断成了几行，分不清哪些字属于这一行；请用有表格线的文件，或者 Word、Excel 原件",
                "there are no ruled lines, cells are broken over lines, and it cannot be told which words belong to this row; use a file with ruled lines, or the document itself");
        }

        // Without headings a bare number may be a weight or an actual as well.
        if (facts.IsAssumed && operators.Length == 0 && !CellFit.HasSign(value) && CellFit.IsBareNumber(value))
        {
            return new(
                $"表没有表头，“{value}”可能是指标值，也可能是分值或者实际值",
                $"the table has no headings, and '{value}' may be the target, a weight or an actual");
        }

        if (facts.CutOff is { } cut)
        {
            return new($"下一页开头的“{cut}”是这一行的，不知道属于哪一格", $"'{cut}' at the top of the next page belongs to this row, and it cannot be told to which cell");
        }

        if (!facts.IsGrid && (BrokenCells.IsPieceOfHeading(name) || BrokenCells.IsPieceOfHeading(value)))
        {
            return new(
                "单元格断成了几行，这里有一半是标题的，分不清哪些字属于这一行",
                "cells are broken over lines, a part of a heading stands here, and it cannot be told which words belong to this row");
        }

        // ≤13.2元/平方米 | /年
        if (!facts.IsGrid && value.Length > 0 && Each(ColumnRole.Note).FirstOrDefault(note => note.Words.StartsWith('/') || note.Words.StartsWith('／')).Words is { } rest)
        {
            return new($"“{value}”后面的“{rest}”可能是它的单位，分不清属于哪一格", $"'{rest}' behind '{value}' may be a part of its unit, and it cannot be told to which cell it belongs");
        }

        if (!facts.IsGrid && CellFit.HasSign(name))
        {
            return new("名称里有比较符号，分不清哪里是名称、哪里是指标值", "a sign of comparison stands in the name, and it cannot be told where the target begins");
        }

        if (facts.HasBrokenNames && value.Length > 0 && !CellFit.IsNumberLike(value))
        {
            return new("名称断成了几行，分不清哪里是名称、哪里是指标值", "names are broken over lines, and it cannot be told where the name ends and the target begins");
        }

        if (facts.IsGrid || facts.HasEmptyEarlier || value.Length == 0 || operators.Length > 0 || CellFit.HasSign(value) || facts.NumericColumns < 2)
        {
            return null;
        }

        var filled = _words.Keys.Count(column => TableFacts.IsNumeric(columns[column].Role));
        var couldBeActual = columns.Any(column => column.Role == ColumnRole.Actual) && Of(ColumnRole.Actual).Length == 0;
        return filled < facts.NumericColumns && CellFit.IsNumberLike(value) && (couldBeActual || (CellFit.IsBareNumber(value) && Of(ColumnRole.Unit).Length == 0))
            ? new(
                $"这一行只有 {filled} 个数（{string.Join("、", _words.Where(pair => TableFacts.IsNumeric(columns[pair.Key].Role)).Select(pair => pair.Value))}），表头要 {facts.NumericColumns} 个，分不清哪个是指标值",
                $"the row has {filled} numbers where the headings ask for {facts.NumericColumns}, and it cannot be told which is the target")
            : null;
    }

    private ImmutableArray<string> Others(string value, bool hasMoved) =>
    [
        .. columns.Select((column, index) => (column, index))
            .Where(pair => _words.ContainsKey(pair.index)
                && (pair.column.Role is ColumnRole.Actual or ColumnRole.Earlier or ColumnRole.Score or ColumnRole.Note
                    || (pair.column.Role == ColumnRole.Operator && _words[pair.index].Contains('向'))))
            .Select(pair => (pair.column.Label, Words: _words[pair.index]))
            .Where(pair => pair.Words.Length > 0 && !(hasMoved && pair.Words == value))
            .Select(pair => $"{pair.Label}：{pair.Words}"),
    ];

    private string Of(ColumnRole role) => string.Join(' ', Each(role).Select(cell => cell.Words).Where(words => words.Length > 0));

    private IEnumerable<(string Label, string Words)> Each(ColumnRole role)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Role == role && _words.TryGetValue(i, out var words))
            {
                yield return (columns[i].Label, words);
            }
        }
    }

    private string All() => string.Join(' ', _words.OrderBy(pair => pair.Key).Select(pair => pair.Value).Where(words => words.Length > 0));
}
