using System.Text.Json;

namespace IndicatorLang.Mutants;

/// <summary>What a test reaches.</summary>
/// <param name="Id">The id of the test.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Milliseconds">How long it takes when everything is warm.</param>
/// <param name="Reached">The mutants it reaches in every run; null where that was not measured, so that it may reach any.</param>
internal sealed record TestReach(string Id, string Name, double Milliseconds, int[]? Reached)
{
    public bool MayReach(int mutant) => Reached is null || Array.IndexOf(Reached, mutant) >= 0;
}

/// <summary>Which test reaches which mutants: only those can notice it.</summary>
/// <param name="Tests">The tests, the quickest first.</param>
/// <param name="Once">The mutants that are reached while types are initialized or tests are found or first run, and not again.</param>
internal sealed record Reach(TestReach[] Tests, int[] Once)
{
    public static Reach Read(string file) => JsonSerializer.Deserialize<Reach>(File.ReadAllText(file))!;

    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this));

    /// <summary>The tests and how long they take. To ask an assembly of many thousand mutants what is reached would take longer than to try the few that count.</summary>
    public static Reach Time(Suite suite, Action<string> failed)
    {
        var passing = suite.Tests.Where(test => IsPassing(suite, test.Key, failed)).ToList();
        return new Reach([.. passing.Select(test => new TestReach(test.Key, test.Value.DisplayName, TimeOf(suite, test.Key), null)).OrderBy(test => test.Milliseconds)], []);
    }

    /// <summary>Runs every test without any mutant; those that fail so are told, and say nothing of mutants.</summary>
    public static Reach Measure(Suite suite, Control control, (int[] All, int[] Static) discovery, Action<string> failed)
    {
        var initial = discovery.Static.ToHashSet();
        var once = discovery.All.ToHashSet();
        var passing = new List<string>();
        foreach (var id in suite.Tests.Keys)
        {
            var passes = false;
            var (all, ofTypes) = control.ReachedBy(() => passes = IsPassing(suite, id, failed));
            once.UnionWith(all);
            initial.UnionWith(ofTypes);
            if (passes)
            {
                passing.Add(id);
            }
        }

        var tests = new List<TestReach>();
        foreach (var id in passing)
        {
            var (again, ofTypes) = control.ReachedBy(() => suite.Passes(id));
            initial.UnionWith(ofTypes);
            tests.Add(new TestReach(id, suite.Tests[id].DisplayName, TimeOf(suite, id), [.. again.Except(ofTypes)]));
        }

        var always = tests.SelectMany(test => test.Reached!).Except(initial).ToHashSet();
        return new Reach(
            [.. tests.OrderBy(test => test.Milliseconds).Select(test => test with { Reached = [.. test.Reached!.Where(always.Contains)] })],
            [.. once.Concat(initial).Except(always)]);
    }

    private static bool IsPassing(Suite suite, string id, Action<string> failed)
    {
        var passes = suite.Passes(id);
        if (!passes)
        {
            failed(suite.Tests[id].DisplayName);
        }

        return passes;
    }

    private static double TimeOf(Suite suite, string id)
    {
        var started = Environment.CpuUsage.TotalTime;
        suite.Passes(id);
        return (Environment.CpuUsage.TotalTime - started).TotalMilliseconds;
    }
}
