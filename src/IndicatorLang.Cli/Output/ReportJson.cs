using System.Text.Json;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary><c>eval --format json</c>. Stable; a change of its shape is a new schema version. See docs/cli.md.</summary>
internal static class ReportJson
{
    public static void Write(EvaluationReport report, Language language, Stream output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", DiagnosticJson.SchemaVersion);
        json.WriteString("tool", ToolVersion.Name);
        json.WriteString("asOf", report.AsOf is { } asOf ? DatePeriod.Day(asOf).ToString() : null);
        WriteCounts(json, "summary", verdict => report.Counts[verdict]);
        json.WriteStartArray("results");
        foreach (var set in report.Sets)
        {
            foreach (var line in set.Lines)
            {
                Write(json, set, line, language);
            }
        }

        json.WriteEndArray();
        DiagnosticJson.WriteAll(json, report.Diagnostics, language);
        json.WriteEndObject();
    });

    /// <summary>Writes a property that has a number for each verdict.</summary>
    public static void WriteCounts(Utf8JsonWriter json, string name, Func<Verdict, long> count)
    {
        json.WriteStartObject(name);
        foreach (var verdict in VerdictNames.All)
        {
            json.WriteNumber(verdict.ToToken(), count(verdict));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReportSet set, ReportLine line, Language language)
    {
        var descriptor = line.Descriptor;
        json.WriteStartObject();
        json.WriteString("project", JsonOutput.Valid(descriptor.Project));
        json.WriteString("entity", Optional(set.Entity));
        json.WriteString("period", Optional(set.Period));
        json.WriteString("indicator", JsonOutput.Valid(descriptor.Name));
        JsonOutput.WriteTexts(json, "path", descriptor.Path);
        json.WriteString("target", JsonOutput.Valid(descriptor.TargetText));
        if (line.IsOneOfSeveral)
        {
            json.WriteNumber("targetIndex", descriptor.TargetIndex);
        }

        json.WriteString("actual", Optional(line.Words));
        json.WriteString("verdict", line.Verdict.ToToken());
        json.WriteString("reason", JsonOutput.Valid(line.Result.Reason.In(language)));
        if (descriptor.Computation is not null)
        {
            JsonOutput.WriteTexts(json, "steps", (line.Result.Actual.Detail?.Steps ?? []).Select(step => step.In(language)));
        }

        json.WriteString("file", JsonOutput.Valid(descriptor.Position.File));
        json.WriteNumber("line", descriptor.Position.Line);
        json.WriteEndObject();
    }

    private static string? Optional(string? text) => text is null ? null : JsonOutput.Valid(text);
}
