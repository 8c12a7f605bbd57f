using IndicatorLang.Cli.Output;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Commands;

/// <summary>What an evaluation says on standard error beside its results.</summary>
/// <param name="report">The results.</param>
/// <param name="ofPrograms">How many of the diagnostics are of the programs; they come first.</param>
/// <param name="isInOutput">Whether the results have the diagnostics in them.</param>
/// <param name="context">Where to write.</param>
internal sealed class ReportMessages(EvaluationReport report, int ofPrograms, bool isInOutput, CommandContext context)
{
    private readonly int _errors = report.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>
    /// Writes the errors of the programs and everything about the data; before the results, so that the totals are what a
    /// reader sees last. Warnings of the programs are for `ind check`: an evaluation is no time to read them.
    /// </summary>
    public void WriteDiagnostics()
    {
        if (!isInOutput)
        {
            var text = new DiagnosticText(context.Streams.ErrorText, context.Language, new Style(context.Environment.UseErrorColour));
            text.Write([.. report.Diagnostics.Where((diagnostic, i) => !IsLeftOut(diagnostic, i))]);
        }
    }

    /// <summary>That there are errors, and that all else was computed.</summary>
    public static LocalizedText SomeWrong(long errors) => new(
        $"程序或数据有 {errors} 个错误；其余结果已照常算出。",
        $"{Count(errors, "error")} in the programs or the data; all other results were computed.");

    /// <summary>Says what was left out and how many errors there are.</summary>
    public void WriteSummary()
    {
        if (isInOutput)
        {
            if (_errors > 0)
            {
                context.Message(new($"有 {_errors} 个错误，见输出中的 diagnostics。", $"{Count(_errors, "error")}; see diagnostics in the output."));
            }

            return;
        }

        if (CheckText.Found([.. report.Diagnostics.Where(IsLeftOut)]) is { } found)
        {
            context.Message(new($"程序另有 {found.Zh}，用 ind check 查看。", $"{found.En} on the programs; see ind check."));
        }

        if (_errors > 0)
        {
            context.Message(SomeWrong(_errors));
        }
    }

    private bool IsLeftOut(Diagnostic diagnostic, int index) => index < ofPrograms && diagnostic.Severity != Severity.Error;

    private static string Count(long count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";
}
