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
        new PartialWeightsRule(),
        new NarrativeRule(),
        new UniformTargetsRule(),
        new ContradictoryTargetsRule(),
        new ImpliedTargetRule(),
        new AlwaysMetRule(),
        new NeverMetRule(),
        new UnusedInputRule(),
    ];

    private static readonly ImmutableArray<IProgramRule> ProgramRules =
    [
        new DivergentTargetsRule(),
        new MissingCategoryRule(),
    ];

    public static ImmutableArray<Diagnostic> Analyze(ProgramModel program) =>
    [
        .. program.Projects.SelectMany(project => Rules.SelectMany(rule => rule.Check(project))),
        .. ProgramRules.SelectMany(rule => rule.Check(program)),
    ];
}
