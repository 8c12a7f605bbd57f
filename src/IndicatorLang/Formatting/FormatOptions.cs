namespace IndicatorLang.Formatting;

/// <summary>Which spelling keywords get.</summary>
public enum KeywordStyle
{
    /// <summary>The one that is there.</summary>
    AsWritten,

    /// <summary>Chinese: 项目, 来源.</summary>
    Chinese,

    /// <summary>English: <c>project</c>, <c>source</c>.</summary>
    English,
}

/// <summary>How a program is laid out.</summary>
public sealed record FormatOptions
{
    /// <summary>The canonical layout, keywords as they are.</summary>
    public static FormatOptions Default { get; } = new();

    /// <summary>The spelling of keywords.</summary>
    public KeywordStyle Keywords { get; init; }
}

/// <summary>A formatted program.</summary>
/// <param name="Text">The text. Where nothing could be done without risk it is the text that was given.</param>
/// <param name="HasErrors">Whether the program has syntax errors; the lines they stand on are left as they are.</param>
public sealed record FormatResult(string Text, bool HasErrors);
