using System.Text.Json;
using IndicatorLang.Runtime;
using IndicatorLang.Text;
using IndicatorLang.Verification;

namespace IndicatorLang.Cli.Output;

/// <summary><c>test --format json</c>. Stable; a change of its shape is a new schema version. See docs/cli.md.</summary>
internal static class TestJson
{
    public static void Write(TestReport report, Language language, Stream output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", DiagnosticJson.SchemaVersion);
        json.WriteString("tool", ToolVersion.Name);
        json.WriteStartObject("summary");
        json.WriteNumber("passed", report.Count(TestOutcome.Passed));
        json.WriteNumber("failed", report.Count(TestOutcome.Failed));
        json.WriteNumber("notRun", report.Count(TestOutcome.NotRun));
        json.WriteEndObject();
        json.WriteStartArray("tests");
        foreach (var test in report.Tests)
        {
            Write(json, test.Result, language);
        }

        json.WriteEndArray();
        if (report.Coverage is { } coverage)
        {
            CoverageJson.Write(json, coverage, language);
        }

        DiagnosticJson.WriteAll(json, report.Diagnostics, language);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, TestResult result, Language language)
    {
        var test = result.Test;
        json.WriteStartObject();
        json.WriteString("name", JsonOutput.Valid(test.Name));
        json.WriteString("outcome", result.Outcome switch { TestOutcome.Passed => "passed", TestOutcome.Failed => "failed", _ => "not-run" });
        json.WriteString("asOf", test.AsOf is { } asOf ? DatePeriod.Day(asOf.Value).ToString() : null);
        WritePlace(json, test.NameLocation);
        json.WriteStartArray("given");
        foreach (var given in test.Givens)
        {
            json.WriteStartObject();
            json.WriteString("statement", JsonOutput.Valid(given.Statement.Source[given.Statement.Span]));
            json.WriteString("value", JsonOutput.Valid(given.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("expectations");
        foreach (var expectation in result.Expectations)
        {
            Write(json, expectation, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExpectationResult result, Language language)
    {
        json.WriteStartObject();
        WriteTarget(json, result.Result.Indicator);
        json.WriteString("expected", result.Expectation.Verdict.ToToken());
        json.WriteString("expectedReason", result.Expectation.Reason is { } part ? JsonOutput.Valid(part) : null);
        json.WriteString("verdict", result.Result.Verdict.ToToken());
        json.WriteString("reason", JsonOutput.Valid(result.Result.Reason.In(language)));
        json.WriteBoolean("holds", result.Holds);
        WritePlace(json, result.Expectation.Location);
        json.WriteEndObject();
    }

    /// <summary>Which target of which indicator.</summary>
    public static void WriteTarget(Utf8JsonWriter json, IndicatorDescriptor indicator)
    {
        json.WriteString("project", JsonOutput.Valid(indicator.Project));
        json.WriteString("indicator", JsonOutput.Valid(indicator.Name));
        JsonOutput.WriteTexts(json, "path", indicator.Path);
        json.WriteString("target", JsonOutput.Valid(indicator.TargetText));
        json.WriteNumber("targetIndex", indicator.TargetIndex);
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteString("file", JsonOutput.Valid(location.Source.Path));
        json.WriteNumber("line", location.Start.Line + 1);
        json.WriteNumber("column", location.Start.Column + 1);
    }
}
