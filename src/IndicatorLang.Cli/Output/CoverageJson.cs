using System.Text.Json;
using IndicatorLang.Runtime;
using IndicatorLang.Verification;

namespace IndicatorLang.Cli.Output;

/// <summary>The property <c>coverage</c> of <c>test --format json --coverage</c>.</summary>
internal static class CoverageJson
{
    public static void Write(Utf8JsonWriter json, TestCoverage coverage, Language language)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("sides", coverage.Sides);
        json.WriteNumber("touched", coverage.TouchedSides);
        json.WriteNumber("percent", coverage.Percent);
        json.WriteStartArray("targets");
        foreach (var target in coverage.Targets)
        {
            json.WriteStartObject();
            TestJson.WriteTarget(json, target.Indicator.Descriptor);
            json.WriteBoolean("touched", target.IsTouched);
            json.WriteStartArray("sides");
            foreach (var (side, isTouched) in target.Sides)
            {
                json.WriteStartObject();
                json.WriteString("kind", Token(side.Kind));
                json.WriteString("text", JsonOutput.Valid(side.Text.In(language)));
                json.WriteBoolean("touched", isTouched);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Token(SideKind kind) => kind switch
    {
        SideKind.Below => "below",
        SideKind.At => "at",
        SideKind.Above => "above",
        SideKind.Before => "before",
        SideKind.Inside => "inside",
        SideKind.Between => "between",
        SideKind.After => "after",
        _ => "level",
    };
}
