using System.Collections.Immutable;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Input;
using IndicatorLang.Diagnostics;

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
    public static ProgramInput Read(CommandContext context)
    {
        RequirePaths(context);
        var unreadable = new DiagnosticBag();
        var sources = ProgramFiles.Read(context.Arguments.Positionals, context.Files, unreadable);
        var compilation = Compilation.Create(sources);
        return new ProgramInput(compilation, [.. unreadable.ToImmutable(), .. compilation.Diagnostics]);
    }
}
