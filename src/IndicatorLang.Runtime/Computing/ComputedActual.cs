using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>The actual of a computed indicator: what its inputs say of it, and what the computation gave.</summary>
internal static class ComputedActual
{
    /// <summary>
    /// The actual when the inputs allow no computation, or null. Bad data come before missing data, and these before what
    /// does not apply, so that nothing that wants repair is hidden by something that does not.
    /// </summary>
    public static Actual? WithoutValue(ImmutableArray<InputDescriptor> inputs, ImmutableArray<int> used, ReadOnlySpan<Actual> actuals)
    {
        List<string> missing = [], inapplicable = [];
        LocalizedText? problem = null;
        foreach (var place in used)
        {
            var input = inputs[place];
            if (input.Error is { } error)
            {
                problem ??= ComputationProblems.BrokenInput(input, error);
                continue;
            }

            var actual = Coercion.Fit(input, actuals[place]);
            switch (actual.State)
            {
                case ActualState.Invalid:
                    problem ??= ComputationProblems.InvalidInput(input, actual.Detail?.Problem ?? new("数据无效。", "invalid data."));
                    break;
                case ActualState.NotReported:
                    missing.Add(input.Name);
                    break;
                case ActualState.NotApplicable:
                    inapplicable.Add(input.Name);
                    break;
            }
        }

        return problem is { } found ? Actual.Invalid(found)
            : missing.Count > 0 ? Actual.Absent(ActualState.NotReported, ComputationProblems.MissingInputs(missing))
            : inapplicable.Count > 0 ? Actual.Absent(ActualState.NotApplicable, ComputationProblems.InapplicableInputs(inapplicable))
            : null;
    }

    /// <summary>The actual that a computation gave.</summary>
    public static Actual Of(IndicatorDescriptor indicator, Quantity result, ReadOnlySpan<Quantity> inputs)
    {
        if (result.Problem is { } problem)
        {
            return Actual.Invalid(problem, result);
        }

        if (indicator.Type.IsWhole && !IsWhole(result))
        {
            return Actual.Invalid(
                result.Possible is null ? Problems.NotWhole(indicator, result.Point) : ComputationProblems.PerhapsNotWhole(indicator, result), result);
        }

        var detail = new ActualDetail { Origin = result, Caution = Cautions(inputs) };
        return result.Possible is { } possible ? Actual.OneOf(possible, detail) : Actual.Of(result.Point, detail);
    }

    private static bool IsWhole(Quantity result) => result.Possible is { } possible
        ? possible.Intervals.All(run => run.IsPoint && run.Lower!.Value.Value.IsInteger)
        : result.Point.IsInteger;

    private static LocalizedText? Cautions(ReadOnlySpan<Quantity> inputs)
    {
        LocalizedText? all = null;
        foreach (var input in inputs)
        {
            if (input.Given?.Caution is { } caution)
            {
                var named = new LocalizedText($"输入“{input.Name}”：{caution.Zh}", $"the input '{input.Name}': {caution.En}");
                all = all is { } before ? new($"{before.Zh}{named.Zh}", $"{before.En} {named.En}") : named;
            }
        }

        return all;
    }
}
