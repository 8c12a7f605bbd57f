using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;

namespace IndicatorLang.Analysis;

/// <summary>Runs every rule over a checked program.</summary>
internal static class Analyzer
{
    private static readonly ImmutableArray<IRule> Rules =
    [
        new InvertedPeriodRule(),
        new PeriodOutsideYearRule(),
        new DateOutsidePeriodRule(),
        new BoundedRatioRule(),
        new UncoveredYearRule(),
        new ContradictoryTargetsRule(),
    ];

    public static ImmutableArray<Diagnostic> Analyze(ProgramModel program) =>
        [.. program.Projects.SelectMany(project => Rules.SelectMany(rule => rule.Check(project)))];
}
