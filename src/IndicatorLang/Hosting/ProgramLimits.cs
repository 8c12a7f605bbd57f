namespace IndicatorLang.Hosting;

/// <summary>
/// What a host grants to programs that it does not trust. Every stage of the compiler takes time and memory in proportion to
/// the length of a program, so the first limit bounds them all; a program beyond a limit is refused with a diagnostic.
/// </summary>
public sealed record ProgramLimits
{
    /// <summary>No limits, for programs of one's own.</summary>
    public static ProgramLimits None { get; } = new()
    {
        Characters = int.MaxValue,
        Indicators = int.MaxValue,
        IndicatorCharacters = int.MaxValue,
        Time = Timeout.InfiniteTimeSpan,
    };

    /// <summary>The most UTF-16 units that the files of a program may have together; a million is some 25,000 indicators.</summary>
    public int Characters { get; init; } = 1_000_000;

    /// <summary>The most indicators a program may have, each target counted.</summary>
    public int Indicators { get; init; } = 10_000;

    /// <summary>The most UTF-16 units that one indicator may have, its target, its expression and its clauses together.</summary>
    public int IndicatorCharacters { get; init; } = 10_000;

    /// <summary>The longest that preparing a program may take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);
}
