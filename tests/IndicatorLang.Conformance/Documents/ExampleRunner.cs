using IndicatorLang.Conformance.Cases;
using IndicatorLang.Data;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Conformance.Documents;

/// <summary>What a back end makes of a row.</summary>
/// <param name="Verdicts">The verdicts on the targets of the indicator, or the codes that refuse the row.</param>
/// <param name="Reason">The Chinese reason of the first verdict.</param>
internal sealed record ExampleResult(IReadOnlyList<string> Verdicts, string Reason);

/// <summary>Evaluates one row of an example as a data file of its own.</summary>
internal static class ExampleRunner
{
    public static ExampleResult Run(Compilation compilation, IReadOnlyList<ProjectEvaluator> evaluators, ExampleRow row)
    {
        var name = row.Indicator ?? compilation.Model.Indicators.First().Descriptor.Name;
        var rows = row.Inputs.Select(input => DataRow(input.Name, input.Cell, string.Empty));
        var table = ActualTable.Create(compilation.Model, row.Actual is { } actual ? rows.Append(DataRow(name, actual, row.Unit)) : rows);
        if (!table.Diagnostics.IsEmpty)
        {
            return new ExampleResult([.. table.Diagnostics.Select(diagnostic => diagnostic.Code)], string.Empty);
        }

        var results = new List<IndicatorResult>();
        for (var project = 0; project < evaluators.Count; project++)
        {
            var set = Assert.Single(table.Projects[project]);
            results.AddRange(RowEvaluation.Run(evaluators[project], set, row.AsOf)
                .Where((result, i) => row.Actual is null ? result.Indicator.Name == name : set.Actuals[i] is not null));
        }

        return new ExampleResult([.. results.Select(result => result.Verdict.ToToken())], results.Count == 0 ? string.Empty : results[0].Reason.Zh);
    }

    private static ActualRow DataRow(string indicator, string actual, string unit)
    {
        var location = new Location(new SourceText("document", actual), new TextSpan(0, actual.Length));
        return new ActualRow
        {
            Indicator = new DataText(indicator, location),
            Value = new DataText(actual, location),
            Unit = unit,
        };
    }
}
