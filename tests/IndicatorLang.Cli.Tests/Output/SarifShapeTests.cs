using System.Text.Json;
using IndicatorLang.Cli.Tests.Running;

namespace IndicatorLang.Cli.Tests.Output;

/// <summary>The log holds what the schema of SARIF 2.1.0 asks for, and no property that it does not know.</summary>
public sealed class SarifShapeTests
{
    private const string Program = """
        项目 甲 {
          执行期 2019-12-31 .. 2019-01-01
          采购 ≤ 2019-3
          服务 in [9, 5]
          验收合格率 ≥ 100%
          车辆准点率 ≥ 98%
          车辆准点率 < 90%
          "𠮷\\u0000" = 5 辆以上
        }
        测试 "一" { 期望 甲 合格 }
        """;

    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    // Each object of the schema that the log uses: what it must have, then what it may have besides.
    private static readonly Dictionary<string, (string[] Required, string[] Optional)> Shapes = new(StringComparer.Ordinal)
    {
        ["log"] = (["version", "runs"], ["$schema"]),
        ["run"] = (["tool"], ["results", "columnKind", "language"]),
        ["tool"] = (["driver"], []),
        ["driver"] = (["name"], ["version", "rules"]),
        ["rule"] = (["id"], ["name", "defaultConfiguration", "help"]),
        ["defaultConfiguration"] = ([], ["level"]),
        ["result"] = (["message"], ["ruleId", "ruleIndex", "level", "locations", "relatedLocations", "fixes"]),
        ["location"] = ([], ["physicalLocation", "message"]),
        ["physicalLocation"] = ([], ["artifactLocation", "region"]),
        ["artifactLocation"] = ([], ["uri"]),
        ["region"] = ([], ["startLine", "startColumn", "endLine", "endColumn"]),
        ["fix"] = (["artifactChanges"], ["description", "properties"]),
        ["artifactChange"] = (["artifactLocation", "replacements"], []),
        ["replacement"] = (["deletedRegion"], ["insertedContent"]),
        ["text"] = (["text"], []),
    };

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_log_has_the_shape_of_the_schema(string language)
    {
        using var workspace = new Workspace();
        workspace.Write("目标 表/100%#?.ind", Program);
        using var document = JsonDocument.Parse(
            CommandRun.Of(workspace, "check", "目标 表/100%#?.ind", "--format", "sarif", "--lang", language).OutputBytes);
        var log = Has(document.RootElement, "log");
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = Has(Assert.Single(log.GetProperty("runs").EnumerateArray()), "run");
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Matches("^[a-zA-Z]{2}(-[a-zA-Z]{2})?$", run.GetProperty("language").GetString());

        var driver = Has(Has(run.GetProperty("tool"), "tool").GetProperty("driver"), "driver");
        var rules = driver.GetProperty("rules").EnumerateArray().Select(rule => Has(rule, "rule")).ToList();
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(rules, rule => Assert.Contains(Has(rule.GetProperty("defaultConfiguration"), "defaultConfiguration").GetProperty("level").GetString(), Levels));
        Assert.All(rules, rule => CheckText(rule.GetProperty("help")));

        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Contains(results, result => result.TryGetProperty("fixes", out _));
        Assert.Contains(results, result => result.TryGetProperty("relatedLocations", out _));
        Assert.All(results, result => CheckResult(result, rules));
    }

    private static void CheckResult(JsonElement result, List<JsonElement> rules)
    {
        Has(result, "result");
        CheckText(result.GetProperty("message"));
        Assert.Contains(result.GetProperty("level").GetString(), Levels);
        Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.All(Items(result, "locations"), location => CheckPlace(Has(location, "location").GetProperty("physicalLocation")));
        Assert.NotEmpty(Items(result, "locations"));
        foreach (var related in Items(result, "relatedLocations"))
        {
            CheckText(Has(related, "location").GetProperty("message"));
            CheckPlace(related.GetProperty("physicalLocation"));
        }

        foreach (var fix in Items(result, "fixes"))
        {
            CheckText(Has(fix, "fix").GetProperty("description"));
            Assert.NotEmpty(Items(fix, "artifactChanges"));
            foreach (var change in Items(fix, "artifactChanges"))
            {
                CheckArtifact(Has(change, "artifactChange").GetProperty("artifactLocation"));
                Assert.NotEmpty(Items(change, "replacements"));
                Assert.All(Items(change, "replacements"), CheckReplacement);
            }
        }
    }

    private static void CheckReplacement(JsonElement replacement)
    {
        CheckRegion(Has(replacement, "replacement").GetProperty("deletedRegion"));
        Has(replacement.GetProperty("insertedContent"), "text");
    }

    private static void CheckPlace(JsonElement place)
    {
        CheckArtifact(Has(place, "physicalLocation").GetProperty("artifactLocation"));
        CheckRegion(place.GetProperty("region"));
    }

    // The schema wants a uri-reference: no blank, nothing outside ASCII, and it must lead to the file again.
    private static void CheckArtifact(JsonElement artifact)
    {
        var uri = Has(artifact, "artifactLocation").GetProperty("uri").GetString()!;
        Assert.Matches("^[A-Za-z0-9%/._~-]+$", uri);
        Assert.True(Uri.TryCreate(uri, UriKind.Relative, out _));
        Assert.Equal("目标 表/100%#?.ind", Uri.UnescapeDataString(uri));
    }

    private static void CheckRegion(JsonElement region)
    {
        Has(region, "region");
        var (start, end) = ((Number("startLine"), Number("startColumn")), (Number("endLine"), Number("endColumn")));
        Assert.True(start.Item1 >= 1 && start.Item2 >= 1 && start.CompareTo(end) <= 0, region.GetRawText());

        int Number(string name) => region.GetProperty(name).GetInt32();
    }

    private static void CheckText(JsonElement message) => Assert.NotEmpty(Has(message, "text").GetProperty("text").GetString()!);

    private static List<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) ? [.. items.EnumerateArray()] : [];

    private static JsonElement Has(JsonElement element, string shape)
    {
        var (required, optional) = Shapes[shape];
        var names = element.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Empty(required.Except(names));
        Assert.Empty(names.Except(required).Except(optional));
        return element;
    }
}
