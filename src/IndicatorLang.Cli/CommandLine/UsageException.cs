using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.CommandLine;

/// <summary>The command line is wrong: exit status 3.</summary>
internal sealed class UsageException(LocalizedText problem) : Exception(problem.Zh)
{
    /// <summary>What is wrong, and what to write.</summary>
    public LocalizedText Problem { get; } = problem;
}
