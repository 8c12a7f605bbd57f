using System.Collections.Immutable;
using System.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>The headings over an indicator table in a text.</summary>
/// <param name="Start">The first token of the headings.</param>
/// <param name="End">The token behind them.</param>
/// <param name="EndOffset">How many characters of that token still belong to them.</param>
/// <param name="Columns">The columns.</param>
/// <param name="IsGlued">Whether headings stand in one token: the columns of this table have run together.</param>
internal sealed record FlowColumns(int Start, int End, int EndOffset, ImmutableArray<TableColumn> Columns, bool IsGlued)
{
    /// <summary>The columns of a table that lacks its head.</summary>
    public static ImmutableArray<TableColumn> Assumed { get; } =
    [
        new(ColumnRole.FirstLevel, "一级指标"),
        new(ColumnRole.SecondLevel, "二级指标"),
        new(ColumnRole.Name, "三级指标"),
        new(ColumnRole.Operator, "计算符号"),
        new(ColumnRole.Value, "指标值"),
        new(ColumnRole.Unit, "计量单位"),
        new(ColumnRole.Note, "其余"),
        new(ColumnRole.Note, "其余"),
        new(ColumnRole.Note, "其余"),
        new(ColumnRole.Note, "其余"),
    ];

    private const int MostTokens = 40;

    /// <summary>Whether the table has headings that could not be read.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whether the first column numbers the rows.</summary>
    public bool HasOrdinals { get; private init; }

    /// <summary>The headings that begin at a token, or null. Headings may be broken over tokens and run together in one.</summary>
    public static FlowColumns? At(IReadOnlyList<FlowToken> tokens, int start)
    {
        // The first two characters decide in nearly all places.
        var key = LabelText.Key(tokens[start].Text);
        if (key.Length == 0 || !key.StartsWith("一级", StringComparison.Ordinal) && !key.StartsWith("二级", StringComparison.Ordinal)
            && !key.StartsWith("三级", StringComparison.Ordinal) && !key.StartsWith("目标内容", StringComparison.Ordinal)
            && !key.StartsWith("指标名称", StringComparison.Ordinal) && !key.StartsWith("绩效指标", StringComparison.Ordinal) && key != "一" && key != "序号")
        {
            return null;
        }

        var reader = new Reader(tokens, start);
        return reader.Read();
    }

    // Right of the names the goals of a project are those of its indicators.
    private static readonly string[] Goals = ["实施期目标", "中期目标", "中长期目标", "长期目标", "实施周期目标", "年度目标", "当年目标"];

    private sealed class Reader(IReadOnlyList<FlowToken> tokens, int start)
    {
        private readonly StringBuilder _keys = new();
        private readonly List<int> _ends = [];
        private readonly List<TableColumn> _columns = [];

        public FlowColumns? Read()
        {
            for (var i = start; i < Math.Min(tokens.Count, start + MostTokens); i++)
            {
                _keys.Append(LabelText.Key(tokens[i].Text));
                _ends.Add(_keys.Length);
            }

            var keys = _keys.ToString();
            var (position, isGlued) = (0, false);
            while (position < keys.Length && Longest(keys, position) is { } found)
            {
                isGlued |= _columns.Count > 0 && !_ends.Contains(found.Start);
                position = found.End;
                _columns.Add(new TableColumn(found.Role, keys[found.Start..found.End]));
            }

            if (Complete() is not { } columns)
            {
                return null;
            }

            var token = _ends.FindLastIndex(end => end <= position) + 1;
            var into = position - (token > 0 ? _ends[token - 1] : 0);
            return into > 0 && !isGlued
                ? null
                : new FlowColumns(start, start + token, into == 0 ? 0 : Offset(tokens[start + token].Text, into), columns, isGlued) { HasOrdinals = _columns[0].Label == "序号" };
        }

        // Where nothing separates the columns, the head ends inside a token; the rest of it is rows.
        private static int Offset(string text, int keyLength)
        {
            for (var length = keyLength; length <= text.Length; length++)
            {
                if (LabelText.Key(text[..length]).Length >= keyLength)
                {
                    return length;
                }
            }

            return text.Length;
        }

        private ImmutableArray<TableColumn>? Complete()
        {
            var isThird = _columns.Exists(column => column.Label.StartsWith("三级", StringComparison.Ordinal));
            var columns = _columns
                .Select(column => isThird && column is { Role: ColumnRole.Name, Label: "绩效指标" } ? column with { Role = ColumnRole.Ignored } : column)
                .Where(column => column.Role != ColumnRole.Ignored)
                .ToList();
            var hasLevels = columns.Exists(column => column.Role is ColumnRole.FirstLevel or ColumnRole.SecondLevel);
            var hasValue = columns.Exists(column => column.Role is ColumnRole.Value or ColumnRole.Step);
            if (!columns.Exists(column => column.Role == ColumnRole.Name) && columns.FindLastIndex(column => column.Role == ColumnRole.SecondLevel) is >= 0 and var second)
            {
                columns.Insert(second + 1, new TableColumn(ColumnRole.Name, "三级指标"));
            }

            return columns.Count >= 3 && hasLevels && hasValue && columns.Exists(column => column.Role == ColumnRole.Name) ? Sub(columns) : null;
        }

        // 指标值 over 2021年实际实现值 and 预期2022年实现值: the second row of headings says what the first leaves open.
        private static ImmutableArray<TableColumn> Sub(List<TableColumn> columns)
        {
            var values = columns.FindAll(column => column.Role is ColumnRole.Value or ColumnRole.Actual or ColumnRole.Earlier);
            if (values is [{ Role: ColumnRole.Value, Label: "指标值" } over, .., _] && columns.IndexOf(over) is var at && columns.IndexOf(values[1]) > at + 1
                && values.Skip(1).Any(value => value.Role == ColumnRole.Value))
            {
                var sub = values.Skip(1).ToList();
                columns.RemoveAll(sub.Contains);
                columns.RemoveAt(at);
                columns.InsertRange(at, sub);
            }

            return [.. columns];
        }

        private (int Start, int End, ColumnRole Role)? Longest(string keys, int from)
        {
            for (var length = Math.Min(ColumnLabels.Longest, keys.Length - from); length > 0; length--)
            {
                var key = keys.Substring(from, length);
                if ((ColumnLabels.Find(key) ?? (_columns.Exists(column => column.Role == ColumnRole.Name) && Goals.Contains(key) ? ColumnRole.Value : null)) is { } role && !IsCut(keys, from + length, role))
                {
                    return (from, from + length, role);
                }
            }

            return null;
        }

        // The steps 优 良 中 差 stand together; alone, such a character begins a name.
        private static bool IsCut(string keys, int end, ColumnRole role) =>
            role == ColumnRole.Step && keys[end - 1] == '中' && !(end < keys.Length && keys[end] == '差');
    }
}
