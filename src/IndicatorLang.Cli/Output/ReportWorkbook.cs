using IndicatorLang.Documents.Writers;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary><c>eval --format xlsx</c>: one sheet. Kept apart so that other formats load no library for workbooks.</summary>
internal static class ReportWorkbook
{
    public static void Write(EvaluationReport report, Language language, Stream output) =>
        SheetWriter.Write([new WorkbookSheet(new LocalizedText("评价结果", "results").In(language), ReportRows.Of(report, language), ReportRows.Numeric)], output);
}
