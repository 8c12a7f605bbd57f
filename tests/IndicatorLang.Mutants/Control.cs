using System.Reflection;
using System.Runtime.CompilerServices;

namespace IndicatorLang.Mutants;

/// <summary>The switch that Stryker puts into an assembly: which mutant is on, and which ones were reached.</summary>
internal sealed class Control
{
    private const int None = -1;

    private readonly FieldInfo _active;
    private readonly FieldInfo _capture;
    private readonly MethodInfo _reached;

    public Control(Assembly mutated)
    {
        var type = mutated.GetTypes().Single(type => type.Name == "MutantControl");
        _active = type.GetField("ActiveMutant")!;
        _capture = type.GetField("CaptureCoverage")!;
        _reached = type.GetMethod("GetCoverageData")!;
        Switch(None);
    }

    public void Switch(int mutant) => _active.SetValue(null, mutant);

    public void SwitchOff() => Switch(None);

    /// <summary>The mutants that are reached, and of them those that are reached while a type is initialized.</summary>
    public (int[] All, int[] Static) ReachedBy(Action action)
    {
        Read();
        _capture.SetValue(null, true);
        action();
        _capture.SetValue(null, false);
        return Read();
    }

    private (int[] All, int[] Static) Read()
    {
        var lists = _reached.Invoke(null, [])!;
        var (all, initial) = lists is ITuple pair ? (pair[0], pair[1]) : (((Array)lists).GetValue(0), ((Array)lists).GetValue(1));
        return ([.. ((IEnumerable<int>)all!).Concat((IEnumerable<int>)initial!).Distinct()], [.. (IEnumerable<int>)initial!]);
    }
}
