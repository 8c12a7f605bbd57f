using System.Text.Json;
using IndicatorLang.Cli.Tests.Running;

namespace IndicatorLang.Cli.Tests;

/// <summary>What holds of every run: defects, closed pipes, engines, well-formed machine formats.</summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData("zh", "请把出错的命令和输入文件报告给")]
    [InlineData("en", "Please report the command")]
    public void A_defect_asks_for_a_report_and_shows_no_stack(string language, string request)
    {
        using var workspace = Sample.Workspace();
        using var error = new MemoryStream();
        var status = Program.Run(
            ["check", "a.ind", "--lang", language],
            Stream.Null,
            new FailingStream(new InvalidOperationException("the disk sings")),
            error,
            new CliEnvironment { Directory = workspace.Directory });

        var message = System.Text.Encoding.UTF8.GetString(error.ToArray());
        Assert.Equal(ExitStatus.Defect, status);
        Assert.Contains(request, message);
        Assert.DoesNotContain("the disk sings", message);
        Assert.DoesNotContain("   at ", message);
        DeleteReport(message, "the disk sings");
    }

    [Fact]
    public void A_defect_shows_its_stack_when_asked()
    {
        using var workspace = Sample.Workspace();
        using var error = new MemoryStream();
        var environment = new CliEnvironment { Directory = workspace.Directory, Variable = name => name == "IND_DEBUG" ? "1" : null };
        Program.Run(["check", "a.ind"], Stream.Null, new FailingStream(new InvalidOperationException("the disk sings")), error, environment);

        var message = System.Text.Encoding.UTF8.GetString(error.ToArray());
        Assert.Contains("the disk sings", message);
        DeleteReport(message, "the disk sings");
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_defect()
    {
        using var workspace = Sample.Workspace();
        using var error = new MemoryStream();
        var status = Program.Run(
            ["eval", "a.ind", "--actuals", "a.csv"],
            Stream.Null,
            new FailingStream(new IOException("Broken pipe")),
            error,
            new CliEnvironment { Directory = workspace.Directory });

        Assert.Equal(ExitStatus.Success, status);
        Assert.Equal(string.Empty, System.Text.Encoding.UTF8.GetString(error.ToArray()));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public void Both_engines_say_the_same(string format)
    {
        using var workspace = Sample.Workspace();
        var interpreted = CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "a.csv", "--format", format, "--engine", "interpreter");
        var compiled = CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "a.csv", "--format", format, "--engine", "compiled");

        Assert.Equal(interpreted.Output, compiled.Output);
        Assert.Equal(interpreted.Error, compiled.Error);
        Assert.Equal(ExitStatus.NotMet, compiled.Status);
    }

    [Fact]
    public void Json_has_the_keys_of_the_specification_in_their_order()
    {
        using var workspace = Sample.Workspace();
        using var json = JsonDocument.Parse(CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "a.csv", "--format", "json").OutputBytes);

        Assert.Equal(
            ["schemaVersion", "tool", "asOf", "summary", "results", "diagnostics"],
            json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["met", "not-met", "undetermined", "not-reported", "not-due", "not-applicable", "invalid"],
            json.RootElement.GetProperty("summary").EnumerateObject().Select(property => property.Name));
        Assert.Equal(
            ["project", "entity", "period", "indicator", "path", "target", "actual", "verdict", "reason", "file", "line"],
            json.RootElement.GetProperty("results")[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal("IndicatorLang 0.1.0", json.RootElement.GetProperty("tool").GetString());
    }

    [Fact]
    public void Sarif_places_every_diagnostic()
    {
        using var workspace = new Workspace();
        workspace.Write("甲 乙.ind", "项目 甲 {\n  区间 in [9, 5]\n}\n");
        using var sarif = JsonDocument.Parse(CommandRun.Of(workspace, "check", "甲 乙.ind", "--format", "sarif").OutputBytes);

        var run = sarif.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
        Assert.Equal("%E7%94%B2%20%E4%B9%99.ind", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(2, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    // The report went to a file whose name the message gives; it must hold the cause.
    private static void DeleteReport(string message, string cause)
    {
        var path = message.Split('\n').Select(line => line.Split(' ')[^1].Split('：')[^1]).Single(word => word.EndsWith(".txt", StringComparison.Ordinal));
        Assert.Contains(cause, File.ReadAllText(path));
        File.Delete(path);
    }

    private sealed class FailingStream(Exception failure) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw failure;

        public override void Write(byte[] buffer, int offset, int count) => throw failure;
    }
}
