using System.Text.Json;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary><c>check --format sarif</c>: SARIF 2.1.0, for code hosts and editors.</summary>
internal static class SarifLog
{
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, Language language, Stream output) => JsonOutput.Write(output, json =>
    {
        var rules = diagnostics.Select(diagnostic => diagnostic.Descriptor.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, diagnostics, language);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("language", language == Language.English ? "en" : "zh-CN");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            WriteResult(json, diagnostic, rules.IndexOf(diagnostic.Code), language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, List<string> rules, IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "IndicatorLang");
        json.WriteString("version", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (var code in rules)
        {
            var descriptor = diagnostics.First(diagnostic => diagnostic.Code == code).Descriptor;
            json.WriteStartObject();
            json.WriteString("id", code);
            json.WriteString("name", descriptor.Slug);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(descriptor.Severity));
            json.WriteEndObject();
            if (ErrorExamples.Section(code, language == Language.English ? "English" : "中文") is { } page)
            {
                WriteMessage(json, "help", page);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteMessage(json, "message", diagnostic.Message.In(language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, diagnostic.Location);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteRelated(json, diagnostic, language);
        WriteFixes(json, diagnostic, language);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        if (diagnostic.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            WritePlace(json, related.Location);
            WriteMessage(json, "message", related.Message.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFixes(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        if (diagnostic.Fixes.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            json.WriteStartObject();
            WriteMessage(json, "description", fix.Title.In(language));
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            WriteArtifact(json, diagnostic.Location.Source);
            json.WriteStartArray("replacements");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                WriteRegion(json, "deletedRegion", new Location(diagnostic.Location.Source, edit.Span));
                WriteMessage(json, "insertedContent", edit.NewText);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            WriteProperties(json, fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, Fix fix)
    {
        if (fix.ChangesVerdicts)
        {
            json.WriteStartObject("properties");
            json.WriteBoolean("changesVerdicts", true);
            json.WriteEndObject();
        }
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, location.Source);
        WriteRegion(json, "region", location);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, SourceText source)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(source.Path));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, Location location)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", location.Start.Line + 1);
        json.WriteNumber("startColumn", location.Start.Column + 1);
        json.WriteNumber("endLine", location.End.Line + 1);
        json.WriteNumber("endColumn", location.End.Column + 1);
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", JsonOutput.Valid(text));
        json.WriteEndObject();
    }

    // A relative reference: each part is escaped, the slashes stay.
    private static string Uri(string path) =>
        string.Join('/', path.Replace('\\', '/').Split('/').Select(part => System.Uri.EscapeDataString(JsonOutput.Valid(part))));

    private static string Level(Severity severity) => severity == Severity.Info ? "note" : DiagnosticJson.Token(severity);
}
