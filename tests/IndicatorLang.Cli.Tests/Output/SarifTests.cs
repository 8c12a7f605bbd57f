using System.Text.Json;
using IndicatorLang.Cli.Tests.Running;

namespace IndicatorLang.Cli.Tests.Output;

/// <summary>What SARIF 2.1.0 asks of fixes and levels, and that its edits do what <c>--fix</c> does.</summary>
public sealed class SarifTests
{
    private const string Program = "采购 ≤ 2019-3\r\n服务 in [9, 5]\r\n验收合格率 ≥ 100%\r\n";

    [Fact]
    public void The_replacements_of_a_fix_make_the_file_that_fix_makes()
    {
        using var workspace = new Workspace();
        workspace.Write("表.ind", Program);
        using var sarif = JsonDocument.Parse(CommandRun.Of(workspace, "check", "表.ind", "--format", "sarif").OutputBytes);
        var lines = Program.Split("\r\n");
        foreach (var result in Results(sarif))
        {
            foreach (var fix in result.GetProperty("fixes").EnumerateArray())
            {
                Assert.NotEmpty(fix.GetProperty("description").GetProperty("text").GetString()!);
                var change = Assert.Single(fix.GetProperty("artifactChanges").EnumerateArray());
                Assert.Equal("%E8%A1%A8.ind", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
                if (!fix.TryGetProperty("properties", out _))
                {
                    Apply(change.GetProperty("replacements"), lines);
                }
            }
        }

        CommandRun.Of(workspace, "check", "表.ind", "--fix");
        Assert.Equal(File.ReadAllText(workspace.PathOf("表.ind")), string.Join("\r\n", lines));
        Assert.NotEqual(Program, string.Join("\r\n", lines));
    }

    [Fact]
    public void A_result_refers_to_its_rule_and_has_a_level_of_the_standard()
    {
        using var workspace = new Workspace();
        workspace.Write("表.ind", Program);
        using var sarif = JsonDocument.Parse(CommandRun.Of(workspace, "check", "表.ind", "--format", "sarif").OutputBytes);
        var rules = sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in Results(sarif))
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
            var level = result.GetProperty("level").GetString();
            Assert.Contains(level, new[] { "error", "warning", "note" });
            Assert.Equal(level, rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        }
    }

    private static IEnumerable<JsonElement> Results(JsonDocument sarif) =>
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();

    private static void Apply(JsonElement replacements, string[] lines)
    {
        foreach (var replacement in replacements.EnumerateArray().OrderByDescending(each => Number(each, "startColumn")))
        {
            var line = Number(replacement, "startLine") - 1;
            Assert.Equal(line, Number(replacement, "endLine") - 1);
            lines[line] = string.Concat(
                lines[line].AsSpan(0, Number(replacement, "startColumn") - 1),
                replacement.GetProperty("insertedContent").GetProperty("text").GetString(),
                lines[line].AsSpan(Number(replacement, "endColumn") - 1));
        }
    }

    private static int Number(JsonElement replacement, string name) => replacement.GetProperty("deletedRegion").GetProperty(name).GetInt32();
}
