using System.Text.Json;

namespace IndicatorLang.Mutants;

/// <summary>What a test reaches.</summary>
/// <param name="Id">The id of the test.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Milliseconds">How long it takes when everything is warm.</param>
/// <param name="Reached">The mutants it reaches in every run.</param>
internal sealed record TestReach(string Id, string Name, double Milliseconds, int[] Reached);

/// <summary>Which test reaches which mutants: only those can notice it.</summary>
/// <param name="Tests">The tests, the quickest first.</param>
/// <param name="Once">The mutants that are reached while types are initialized or tests are found or first run, and not again.</param>
internal sealed record Reach(TestReach[] Tests, int[] Once)
{
    public static Reach Read(string file) => JsonSerializer.Deserialize<Reach>(File.ReadAllText(file))!;

    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this));

    /// <summary>Runs every test without any mutant; those that fail so are told, and say nothing of mutants.</summary>
    public static Reach Measure(Suite suite, Control control, (int[] All, int[] Static) discovery, Action<string> failed)
    {
        var initial = discovery.Static.ToHashSet();
        var once = discovery.All.ToHashSet();
        var passing = new List<string>();
        foreach (var (id, test) in suite.Tests)
        {
            var passes = false;
            var (all, ofTypes) = control.ReachedBy(() => passes = suite.Passes(id));
            once.UnionWith(all);
            initial.UnionWith(ofTypes);
            if (passes)
            {
                passing.Add(id);
            }
            else
            {
                failed(test.DisplayName);
            }
        }

        var tests = new List<TestReach>();
        foreach (var id in passing)
        {
            var (again, ofTypes) = control.ReachedBy(() => suite.Passes(id));
            initial.UnionWith(ofTypes);
            var started = Environment.CpuUsage.TotalTime;
            suite.Passes(id);
            tests.Add(new TestReach(id, suite.Tests[id].DisplayName, (Environment.CpuUsage.TotalTime - started).TotalMilliseconds, [.. again.Except(ofTypes)]));
        }

        var always = tests.SelectMany(test => test.Reached).Except(initial).ToHashSet();
        return new Reach(
            [.. tests.OrderBy(test => test.Milliseconds).Select(test => test with { Reached = [.. test.Reached.Where(always.Contains)] })],
            [.. once.Concat(initial).Except(always)]);
    }
}
