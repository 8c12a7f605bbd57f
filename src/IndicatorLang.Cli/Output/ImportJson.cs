using IndicatorLang.Cli.Commands;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary><c>import --format json</c>: one object for each row that holds an indicator. Stable; see docs/import.md.</summary>
internal static class ImportJson
{
    private const int SchemaVersion = 1;

    public static void Write(ImportRun run, Language language, Stream output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        json.WriteStartArray("rows");
        foreach (var row in run.Rows)
        {
            json.WriteStartObject();
            json.WriteString("file", JsonOutput.Valid(row.File));
            json.WriteString("position", JsonOutput.Valid(row.Position.ToString()));
            json.WriteString("project", JsonOutput.Valid(row.Project));
            json.WriteString("indicator", JsonOutput.Valid(row.Indicator));
            JsonOutput.WriteTexts(json, "path", row.Path);
            json.WriteString("source", JsonOutput.Valid(row.Source));
            json.WriteString("target", row.Target is { } target ? JsonOutput.Valid(target) : null);
            json.WriteString("reading", Token(row.Reading));
            json.WriteString("note", JsonOutput.Valid(row.Note.In(language) ?? string.Empty));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        DiagnosticJson.WriteAll(json, run.Diagnostics, language);
        json.WriteEndObject();
    });

    /// <summary>The token of a reading in machine formats.</summary>
    public static string Token(TargetReadingKind kind) => kind switch
    {
        TargetReadingKind.Exact => "exact",
        TargetReadingKind.Assumed => "assumed",
        _ => "refused",
    };
}
