using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Text;

namespace IndicatorLang.Analysis;

/// <summary>Runs every rule over a checked program.</summary>
internal static class Analyzer
{
    private static readonly ImmutableArray<IRule> Rules =
    [
        new InvertedPeriodRule(),
        new PeriodOutsideYearRule(),
        new DateOutsidePeriodRule(),
        new FundsRule(),
        new PurchasesRule(),
        new BoundedRatioRule(),
        new UncoveredYearRule(),
        new EqualityLimitRule(),
        new MissingUnitRule(),
        new MisfiledIndicatorRule(),
        new BareRateRule(),
        new NearDuplicateNamesRule(),
        new WeightSumRule(),
        new SectionWeightsRule(),
        new PartialWeightsRule(),
        new NarrativeRule(),
        new UniformTargetsRule(),
        new ContradictoryTargetsRule(),
        new ImpliedTargetRule(),
        new RedundantConditionRule(),
        new AlwaysMetRule(),
        new NeverMetRule(),
        new UnusedInputRule(),
    ];

    private static readonly ImmutableArray<IProgramRule> ProgramRules =
    [
        new DivergentTargetsRule(),
        new MissingCategoryRule(),
    ];

    /// <param name="program">The program.</param>
    /// <param name="isLarge">Whether it is worth all cores.</param>
    public static ImmutableArray<Diagnostic> Analyze(ProgramModel program, bool isLarge = false) =>
    [
        .. Workers.Select(program.Projects, isLarge, Check).SelectMany(found => found),
        .. ProgramRules.SelectMany(rule => rule.Check(program)),
    ];

    private static List<Diagnostic> Check(ProjectModel project)
    {
        var found = new List<Diagnostic>();
        foreach (var rule in Rules)
        {
            found.AddRange(rule.Check(project));
        }

        return found;
    }
}
