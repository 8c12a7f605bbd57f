using System.Text.Json;
using System.Text.RegularExpressions;
using IndicatorLang.Cli.Tests.Running;
using IndicatorLang.Diagnostics;

namespace IndicatorLang.Cli.Tests;

/// <summary>The smallest files for the codes that only the command line can show: those of data, of bytes that are no text, and of limits.</summary>
public sealed class ErrorFileTests
{
    public static TheoryData<string> Codes =>
    [
        .. DiagnosticCatalog.All
            .Select(descriptor => descriptor.Code)
            .Where(code => code.StartsWith("IND5", StringComparison.Ordinal) || code.StartsWith("IND19", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_file_shows_its_code_and_nothing_else(string code)
    {
        using var workspace = new Workspace();
        var folder = Path.Combine(Repository.Root, "tests", "errors");
        foreach (var file in Directory.GetFiles(folder, code + ".*"))
        {
            workspace.Write(Path.GetFileName(file), File.ReadAllBytes(file));
        }

        var document = Directory.GetFiles(folder, $"{code}.import.*").Select(Path.GetFileName).SingleOrDefault();
        var data = new[] { ".csv", ".json", ".xlsx" }.Select(extension => code + extension).FirstOrDefault(name => File.Exists(workspace.PathOf(name)));
        var options = File.Exists(workspace.PathOf(code + ".args")) ? File.ReadAllText(workspace.PathOf(code + ".args")).Trim().Split(' ') : [];
        if (options is ["export", .. var format])
        {
            var messages = CommandRun.Of(workspace, ["export", code + ".ind", .. format]).Error;
            Assert.Equal([code], Regex.Matches(messages, @"IND\d{4}(?=\])").Select(match => match.Value));
            return;
        }

        string[] command = document is not null ? ["import", document] : data is null ? ["check", code + ".ind", .. options] : ["eval", code + ".ind", "--actuals", data, .. options];
        var run = CommandRun.Of(workspace, [.. command, "--format", "json"]);

        using var json = JsonDocument.Parse(run.OutputBytes);
        var found = json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("code").GetString());
        Assert.Equal([code], found);
    }
}
