using System.Globalization;
using System.Text;
using IndicatorLang.Cli.Tests.Running;

namespace IndicatorLang.Cli.Tests.Input;

/// <summary>Whatever bytes a data file holds, there is a result and a status, never a defect.</summary>
public sealed class RobustnessTests
{
    private static readonly int Count =
        int.Parse(Environment.GetEnvironmentVariable("INDICATORLANG_MUTATIONS") ?? "1500", CultureInfo.InvariantCulture);

    private const string Json = """
        [{"项目": "车辆服务", "指标": "车辆准点率", "实际完成值": "98.5%", "计量单位": "%", "说明": "\u4e00"},
         {"project": "车辆服务", "indicator": "培训次数", "actual": 3.0, "entity": null, "period": "2019"}]
        """;

    [Fact]
    public void Every_prefix_of_a_csv_file() => Prefixes("a.csv", Sample.Data);

    [Fact]
    public void Every_prefix_of_a_json_file() => Prefixes("a.json", Json);

    [Fact]
    public void Mutations_of_a_csv_file() => Mutations("a.csv", Sample.Data, seed: 1);

    [Fact]
    public void Mutations_of_a_wide_csv_file() => Mutations("a.csv", "部门,期间,车辆准点率（%）,培训次数\n一队,2019,95,\"2\"\n二队,,,3\n", seed: 2);

    [Fact]
    public void Mutations_of_a_json_file() => Mutations("a.json", Json, seed: 3);

    [Fact]
    public void Ten_thousand_columns_and_rows()
    {
        using var workspace = Sample.Workspace();
        workspace.Write("wide.csv", "部门," + string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"列{i}")) + "\n一队\n");
        workspace.Write("long.csv", "指标,实际完成值,单位主体\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"培训次数,{i},第{i}处\n")));

        Assert.Equal(ExitStatus.WrongInput, CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "wide.csv", "--format", "csv").Status);
        Assert.Equal(ExitStatus.NotMet, CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "long.csv", "--format", "csv").Status);
    }

    [Fact(Timeout = 120_000)]
    public Task Ten_thousand_projects_and_wrong_names() => Task.Run(() =>
    {
        using var workspace = new Workspace();
        workspace.Write("a.ind", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"项目 项目{i} {{\n  培训次数 ≥ 2 次\n}}\n")));
        workspace.Write("a.csv", "项目,指标,实际完成值\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"事项{i},培训次数,{i}\n")));
        workspace.Write("b.csv", "项目,指标,实际完成值\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"项目{i},培训{i},{i}\n")));

        Assert.Equal(ExitStatus.WrongInput, CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "a.csv", "--format", "csv").Status);
        Assert.Equal(ExitStatus.WrongInput, CommandRun.Of(workspace, "eval", "a.ind", "--actuals", "b.csv", "--format", "json").Status);
    });

    [Fact]
    public void Deeply_nested_json()
    {
        using var workspace = Sample.Workspace();
        workspace.Write("a.json", new string('[', 100_000));
        Check(workspace, "a.json");
    }

    private static void Prefixes(string name, string content)
    {
        using var workspace = Sample.Workspace();
        var bytes = Encoding.UTF8.GetBytes(content);
        for (var length = 0; length <= bytes.Length; length++)
        {
            workspace.Write(name, bytes[..length]);
            Check(workspace, name);
        }
    }

    private static void Mutations(string name, string content, int seed)
    {
        using var workspace = Sample.Workspace();
        var random = new Random(seed);
        var original = Encoding.UTF8.GetBytes(content);
        byte[] special = [(byte)'"', (byte)',', (byte)'\n', (byte)'\r', 0, 0xFF, 0xEF, (byte)'{', (byte)']', (byte)'\\', (byte)'%', (byte)'9'];
        for (var i = 0; i < Count; i++)
        {
            var bytes = original.ToList();
            for (var change = random.Next(1, 5); change > 0 && bytes.Count > 0; change--)
            {
                var at = random.Next(bytes.Count);
                var value = random.Next(2) == 0 ? special[random.Next(special.Length)] : (byte)random.Next(256);
                switch (random.Next(4))
                {
                    case 0:
                        bytes[at] = value;
                        break;
                    case 1:
                        bytes.Insert(at, value);
                        break;
                    case 2:
                        bytes.RemoveAt(at);
                        break;
                    default:
                        bytes.AddRange(bytes.GetRange(at, Math.Min(bytes.Count - at, random.Next(40))));
                        break;
                }
            }

            workspace.Write(name, [.. bytes]);
            Check(workspace, name);
        }
    }

    private static void Check(Workspace workspace, string name)
    {
        var run = CommandRun.Of(workspace, "eval", "a.ind", "--actuals", name);
        Assert.True(
            run.Status is ExitStatus.Success or ExitStatus.NotMet or ExitStatus.WrongInput,
            $"status {run.Status} for {Convert.ToHexString(File.ReadAllBytes(workspace.PathOf(name)))}\n{run.Error}");
    }
}
