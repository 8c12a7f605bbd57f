using System.Collections.Immutable;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Semantics;

/// <summary>Collects the operations of one computation, and decides what each result is shown as.</summary>
internal sealed class ComputationBuilder(IndicatorType? target, WrittenUnit targetUnit)
{
    private static readonly WrittenUnit NoUnit = new(string.Empty, Exact.One);
    private static readonly WrittenUnit PercentSign = new("%", Exact.Ratio(1, 100));

    private readonly ImmutableArray<ComputationOperation>.Builder _operations = ImmutableArray.CreateBuilder<ComputationOperation>();

    public int Count => _operations.Count;

    public ComputationModel ToModel() => new(_operations.ToImmutable());

    public int Add(ComputationOperation operation)
    {
        _operations.Add(operation);
        return _operations.Count - 1;
    }

    public int Add(ComputationKind kind, ExpressionType type, params ImmutableArray<int> operands) => Add(Shown(kind, type, operands));

    /// <summary>An operation whose result is shown in the target's unit where it is of the target's type, else in its base unit.</summary>
    public ComputationOperation Shown(ComputationKind kind, ExpressionType type, ImmutableArray<int> operands)
    {
        var (shown, unit) = type switch
        {
            { IsFraction: true } when target?.Kind == ValueKind.Number => (IndicatorType.Number, NoUnit),
            { IsFraction: true } => (IndicatorType.Percent, target?.Kind == ValueKind.Percent ? targetUnit : PercentSign),
            _ when target is not null && type.Type == target with { IsWhole = false } => (type.Type, targetUnit),
            _ => (type.Type, new WrittenUnit(type.Type.Unit, Exact.One)),
        };
        return new ComputationOperation(kind, operands, shown, unit);
    }

    /// <summary>Points as the ratio that percents are counted in; they are still shown as points.</summary>
    public int AsRatio(int points) => Add(
        new ComputationOperation(ComputationKind.Convert, [points], IndicatorType.PercentagePoints, new("个百分点", Exact.Ratio(1, 100)))
        {
            Value = Exact.Ratio(1, 100),
        });

    /// <summary>The last operation: the result in the base unit of the target, rounded where the program says so.</summary>
    public void Finish(int result, Exact factor, (int Decimals, Rounding Rounding)? rounding)
    {
        var isInTargetUnit = _operations[result].Type == target! with { IsWhole = false } && _operations[result].Unit == targetUnit;
        if (factor != Exact.One || (rounding is not null && !isInTargetUnit))
        {
            result = Add(new ComputationOperation(ComputationKind.Convert, [result], target! with { IsWhole = false }, targetUnit) { Value = factor });
        }

        if (rounding is var (decimals, mode))
        {
            result = Add(new ComputationOperation(ComputationKind.Round, [result], target! with { IsWhole = false }, targetUnit)
            {
                Decimals = decimals,
                Rounding = mode,
            });
        }

        // An expression may end in an operand that came earlier, such as the 基期 it names twice; the last one is the result.
        if (result != _operations.Count - 1)
        {
            Add(_operations[result] with { Kind = ComputationKind.Convert, Operands = [result], Value = Exact.One });
        }
    }
}
