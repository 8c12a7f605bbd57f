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
                OutputTarget.WriteText(stream, output => new TestText(output, context.Language, target.Style, target.Width).Write(report));
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
