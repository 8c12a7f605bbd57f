using System.Collections.Immutable;

namespace IndicatorLang.Documents.Import;

/// <summary>The rows below the headings of a table in a text.</summary>
/// <param name="session">Where the rows go.</param>
/// <param name="head">The headings.</param>
/// <param name="isUnsure">Whether nothing in the table is certain.</param>
/// <param name="isMarked">Whether the text shows where a cell ends.</param>
internal sealed class FlowRows(DraftSession session, FlowColumns head, bool isUnsure, bool isMarked)
{
    private readonly CategoryPath _path = new();
    private readonly List<(ImmutableArray<string> Path, List<FlowToken> Tokens, bool IsBracketed)> _groups = [];
    private bool _isBracketed;
    private bool _isGlued = head.IsGlued;

    public void Read(List<FlowToken> tokens)
    {
        tokens = FlowCategories.Prepare(BrokenNumbers.Join(Ordinals.Drop(tokens, head), head.Columns), ref _isGlued, out var isBroken);
        var open = new List<FlowToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (FlowCategories.Bracketed(token.Text) is { } pair)
            {
                Flush(open);
                _isBracketed = true;
                _path.EnterFirst(pair.First);
                _path.EnterSecond(pair.Second);
            }
            else if (Categories.Find(token.Text) is { } category && IsHeading(tokens, i))
            {
                Flush(open);
                session.Heading(category.Text, category.Words);
                _path.Enter(category, i + 1 < tokens.Count && IsHeading(tokens, i + 1) ? Categories.Find(tokens[i + 1].Text) : null);
            }
            else if (open.Count == 0 && FlowCategories.IsWeight(token.Text) && _path.Path is [.., var heading])
            {
                session.Heading(heading, heading + token.Text);
            }
            else if (!IsLabelOfBlock(token.Text, open.Count) && !IsEndOfHeading(token))
            {
                open.Add(token);
            }
        }

        Flush(open);
        var builder = new FlowRowBuilder(session, head, isUnsure, isMarked, RowShape.Of([.. _groups.Select(group => (string.Join('/', group.Path), group.Tokens))]));
        foreach (var (path, group, isBracketed) in _groups)
        {
            builder.Add(group, path, isBracketed, _isGlued);
        }

        builder.Finish(!isMarked && (isBroken || IsLoose || BrokenCells.AreIn(_groups.SelectMany(group => group.Tokens), head.Columns)));
    }

    // After a heading comes a name even where it reads like one: 成本指标 | 社会成本指标 | 定量 | 100, 满意度 | 服务对象满意度 | ≥90%.
    private static bool IsHeading(List<FlowToken> tokens, int at) =>
        at + 1 >= tokens.Count || at == 0 || Categories.Find(tokens[at - 1].Text) is not { IsFirstOnly: false }
        || !(CellFit.IsOperator(tokens[at + 1].Text) || (CellFit.IsNumberLike(tokens[at + 1].Text) && !CellFit.IsBareNumber(tokens[at + 1].Text)));

    // 服务对象满意度 | 城乡居民满意度 | ≥75% and on the next line 指标: the heading was broken, and its row stands between.
    private bool IsEndOfHeading(FlowToken token) => token.StartsLine && token.Text is "指标" or "目标"
        && _path.Path is [.., var last] && Categories.Find(last) is { Suffix.Length: 0 };

    private static bool IsLabelOfBlock(string text, int open) =>
        open == 0 && (LabelText.Key(text) is "绩效指标" or "年度绩效指标" or "绩效目标" or "年度绩效指标完成情况" || FlowCategories.IsWeight(text));

    // Words on one line with a single blank between them: where a cell ends, only the words themselves say.
    private bool IsLoose => _groups.Sum(group => group.Tokens.Count(token => token.Gap == Gap.Blank)) > _groups.Sum(group => group.Tokens.Count(token => token.Gap == Gap.Cell));

    private void Flush(List<FlowToken> open)
    {
        if (open.Count > 0)
        {
            _groups.Add((_path.Path, [.. open], _isBracketed));
            open.Clear();
        }
    }
}
