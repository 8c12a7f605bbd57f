using System.Collections.Immutable;
using System.Text.Json;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary><c>explain --indicator --format json</c>. Stable; see docs/cli.md.</summary>
internal static class VerdictJson
{
    public const int SchemaVersion = 1;

    public static void Write(
        ImmutableArray<ReportLine> lines, DateOnly? asOf, IReadOnlyList<Diagnostic> diagnostics, Language language, Stream output) =>
        JsonOutput.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteString("tool", ToolVersion.Name);
            json.WriteString("asOf", Day(asOf));
            json.WriteStartArray("explanations");
            foreach (var line in lines)
            {
                Write(json, line, language);
            }

            json.WriteEndArray();
            DiagnosticJson.WriteAll(json, diagnostics, language);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, ReportLine line, Language language)
    {
        var (descriptor, explanation) = (line.Descriptor, line.Result.Explain());
        json.WriteStartObject();
        Text(json, "project", descriptor.Project);
        Text(json, "indicator", descriptor.Name);
        JsonOutput.WriteTexts(json, "path", descriptor.Path);
        Text(json, "target", descriptor.TargetText);
        json.WriteNumber("targetIndex", descriptor.TargetIndex);
        Ranges(json, "admitted", explanation.Admitted, language);
        Text(json, "actual", line.Words);
        Ranges(json, "possible", explanation.Possible, language);
        Ranges(json, "satisfying", explanation.Satisfying, language);
        JsonOutput.WriteTexts(json, "steps", (line.Result.Actual.Detail?.Steps ?? []).Select(step => step.In(language)));
        json.WriteString("verdict", line.Verdict.ToToken());
        Text(json, "reason", line.Result.Reason.In(language));
        Text(json, "distance", explanation.Distance?.In(language));
        Counting(json, explanation.Counting);
        json.WriteString("due", Day(descriptor.Due));
        Text(json, "source", descriptor.Source);
        Text(json, "note", descriptor.Note);
        Text(json, "documentation", descriptor.Documentation);
        Place(json, line.Indicator.TargetLocation);
        json.WriteEndObject();
    }

    private static void Ranges(Utf8JsonWriter json, string name, ImmutableArray<ExplainedRange> ranges, Language language)
    {
        json.WriteStartArray(name);
        foreach (var range in ranges)
        {
            json.WriteStartObject();
            Text(json, "text", range.Text.In(language));
            Text(json, "lower", range.Lower);
            json.WriteBoolean("lowerIncluded", range.IsLowerIncluded);
            Text(json, "upper", range.Upper);
            json.WriteBoolean("upperIncluded", range.IsUpperIncluded);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Counting(Utf8JsonWriter json, WorkdayCount? counting)
    {
        if (counting is null)
        {
            json.WriteNull("counting");
            return;
        }

        json.WriteStartObject("counting");
        json.WriteString("first", Day(counting.First));
        json.WriteString("last", Day(counting.Last));
        json.WriteNumber("days", counting.Days);
        json.WriteNumber("workdays", counting.Workdays);
        json.WriteNumber("weekends", counting.Weekends);
        Runs(json, "holidays", counting.Holidays);
        Runs(json, "makeUpDays", counting.MakeUpDays);
        json.WriteEndObject();
    }

    private static void Runs(Utf8JsonWriter json, string name, ImmutableArray<NamedDays> runs)
    {
        json.WriteStartArray(name);
        foreach (var run in runs)
        {
            json.WriteStartObject();
            Text(json, "name", run.Name);
            json.WriteString("first", Day(run.First));
            json.WriteString("last", Day(run.Last));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter json, Location location)
    {
        Text(json, "file", location.Source.Path);
        JsonOutput.WriteSpan(json, location);
        Text(json, "sourceLine", location.Source[location.Source.GetLineSpan(location.Start.Line)]);
    }

    private static void Text(Utf8JsonWriter json, string name, string? text) => json.WriteString(name, text is null ? null : JsonOutput.Valid(text));

    private static string? Day(DateOnly? day) => day is { } known ? DatePeriod.Day(known).ToString() : null;
}
