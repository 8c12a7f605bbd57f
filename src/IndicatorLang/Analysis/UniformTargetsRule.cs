using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>A project in which nearly all targets are the same percent, as if nobody had set them one by one.</summary>
internal sealed class UniformTargetsRule : IRule
{
    private const int Fewest = 12;

    // A longer list was not written row by row in the first place.
    private const int Most = 1000;

    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        var sound = project.Indicators.Where(indicator => indicator.Descriptor.Error is null).ToList();
        if (sound.Count is < Fewest or > Most)
        {
            yield break;
        }

        var same = sound
            .Where(indicator => indicator.Descriptor.Type.Kind == ValueKind.Percent && !IsFull(indicator.Descriptor.Target))
            .GroupBy(indicator => indicator.Descriptor.Target)
            .Select(group => group.ToList())
            .MaxBy(group => group.Count);
        if (same?.Count >= Fewest && same.Count * 4 >= sound.Count * 3)
        {
            yield return AnalysisDiagnostics.UniformTargets(
                same[0].TargetLocation, project.Name, sound.Count, same.Count, same[0].Descriptor.TargetText);
        }
    }

    // That everything is to be complete is a decision, too.
    private static bool IsFull(IntervalSet target) => target.Lower is { } lower && lower.Value >= Exact.One;
}
