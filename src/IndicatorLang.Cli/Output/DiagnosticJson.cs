using System.Text.Json;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary><c>check --format json</c>, and the diagnostics in the JSON of <c>eval</c>. Stable; see docs/cli.md.</summary>
internal static class DiagnosticJson
{
    public const int SchemaVersion = 1;

    public static void Write(IReadOnlyList<Diagnostic> diagnostics, Language language, Stream output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", SchemaVersion);
        WriteAll(json, diagnostics, language);
        json.WriteEndObject();
    });

    /// <summary>Writes the property <c>diagnostics</c>.</summary>
    public static void WriteAll(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            Write(json, diagnostic, language);
        }

        json.WriteEndArray();
    }

    /// <summary>The token of a severity in machine formats.</summary>
    public static string Token(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("slug", diagnostic.Slug);
        json.WriteString("severity", Token(diagnostic.Severity));
        json.WriteString("message", JsonOutput.Valid(diagnostic.Message.In(language)));
        json.WriteString("file", JsonOutput.Valid(diagnostic.Location.Source.Path));
        JsonOutput.WriteSpan(json, diagnostic.Location);
        if (diagnostic.Location.Source.CellAt(diagnostic.Location.Span.Start) is { } cell)
        {
            json.WriteString("cell", JsonOutput.Valid(cell.Name.En));
        }

        WriteRelated(json, diagnostic, language);
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            Write(json, fix, diagnostic.Location.Source, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        if (diagnostic.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", JsonOutput.Valid(related.Message.In(language)));
            json.WriteString("file", JsonOutput.Valid(related.Location.Source.Path));
            JsonOutput.WriteSpan(json, related.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Fix fix, SourceText source, Language language)
    {
        json.WriteStartObject();
        json.WriteString("title", JsonOutput.Valid(fix.Title.In(language)));
        json.WriteStartArray("edits");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            JsonOutput.WriteSpan(json, new Location(source, edit.Span));
            json.WriteString("newText", JsonOutput.Valid(edit.NewText));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (fix.ChangesVerdicts)
        {
            json.WriteBoolean("changesVerdicts", true);
        }

        json.WriteEndObject();
    }
}
