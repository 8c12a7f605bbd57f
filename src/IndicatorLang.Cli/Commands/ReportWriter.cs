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
                OutputTarget.WriteText(stream, output => ReportMarkdown.Write(report, context.Language, output));
                break;
            case "html":
                OutputTarget.WriteText(stream, output => ReportHtml.Write(report, context.Language, output));
                break;
            default:
                OutputTarget.WriteText(stream, output => new ReportText(output, context.Language, target.Style, target.Width).Write(report));
                break;
        }
    });
}
