using System.Text;
using IndicatorLang.Cli.Output;

namespace IndicatorLang.Cli.Commands;

/// <summary>Writes a report in the format that was asked for.</summary>
internal static class ReportWriter
{
    public static void Write(EvaluationReport report, string format, OutputTarget target, CommandContext context) => target.Write(stream =>
    {
        switch (format)
        {
            case "json":
                ReportJson.Write(report, context.Language, stream);
                break;
            case "csv":
                ReportCsv.Write(report, context.Language, stream);
                break;
            case "xlsx":
                ReportWorkbook.Write(report, context.Language, stream);
                break;
            case "md":
                WriteText(stream, output => ReportMarkdown.Write(report, context.Language, output));
                break;
            case "html":
                WriteText(stream, output => ReportHtml.Write(report, context.Language, output));
                break;
            default:
                var environment = context.Environment;
                var style = new Style(environment.UseColour && !target.IsFile);
                var width = environment.IsOutputTerminal && !target.IsFile ? environment.Width : CliEnvironment.DefaultWidth;
                WriteText(stream, output => new ReportText(output, context.Language, style, width).Write(report));
                break;
        }
    });

    private static void WriteText(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024, leaveOpen: true);
        write(writer);
    }
}
