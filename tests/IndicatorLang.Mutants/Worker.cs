using System.Globalization;
using System.Reflection;

namespace IndicatorLang.Mutants;

/// <summary>
/// The process that tries mutants, one after the other, and writes what came of each into a journal. It ends itself when a mutant
/// never comes to an end, and when one leaves something behind that others would fail of; the one that started it goes on in a new one.
/// </summary>
internal sealed class Worker
{
    private const double MostTimesLonger = 10;
    private const double QuickMilliseconds = 60;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Workspace _workspace;
    private readonly Control _control;
    private readonly Suite _suite;
    private readonly (int[] All, int[] Static) _reachedByDiscovery = ([], []);
    private string _running = string.Empty;
    private double _until = double.MaxValue;

    /// <param name="workspace">Where it works.</param>
    /// <param name="assembly">The mutated assembly.</param>
    /// <param name="mutant">The mutant that is on from the start, or null.</param>
    public Worker(Workspace workspace, string assembly, int? mutant, bool isWhole)
    {
        _workspace = workspace;
        _control = new Control(Assembly.Load(Path.GetFileNameWithoutExtension(assembly)));
        if (mutant is { } known)
        {
            Begin(known);
        }

        if (mutant is not null || !isWhole)
        {
            _suite = new Suite();
        }
        else
        {
            // The data of theories are made when tests are found, so types are initialized then.
            Suite? suite = null;
            _reachedByDiscovery = _control.ReachedBy(() => suite = new Suite());
            _suite = suite!;
        }
    }

    /// <summary>Finds out which test reaches what.</summary>
    public void MeasureReach(bool isWhole)
    {
        var reach = isWhole
            ? Reach.Measure(_suite, _control, _reachedByDiscovery, test => _workspace.Note("fails", test))
            : Reach.Time(_suite, test => _workspace.Note("fails", test));
        reach.Write(_workspace.ReachFile);
    }

    /// <summary>Tries mutants, each with the tests that reach it whenever they run.</summary>
    public void Try(IReadOnlyList<int> mutants)
    {
        Watch();
        var reach = Reach.Read(_workspace.ReachFile);
        var (isFirst, recent) = (true, new List<TestReach>());
        foreach (var mutant in mutants)
        {
            // What noticed the mutants before this one often notices this one.
            var tests = reach.Tests.Where(test => test.MayReach(mutant)).ToList();
            var killer = Noticed(mutant, recent.Where(tests.Contains).Concat(tests).Distinct());
            if (killer is null)
            {
                Note(Outcome.Survived, mutant, string.Empty);
            }
            else
            {
                _control.SwitchOff();
                var isClean = killer.Milliseconds > QuickMilliseconds || Passes(killer);
                if (isClean || isFirst)
                {
                    Note(Outcome.Killed, mutant, killer.Name);
                }

                if (!isClean)
                {
                    _workspace.Note("restart", Text(mutant));
                    return;
                }

                if (killer.Milliseconds <= QuickMilliseconds)
                {
                    recent.Remove(killer);
                    recent.Insert(0, killer);
                    recent.RemoveRange(Math.Min(recent.Count, 4), Math.Max(0, recent.Count - 4));
                }
            }

            isFirst = false;
        }
    }

    /// <summary>Tries the mutant that is on since the start, with all tests; those that are only there because of it come last.</summary>
    public void TryFresh(int mutant)
    {
        Watch();
        var known = Reach.Read(_workspace.ReachFile).Tests;
        var tests = known.Where(test => _suite.Tests.ContainsKey(test.Id)).ToList();
        var others = _suite.Tests.Keys.Except(known.Select(test => test.Id)).Select(id => new TestReach(id, _suite.Tests[id].DisplayName, 0, []));
        var killer = tests.Concat(others).FirstOrDefault(test => !Passes(test));
        Note(killer is null ? Outcome.Survived : Outcome.Killed, mutant, killer?.Name ?? string.Empty);
    }

    private TestReach? Noticed(int mutant, IEnumerable<TestReach> tests)
    {
        Begin(mutant);
        var killer = tests.FirstOrDefault(test => !Passes(test));
        _control.SwitchOff();
        return killer;
    }

    private void Begin(int mutant)
    {
        _workspace.Note("try", Text(mutant));
        _control.Switch(mutant);
    }

    private bool Passes(TestReach test)
    {
        _running = test.Name;
        Volatile.Write(ref _until, Worked() + Patience.TotalMilliseconds + (test.Milliseconds * MostTimesLonger));
        var passes = _suite.Passes(test.Id);
        Volatile.Write(ref _until, double.MaxValue);
        return passes;
    }

    private void Watch()
    {
        var watch = new Thread(() =>
        {
            while (Worked() < Volatile.Read(ref _until))
            {
                Thread.Sleep(200);
            }

            _workspace.Note("never ends", _running);
            Environment.Exit(1);
        });
        watch.IsBackground = true;
        watch.Start();
    }

    // The time that the processor gave, so that a busy machine makes no test too long.
    private static double Worked() => Environment.CpuUsage.TotalTime.TotalMilliseconds;

    private void Note(Outcome outcome, int mutant, string test) => _workspace.Note(outcome.ToString(), Text(mutant), test);

    private static string Text(int mutant) => mutant.ToString(CultureInfo.InvariantCulture);
}
