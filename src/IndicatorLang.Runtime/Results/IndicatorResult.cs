namespace IndicatorLang.Runtime;

/// <summary>The verdict on one target, and all that is needed to explain it.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Actual">The actual as it was read.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="AsOf">The day asked about, or null.</param>
public readonly record struct IndicatorResult(IndicatorDescriptor Indicator, Actual Actual, Verdict Verdict, DateOnly? AsOf)
{
    /// <summary>Why the verdict is what it is. Never empty unless the verdict is <see cref="Verdict.Met"/>.</summary>
    /// <remarks>Built on each call, so that results without a reader cost nothing.</remarks>
    public LocalizedText Reason => Reasons.Explain(this);

    /// <summary>The same in parts: what the target admits, what the actual may be, how far off it is.</summary>
    public Explanation Explain() => Explanation.Of(this);
}
