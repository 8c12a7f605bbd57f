using System.Collections.Immutable;
using System.Text.RegularExpressions;
using IndicatorLang.Notation.Targets;

namespace IndicatorLang.Documents.Import;

/// <summary>
/// Texts whose cells are broken over lines while nothing shows where one ends: 修补坑槽 | 面积 | ≥5600㎡. There a row is certain only when its name begins behind
/// a heading or a number, and nothing behind its target can belong to it.
/// </summary>
internal static partial class BrokenCells
{
    private const int LongestPiece = 2;

    private static readonly string[] Whole =
    [
        "及时", "提升", "提高", "改善", "达标", "合格", "健全", "长效", "明显", "有效", "稳定", "增加", "减少", "完成", "完善", "显著", "建立", "规范", "长期", "满意", "较好", "良好", "优秀", "良", "优", "中",
        "差", "是", "否", "无", "有", "好", "定性", "定量", "正向", "反向", "上年", "持续", "完整", "准确", "合理", "充分", "达成", "保障", "零", "历史", "计划", "行业", "其他",
    ];

    /// <summary>Whether a line holds nothing but the end of a cell: a unit, what a bracket holds, one or two characters that are no word of a table.</summary>
    public static bool AreIn(IEnumerable<FlowToken> tokens, ImmutableArray<TableColumn> columns)
    {
        var hasUnits = columns.Any(column => column.Role == ColumnRole.Unit);
        return tokens.GroupBy(token => token.Line).Any(line => line.ToList() is [{ StartsLine: true } only] && IsEnd(only.Text) && !(hasUnits && UnitWords.IsCounter(only.Text)));
    }

    /// <summary>Whether a name is only the end of one.</summary>
    public static bool IsPiece(string name) => name.Length > 0
        && (name.Length == 1 || name[0] is '（' or '(' or '）' or ')' or '、' or '，' || IsUnit(name) || EndOfDate().IsMatch(name) || char.IsAsciiDigit(name[^1]) && name.Count(char.IsAsciiDigit) * 2 > name.Length
            || IsPieceOfHeading(name));

    /// <summary>Whether a text is the beginning or the end of a heading that was broken: 可持续影响指 | 标, 服务对象满意 | 度指标, 分）.</summary>
    public static bool IsPieceOfHeading(string text) => Categories.Find(text) is null
        && (text is "指标" or "标" or "目标" or "度指标" or "益指标" or "响指标" or "量指标" or "本指标" || Categories.IsBeginning(text) || RestOfWeight().IsMatch(text));

    /// <summary>Whether a row can be read in one way only.</summary>
    /// <param name="tokens">The tokens under its heading.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="columns">The columns of the table.</param>
    public static bool IsCertain(List<FlowToken> tokens, List<AlignedCell> cells, ImmutableArray<TableColumn> columns)
    {
        var value = cells.FindIndex(cell => columns[cell.Column].Role == ColumnRole.Value);
        if (value < 0 && cells is [{ } alone, ..] && columns[alone.Column].Role == ColumnRole.Name && !RowParts.Name(RowAligner.Merge(tokens, alone.First, alone.Count)).Any(char.IsDigit))
        {
            // Without a target there is nothing that could be read wrong.
            return true;
        }

        if (value < 1 || columns[cells[0].Column].Role != ColumnRole.Name || cells.Take(value).Skip(1).Any(cell => columns[cell.Column].Role is not (ColumnRole.Operator or ColumnRole.Weight)))
        {
            return false;
        }

        var (name, target) = (cells[0], cells[value]);
        var hasUnits = columns.Any(column => column.Role == ColumnRole.Unit);
        var isNumber = CellFit.IsNumberLike(RowAligner.Merge(tokens, target.First, target.Count).Replace(" ", string.Empty, StringComparison.Ordinal));
        var isOneLine = name.Count == 1 && target.Count == 1 && tokens[name.First].Line == tokens[target.First].Line;
        return !IsPiece(RowAligner.Merge(tokens, name.First, name.Count)) && Begins(tokens, name.First) && IsOneCell(tokens, name)
            && (isNumber || (isOneLine && !tokens[target.First].Text.StartsWith(tokens[name.First].Text, StringComparison.Ordinal)))
            && Ends(tokens, target, isNumber, hasUnits)
            && (!hasUnits || !isNumber || cells.Exists(cell => columns[cell.Column].Role == ColumnRole.Unit) || HasNext(tokens, target));
    }

