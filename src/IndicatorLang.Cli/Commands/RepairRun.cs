using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Input;
using IndicatorLang.Cli.Output;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Commands;

/// <summary>What <c>ind check</c> does with the fixes of its diagnostics.</summary>
internal enum RepairMode
{
    /// <summary>Names them.</summary>
    None,

    /// <summary>Shows what they would change (<c>--diff</c>).</summary>
    Show,

    /// <summary>Applies them (<c>--fix</c>).</summary>
    Write,
}

/// <summary>
/// <c>check --fix</c> and <c>--diff</c>. A program that came from standard input goes to standard output, repaired; messages
/// stay on standard error.
/// </summary>
internal static class RepairRun
{
    /// <summary>Whether the repair writes to standard output, so that nothing else may.</summary>
    public static bool UsesOutput(CommandContext context, RepairMode mode) =>
        mode == RepairMode.Show || (mode == RepairMode.Write && context.Arguments.Positionals.Contains(FileReader.Stdin));

    /// <exception cref="UsageException">Two options want the same stream, or contradict each other.</exception>
    public static void Check(CommandContext context, RepairMode mode, string format)
    {
        if (context.Arguments.Has("--fix") && mode == RepairMode.Show)
        {
            throw new UsageException(UsageErrors.FixAndDiff());
        }

        if (format != "text" && UsesOutput(context, mode))
        {
            throw new UsageException(UsageErrors.OutputTaken(mode == RepairMode.Show ? "--diff" : "--fix -"));
        }
    }

    /// <summary>The program as it is afterwards: repaired, unless nothing is written.</summary>
    /// <exception cref="UsageException">A file cannot be written.</exception>
    public static ProgramInput Apply(ProgramInput program, RepairMode mode, CommandContext context)
    {
        if (mode == RepairMode.None)
        {
            return program;
        }

        var repair = Repair.Of(program.Compilation);
        if (mode == RepairMode.Show)
        {
            foreach (var (before, after) in repair.Changed)
            {
                UnifiedDiff.Write(before, after, context.Streams.OutputText);
            }

            return program;
        }

        Write(repair, context);
        var unreadable = program.Diagnostics.Except(program.Compilation.Diagnostics, ReferenceEqualityComparer.Instance).Cast<Diagnostic>();
        return new ProgramInput(repair.Compilation, [.. unreadable, .. repair.Compilation.Diagnostics]);
    }

    private static void Write(Repair repair, CommandContext context)
    {
        foreach (var (before, after) in repair.Changed)
        {
            if (before.Path != FileReader.Stdin)
            {
                ProgramWriter.Replace(before, after, context.Files);
            }
        }

        foreach (var tree in repair.Compilation.Trees.Where(tree => tree.Source.Path == FileReader.Stdin))
        {
            context.Streams.OutputBytes.Write(ProgramWriter.Encode(tree.Source));
        }

        foreach (var applied in repair.Applied)
        {
            var at = applied.Diagnostic.Location;
            var title = Printable.Of(applied.Fix.Title.In(context.Language));
            context.Message(new(
                $"已修改 {at.Source.Path}:{at.Start.Line + 1}：{title}（{applied.Diagnostic.Code}）",
                $"repaired {at.Source.Path}:{at.Start.Line + 1}: {title} ({applied.Diagnostic.Code})"));
        }

        context.Message(Summary(repair));
    }

    private static LocalizedText Summary(Repair repair)
    {
        var (fixes, files) = (repair.Applied.Length, repair.Changed.Length);
        var left = repair.Compilation.Diagnostics.Count(diagnostic => !diagnostic.Fixes.IsEmpty);
        var done = fixes == 0
            ? new LocalizedText("没有可以自动做的修改。", "nothing could be repaired without a decision.")
            : new LocalizedText(
                $"共修改 {fixes} 处，{files} 个文件。",
                $"{fixes} repair{(fixes == 1 ? "" : "s")} in {files} file{(files == 1 ? "" : "s")}.");
        return left == 0 ? done : new(
            $"{done.Zh}另有 {left} 处修改建议会改变评价结果，或不止一种改法，没有自动做。",
            $"{done.En} {left} more would change verdicts or can be done in more than one way, and are left to you.");
    }
}
