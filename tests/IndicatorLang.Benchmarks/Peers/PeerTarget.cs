using IndicatorLang.Runtime;

namespace IndicatorLang.Benchmarks;

/// <summary>A target of the workload as peers write it: a condition in C# on one value of a row, or on two.</summary>
/// <param name="First">The place of <c>x</c> among the values of a row.</param>
/// <param name="Second">The place of <c>y</c>; that of <c>x</c> where there is no other.</param>
/// <param name="Condition">The condition; dates are numbers of days, levels are ranks.</param>
internal sealed record PeerTarget(int First, int Second, string Condition)
{
    private static readonly int March = new DateOnly(2019, 3, 1).DayNumber;
    private static readonly int September = new DateOnly(2019, 9, 30).DayNumber;

    /// <summary>The twelve, in the order of the program.</summary>
    public static IReadOnlyList<PeerTarget> All { get; } =
    [
        Of(0, "x >= 0.98m"),
        Of(1, "x >= 0.90m"),
        Of(2, "x > 0.95m"),
        Of(3, "x <= 0.05m"),
        new(4, 5, "x / y >= 0.95m"),
        Of(6, "x >= 25m"),
        Of(7, "x == 4m"),
        Of(8, "x > 30000m"),
        Of(9, "x <= 10m"),
        Of(10, FormattableString.Invariant($"x >= {March}m && x <= {September}m")),
        Of(11, "x <= 15m"),
        Of(12, "x >= 1m"),
    ];

    /// <summary>The condition without the suffix that says that numbers are decimals of C#.</summary>
    public string PlainCondition => Condition.Replace("m", string.Empty, StringComparison.Ordinal);

    /// <summary>The condition with the names that the two values have elsewhere.</summary>
    public string Named(string condition, Func<int, string> name) => condition
        .Replace("x", name(First), StringComparison.Ordinal)
        .Replace("y", name(Second), StringComparison.Ordinal);

    /// <summary>Judges a row by conditions that know nothing of missing values.</summary>
    public static SpeedRun.RowJudge<decimal?> Judge(Func<decimal, decimal, bool>[] conditions) => (row, verdicts) =>
    {
        for (var i = 0; i < conditions.Length; i++)
        {
            verdicts[i] = row[All[i].First] is { } x && row[All[i].Second] is { } y
                ? conditions[i](x, y) ? Verdict.Met : Verdict.NotMet
                : Verdict.NotReported;
        }
    };

    private static PeerTarget Of(int place, string condition) => new(place, place, condition);
}