    // A number without its unit is whole only where another cell stands beside it.
    private static bool HasNext(List<FlowToken> tokens, AlignedCell target) => !char.IsAsciiDigit(tokens[target.First + target.Count - 1].Text[^1])
        || (target.First + target.Count < tokens.Count && !tokens[target.First + target.Count].StartsLine);

    private static bool Begins(List<FlowToken> tokens, int at) => at == 0 || CellFit.IsNumbered(tokens[at].Text) || CellFit.IsNumberLike(tokens[at - 1].Text) || CellFit.IsBareNumber(tokens[at - 1].Text);

    // Words on one line with a blank between them are two cells.
    private static bool IsOneCell(List<FlowToken> tokens, AlignedCell cell) =>
        Enumerable.Range(cell.First + 1, cell.Count - 1).All(i => tokens[i].StartsLine || tokens[i].Gap == Gap.None || char.IsAscii(tokens[i].Text[0]) || char.IsAscii(tokens[i - 1].Text[^1]));

    // ≥320 公 | 里: a number without a unit, and words behind it that may be the beginning of one.
    private static bool IsPartOfUnit(List<FlowToken> tokens, int at) => char.IsAsciiDigit(tokens[at - 1].Text[^1])
        && tokens[at] is { Gap: <= Gap.Blank, Text: { Length: <= LongestPiece } text } && text.All(c => char.IsLetter(c) && !char.IsAscii(c))
        && at + 1 < tokens.Count && tokens[at + 1].StartsLine;

    private static bool Ends(List<FlowToken> tokens, AlignedCell cell, bool isNumber, bool hasUnits)
    {
        var next = cell.First + cell.Count;
        return next >= tokens.Count || (!tokens[next].StartsLine && (hasUnits || !IsPartOfUnit(tokens, next))) || (tokens[next].StartsLine && isNumber && !MayGoOn(tokens[next - 1].Text, tokens[next].Text));
    }

    /// <summary>Whether the words of a line may go on with the target at the end of the line before: 350 | 万元, 5 人 | 次, 90% | 以上, 12月 | 31日.</summary>
    private static bool MayGoOn(string target, string next)
    {
        var unit = target[(target.AsSpan().LastIndexOfAnyInRange('0', '9') + 1)..];
        return target[^1] is '-' or '~' or '至' or '、' or '，' or '（' or '(' or '/' || char.IsAsciiDigit(next[0]) && target[^1] is '年' or '月'
            || GoesOn().IsMatch(next) || BoundWords.EndsUnit(next, 0)
            || (unit.Length == 0 || !unit.Contains('%', StringComparison.Ordinal)) && Enumerable.Range(1, Math.Min(4, next.Length)).Any(length => IsUnit(unit + next[..length]));
    }

    private static bool IsEnd(string text) => IsUnit(text) || text[0] is '（' or '(' or '）' or ')' && text.Length <= 8
        || (text.Length <= LongestPiece && text.All(c => char.IsLetter(c) && !char.IsAscii(c)) && !Whole.Contains(text));

    /// <summary>Whether a text is a unit that everyone knows, or several of them: 元/亩, 人·天.</summary>
    public static bool IsUnit(string text) => text.Length > 0 && text.Split('/', '·').All(UnitWords.IsCounter);

    [GeneratedRegex(@"^[年月日号]?(底|末|初|前|之前|以前)?$|^\d{1,2}[月日]|^[年月日号]\d", RegexOptions.CultureInvariant)]
    private static partial Regex EndOfDate();

    [GeneratedRegex(@"^(\d+(\.\d+)?\s*)?分?[)）]$", RegexOptions.CultureInvariant)]
    private static partial Regex RestOfWeight();

    [GeneratedRegex("^([年月日号万亿%％‰（(/·前内]|之前|以前|之内|左右|完成|每)", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();
}
