using IndicatorLang.Cli.Output;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>check --format text</c>: the diagnostics on standard error, a sentence on the whole.</summary>
internal static class CheckText
{
    public static void Write(ProgramModel model, IReadOnlyList<Diagnostic> diagnostics, CommandContext context)
    {
        WriteFindings(diagnostics, context);
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        var size = Size(model);
        if (errors > 0)
        {
            context.Message(warnings > 0
                ? new($"检查没有通过：{errors} 个错误，{warnings} 个警告。", $"check failed: {Count(errors, "error")}, {Count(warnings, "warning")}.")
                : new($"检查没有通过：{errors} 个错误。", $"check failed: {Count(errors, "error")}."));
            return;
        }

        var notes = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Info);
        var found = Found(warnings, notes);
        var passed = found is { } some
            ? new LocalizedText($"检查通过，有 {some.Zh}：{size.Zh}。", $"check passed with {some.En}: {size.En}.")
            : new LocalizedText($"检查通过：{size.Zh}。", $"check passed: {size.En}.");
        context.Streams.OutputText.Write($"{passed.In(context.Language)}\n");
    }

    /// <summary>Writes the diagnostics only: standard output is for something else.</summary>
    public static void WriteFindings(IReadOnlyList<Diagnostic> diagnostics, CommandContext context) =>
        new DiagnosticText(context.Streams.ErrorText, context.Language, new Style(context.Environment.UseErrorColour)).Write(diagnostics);

    /// <summary>Writes the errors only.</summary>
    public static void WriteErrors(IReadOnlyList<Diagnostic> diagnostics, CommandContext context) =>
        new DiagnosticText(context.Streams.ErrorText, context.Language, new Style(context.Environment.UseErrorColour))
            .Write([.. diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);

    /// <summary>How many projects and indicators there are.</summary>
    public static LocalizedText Size(ProgramModel model)
    {
        var (projects, indicators) = (model.Projects.Length, model.Indicators.Count());
        return new($"{projects} 个项目，{indicators} 个指标", $"{Count(projects, "project")}, {Count(indicators, "indicator")}");
    }

    /// <summary>How many warnings and notes there are, or null.</summary>
    public static LocalizedText? Found(IReadOnlyList<Diagnostic> diagnostics) => Found(
        diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning),
        diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Info));

    private static LocalizedText? Found(int warnings, int notes) => (warnings, notes) switch
    {
        (0, 0) => null,
        (_, 0) => new($"{warnings} 个警告", Count(warnings, "warning")),
        (0, _) => new($"{notes} 条提示", Count(notes, "note")),
        _ => new($"{warnings} 个警告、{notes} 条提示", $"{Count(warnings, "warning")} and {Count(notes, "note")}"),
    };

    private static string Count(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";
}
