using System.Collections.Immutable;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Evaluation;

/// <summary>
/// The reference: an actual is a set of possible values, a target is a set of admitted values, and the verdict is whether
/// the first lies in the second, outside it, or neither. Every other back end must agree with it.
/// </summary>
public class Interpreter(ProjectModel project) : ProjectEvaluator
{
    public override string Project => project.Name;

    public override ImmutableArray<IndicatorDescriptor> Indicators { get; } =
        [.. project.Indicators.Select(indicator => indicator.Descriptor)];

    public override ImmutableArray<InputDescriptor> DeclaredInputs { get; } = [.. project.Inputs.Select(input => input.Descriptor)];

    protected override Quantity Derive(int index, ReadOnlySpan<Quantity> inputs)
    {
        var operations = project.Indicators[index].Computation!.Operations;
        var results = new Quantity[operations.Length];
        for (var i = 0; i < operations.Length; i++)
        {
            results[i] = Perform(operations[i], inputs, results, Indicators[index].Calendar);
        }

        return results[^1];
    }

    private static Quantity Perform(
        ComputationOperation operation, ReadOnlySpan<Quantity> inputs, Quantity[] results, WorkdayCalendar calendar)
    {
        var operands = operation.Operands.Select(place => results[place]).ToArray();
        return operation.Kind switch
        {
            ComputationKind.Input => inputs[operation.Input],
            ComputationKind.Literal => Literal(operation),
            ComputationKind.Convert => Shown(operands[0].Rescale(operation.Value)),
            ComputationKind.Add => Shown(operands[0] + operands[1]),
            ComputationKind.Subtract => Shown(operands[0] - operands[1]),
            ComputationKind.Multiply => Shown(operands[0] * operands[1]),
            ComputationKind.Divide => Shown(operands[0] / operands[1]),
            ComputationKind.Negate => Shown(-operands[0]),
            ComputationKind.Min => Shown(Quantity.Min(operands)),
            ComputationKind.Max => Shown(Quantity.Max(operands)),
            ComputationKind.Sum => Shown(Quantity.Sum(operands)),
            ComputationKind.Average => Shown(Quantity.Average(operands)),
            ComputationKind.Days => Shown(Quantity.Days(operands[0], operands[1])),
            ComputationKind.Workdays => Shown(Quantity.Workdays(operands[0], operands[1], calendar)),
            ComputationKind.Growth => Shown(Quantity.Growth(operands[0], operands[1])),
            _ => operands[0].Round(operation.Decimals, operation.Rounding),
        };

        Quantity Shown(Quantity result) => result.In(operation.Type, operation.Unit);
    }

    private static Quantity Literal(ComputationOperation operation)
    {
        var literal = Quantity.Of(operation.Value, operation.Type, operation.Unit);
        return operation.Name is { } name ? literal.Named(name) : literal;
    }

    protected override Verdict Judge(int index, in Actual actual)
    {
        var target = Indicators[index].Target;
        var possible = actual.Possible ?? IntervalSet.Of(target.IsDiscrete, Interval.Point(actual.Point));
        return possible.IsSubsetOf(target) ? Verdict.Met
            : possible.Overlaps(target) ? Verdict.Undetermined
            : Verdict.NotMet;
    }
}
