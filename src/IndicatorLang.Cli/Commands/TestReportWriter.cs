using System.Text;
using IndicatorLang.Cli.Output;

namespace IndicatorLang.Cli.Commands;

/// <summary>Writes the report of a test run in the format that was asked for.</summary>
internal static class TestReportWriter
{
    public static void Write(TestReport report, string format, OutputTarget target, CommandContext context) => target.Write(stream =>
    {
        switch (format)
        {
            case "json":
                TestJson.Write(report, context.Language, stream);
                break;
            case "junit":
                TestJUnit.Write(report, context.Language, stream);
                WriteCoverage(report, context);
                break;
            default:
                var environment = context.Environment;
                var style = new Style(environment.UseColour && !target.IsFile);
                var width = environment.IsOutputTerminal && !target.IsFile ? environment.Width : CliEnvironment.DefaultWidth;
                using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024, leaveOpen: true))
                {
                    new TestText(writer, context.Language, style, width).Write(report);
                }

                break;
        }
    });

    // That XML has no place for it, and the log of a CI system is read too.
    private static void WriteCoverage(TestReport report, CommandContext context)
    {
        if (report.Coverage is { } coverage)
        {
            var (error, language) = (context.Streams.ErrorText, context.Language);
            new CoverageText(error, language, new Style(context.Environment.UseErrorColour), CliEnvironment.DefaultWidth).Write(coverage);
            error.Write($"{new TestWords(language).CoverageSummary(coverage)}\n");
        }
    }
}
