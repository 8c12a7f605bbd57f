namespace IndicatorLang.Runtime;

/// <summary>An assembly that holds no evaluators this runtime can work with.</summary>
public sealed class ProgramLoadException : Exception
{
    /// <param name="description">What is wrong and what to do.</param>
    /// <param name="inner">What the loader said, if anything.</param>
    public ProgramLoadException(LocalizedText description, Exception? inner = null)
        : base(description.Zh, inner) => Description = description;

    /// <summary>What is wrong and what to do; <see cref="Exception.Message"/> is the Chinese text.</summary>
    public LocalizedText Description { get; }
}
