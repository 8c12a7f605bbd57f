using System.Collections.Immutable;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Input;
using IndicatorLang.Diagnostics;
using IndicatorLang.Hosting;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Commands;

/// <summary>The programs of a command line, checked.</summary>
/// <param name="Compilation">What could be read of them.</param>
/// <param name="Diagnostics">What is wrong with the files and with what stands in them.</param>
internal sealed record ProgramInput(Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <exception cref="UsageException">The command line names no program.</exception>
    public static void RequirePaths(CommandContext context)
    {
        if (context.Arguments.Positionals.Count == 0)
        {
            throw new UsageException(UsageErrors.NoPaths(context.Arguments.Command));
        }
    }

    /// <summary>Reads and checks the programs that the command line names.</summary>
    /// <exception cref="UsageException">It names none, or one that is not there.</exception>
    public static ProgramInput Read(CommandContext context) => Read(context, ProgramLimits.None);

    /// <summary>Reads and checks the programs that the command line names, within limits.</summary>
    /// <exception cref="UsageException">It names none, or one that is not there.</exception>
    public static ProgramInput Read(CommandContext context, ProgramLimits limits)
    {
        RequirePaths(context);
        var unreadable = new DiagnosticBag();
        var sources = ProgramFiles.Read(context.Arguments.Positionals, context.Files, unreadable);
        return Of(sources, unreadable, limits);
    }

    /// <summary>Checks programs within limits.</summary>
    /// <param name="sources">The files that could be read.</param>
    /// <param name="unreadable">What is wrong with the others.</param>
    /// <param name="limits">What is granted to them.</param>
    public static ProgramInput Of(IReadOnlyList<SourceText> sources, DiagnosticBag unreadable, ProgramLimits limits)
    {
        var (compilation, beyond) = LimitedCompilation.Create(sources, limits, CancellationToken.None);
        return new ProgramInput(compilation, [.. unreadable.ToImmutable(), .. beyond is null ? compilation.Diagnostics : [beyond]]);
    }
}
