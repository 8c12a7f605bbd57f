using System.Collections.Frozen;
using System.Collections.Immutable;

namespace IndicatorLang.Syntax;

/// <summary>The functions of expressions.</summary>
public enum Function
{
    Min,
    Max,
    Sum,
    Average,
    Round,
    RoundHalfUp,
    Truncate,
    Workdays,
    Days,
    Growth,
}

/// <summary>A row of the table of functions.</summary>
/// <param name="Function">The function.</param>
/// <param name="English">Its name; as such a bracket attached to it never belongs to a name.</param>
/// <param name="Chinese">Its Chinese name, which is a function only where a bracket follows it in an expression.</param>
/// <param name="LeastArguments">How many arguments it takes at least.</param>
/// <param name="MostArguments">How many it takes at most; null for any number.</param>
public sealed record FunctionSpelling(Function Function, string English, string Chinese, int LeastArguments, int? MostArguments);

/// <summary>The one table of functions.</summary>
public static class FunctionTable
{
    /// <summary>All functions, in the order of <see cref="Function"/>.</summary>
    public static ImmutableArray<FunctionSpelling> All { get; } =
    [
        new(Function.Min, "min", "最小", 1, null),
        new(Function.Max, "max", "最大", 1, null),
        new(Function.Sum, "sum", "合计", 1, null),
        new(Function.Average, "avg", "平均", 1, null),
        new(Function.Round, "round", "舍入", 1, 2),
        new(Function.RoundHalfUp, "roundHalfUp", "四舍五入", 1, 2),
        new(Function.Truncate, "truncate", "截断", 1, 2),
        new(Function.Workdays, "workdays", "工作日数", 2, 2),
        new(Function.Days, "days", "天数", 2, 2),
        new(Function.Growth, "growth", "增长率", 1, 2),
    ];

    private static readonly FrozenDictionary<string, FunctionSpelling> Words = All
        .SelectMany(row => new[] { KeyValuePair.Create(row.English, row), KeyValuePair.Create(row.Chinese, row) })
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Reserved = All.Select(row => row.English).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All names of functions.</summary>
    public static IEnumerable<string> Names => All.SelectMany(row => new[] { row.Chinese, row.English });

    /// <summary>The function of a name, or null.</summary>
    public static FunctionSpelling? Find(string name) => Words.GetValueOrDefault(name);

    /// <summary>Whether a bracket attached to the word is a call wherever it stands.</summary>
    public static bool IsReserved(ReadOnlySpan<char> word) => Reserved.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
