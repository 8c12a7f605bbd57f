using System.Diagnostics;
using IndicatorLang.Cli.Commands;
using IndicatorLang.Cli.Tests.Running;

namespace IndicatorLang.Cli.Tests;

/// <summary>Compiled programs from one run to the next.</summary>
public sealed class CacheTests : IDisposable
{
    private static readonly string[] Command = ["eval", "a.ind", "--actuals", "a.csv", "--engine", "compiled", "--lang", "en"];

    private readonly Workspace _workspace = new();

    public CacheTests()
    {
        _workspace.Write("a.ind", "车辆准点率 ≥ 98%\n");
        _workspace.Write("a.csv", "项目,指标,实际完成值\na,车辆准点率,97%\n");
    }

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_run_that_finds_its_program_needs_no_compiler()
    {
        var first = Run(_workspace.PathOf("cache"));
        Assert.Equal(ExitStatus.NotMet, first.Status);
        Assert.Single(Directory.GetFiles(_workspace.PathOf("cache")));

        // The same tool without Roslyn.
        var tool = Directory.CreateDirectory(_workspace.PathOf("tool")).FullName;
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory).Where(file => !Path.GetFileName(file).StartsWith("Microsoft.", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(tool, Path.GetFileName(file)));
        }

        Assert.Equal((ExitStatus.NotMet, first.Output), RunProcess(tool, _workspace.PathOf("cache")));
        Assert.Equal(ExitStatus.Defect, RunProcess(tool, "off").Status);
    }

    [Fact]
    public void A_damaged_cache_changes_nothing()
    {
        var first = Run(_workspace.PathOf("cache"));
        var entry = Assert.Single(Directory.GetFiles(_workspace.PathOf("cache")));
        var sound = File.ReadAllBytes(entry);
        File.WriteAllBytes(entry, sound[..100]);

        Assert.Equal(first.Output, Run(_workspace.PathOf("cache")).Output);
        Assert.Equal(sound, File.ReadAllBytes(entry));
    }

    [Fact]
    public void The_cache_can_be_turned_off()
    {
        Run("off");
        Assert.DoesNotContain(Directory.GetFileSystemEntries(_workspace.Directory), path => Directory.Exists(path));
        Assert.Null(CacheFolder.Of(Environment(("IND_CACHE", "off"), ("HOME", "/home/a"))));
    }

    [Fact]
    public void Without_a_folder_of_the_user_there_is_none() => Assert.Null(CacheFolder.Of(Environment()));

    private CommandRun Run(string cache) => CommandRun.Of(_workspace, Command, stdin: [], Environment(("IND_CACHE", cache)));

    private CliEnvironment Environment(params (string Name, string Value)[] variables) => new()
    {
        Directory = _workspace.Directory,
        Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value,
    };

    private (int Status, string Output) RunProcess(string tool, string cache)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(tool, "ind.dll"), .. Command])
        {
            WorkingDirectory = _workspace.Directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["IND_CACHE"] = cache;
        using var process = Process.Start(start)!;
        var messages = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.NotNull(messages.Result);
        return (process.ExitCode, output);
    }
}
