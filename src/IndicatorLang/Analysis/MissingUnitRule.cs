using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>Quantities without a unit, under a heading 数量; one finding a section. An actual such as <c>25 辆</c> could not be read.</summary>
internal sealed class MissingUnitRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        var rows = project.Indicators.Where(indicator => indicator.Descriptor is { Error: null, Type.Kind: ValueKind.Number } row
            && Taxonomy.Innermost(row.Path) == Category.Quantity
            && IndicatorWords.RateWord(row.Name) is null && !IndicatorWords.IsDimensionless(row.Name) && !row.Name.Contains("工作日", StringComparison.Ordinal));
        return Rows.BySection(rows).Select(section => AnalysisDiagnostics.QuantityWithoutUnit(
            section[0].TargetLocation, Rows.Names(section), Rows.Others(section, row => row.TargetLocation)));
    }
}
