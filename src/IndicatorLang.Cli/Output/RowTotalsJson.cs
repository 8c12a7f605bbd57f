using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary><c>eval --each-row --format json</c>: the totals. Stable; see docs/cli.md.</summary>
internal static class RowTotalsJson
{
    /// <param name="indicators">The targets of the project.</param>
    /// <param name="totals">What was counted.</param>
    /// <param name="asOf">The day asked about, or null.</param>
    /// <param name="diagnostics">The first of what was found wrong.</param>
    /// <param name="found">How many diagnostics there are.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="output">Where to.</param>
    public static void Write(
        IReadOnlyList<IndicatorDescriptor> indicators, RowTotals totals, DateOnly? asOf, IReadOnlyList<Diagnostic> diagnostics, long found, Language language, Stream output) =>
        JsonOutput.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", DiagnosticJson.SchemaVersion);
            json.WriteString("tool", ToolVersion.Name);
            json.WriteString("asOf", asOf is { } day ? DatePeriod.Day(day).ToString() : null);
            json.WriteNumber("rows", totals.Rows);
            ReportJson.WriteCounts(json, "summary", totals.Of);
            json.WriteStartArray("totals");
            for (var i = 0; i < indicators.Count; i++)
            {
                var place = i;
                json.WriteStartObject();
                json.WriteString("project", JsonOutput.Valid(indicators[i].Project));
                json.WriteString("indicator", JsonOutput.Valid(indicators[i].Name));
                json.WriteString("target", JsonOutput.Valid(indicators[i].TargetText));
                json.WriteNumber("targetIndex", indicators[i].TargetIndex);
                ReportJson.WriteCounts(json, "verdicts", verdict => totals.Of(place, verdict));
                json.WriteString("file", JsonOutput.Valid(indicators[i].Position.File));
                json.WriteNumber("line", indicators[i].Position.Line);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumber("diagnosticCount", found);
            DiagnosticJson.WriteAll(json, diagnostics, language);
            json.WriteEndObject();
        });
}
