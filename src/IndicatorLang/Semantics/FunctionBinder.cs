using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;

namespace IndicatorLang.Semantics;

/// <summary>Checks calls of functions.</summary>
internal sealed class FunctionBinder(DiagnosticBag diagnostics, ComputationBuilder builder)
{
    /// <summary>The call, or null with a diagnostic.</summary>
    public BoundOperand? Bind(FunctionSpelling function, CallExpressionSyntax call, ImmutableArray<BoundOperand> arguments)
    {
        if (arguments.Length < function.LeastArguments || arguments.Length > function.MostArguments)
        {
            return Wrong(call, function);
        }

        return function.Function switch
        {
            Function.Min => BindExtreme(ComputationKind.Min, call, arguments),
            Function.Max => BindExtreme(ComputationKind.Max, call, arguments),
            Function.Sum => BindSum(ComputationKind.Sum, function, call, arguments),
            Function.Average => BindSum(ComputationKind.Average, function, call, arguments),
            Function.Days => BindElapsed(ComputationKind.Days, DurationFamily.Days, function, call, arguments),
            Function.Workdays => BindElapsed(ComputationKind.Workdays, DurationFamily.Workdays, function, call, arguments),
            Function.Growth => BindGrowth(call, arguments),
            _ => BindRound(function, call, arguments),
        };
    }

    private BoundOperand? BindExtreme(ComputationKind kind, CallExpressionSyntax call, ImmutableArray<BoundOperand> arguments)
    {
        var type = arguments[0].Type;
        foreach (var argument in arguments.Skip(1))
        {
            if (type.IsFraction && argument.Type.IsFraction)
            {
                type = type.Kind == argument.Type.Kind ? type : ExpressionType.Percent;
            }
            else if (argument.Type != type)
            {
                diagnostics.Add(ComputationDiagnostics.OperandTypes(
                    argument.Location, ExpressionWords.Comparison, arguments[0].Location, type.Describe(), argument.Location, argument.Type.Describe()));
                return null;
            }
        }

        return Made(kind, type, call, arguments);
    }

    // A sum is made of additions, so what may be added may be summed.
    private BoundOperand? BindSum(
        ComputationKind kind, FunctionSpelling function, CallExpressionSyntax call, ImmutableArray<BoundOperand> arguments)
    {
        var type = arguments[0].Type;
        if (type.Kind == OperandKind.Date)
        {
            return Wrong(call, function);
        }

        foreach (var argument in arguments.Skip(1))
        {
            var isMixed = type.IsFraction != argument.Type.IsFraction;
            if (isMixed || OperandTable.Result(ArithmeticSign.Plus, type, argument.Type) is not { } sum)
            {
                diagnostics.Add(ComputationDiagnostics.OperandTypes(
                    argument.Location, ExpressionWords.Of(ArithmeticSign.Plus), arguments[0].Location, type.Describe(), argument.Location, argument.Type.Describe()));
                return null;
            }

            type = sum;
        }

        return Made(kind, type, call, arguments);
    }

    private BoundOperand? BindElapsed(
        ComputationKind kind, DurationFamily family, FunctionSpelling function, CallExpressionSyntax call, ImmutableArray<BoundOperand> arguments) =>
        arguments.Any(argument => argument.Type.Kind != OperandKind.Date)
            ? Wrong(call, function)
            : Made(kind, ExpressionType.Of(IndicatorType.Duration(family))!, call, arguments);

    private BoundOperand? BindGrowth(CallExpressionSyntax call, ImmutableArray<BoundOperand> arguments)
    {
        var (value, basis) = (arguments[0].Type, arguments[1].Type);
        if (value.Kind == OperandKind.Date || (value != basis && !(value.IsFraction && basis.IsFraction)))
        {
            diagnostics.Add(ComputationDiagnostics.OperandTypes(
                call.Location, ExpressionWords.Growth, arguments[0].Location, value.Describe(), arguments[1].Location, basis.Describe()));
            return null;
        }

        return Made(ComputationKind.Growth, ExpressionType.Ratio, call, arguments);
    }

    private BoundOperand? BindRound(FunctionSpelling function, CallExpressionSyntax call, ImmutableArray<BoundOperand> arguments)
    {
        var given = arguments.Length == 1 ? 0 : Decimals(call.Arguments[1]);
        if (arguments[0].Type.Kind == OperandKind.Date || given is not { } decimals)
        {
            return Wrong(call, function);
        }

        var rounding = function.Function switch
        {
            Function.RoundHalfUp => Rounding.HalfUp,
            Function.Truncate => Rounding.Truncate,
            _ => Rounding.HalfEven,
        };
        var type = arguments[0].Type;
        var shown = builder.Shown(ComputationKind.Convert, type, [arguments[0].Place]) with { Value = Exact.One };
        var place = builder.Add(shown with { Kind = ComputationKind.Round, Operands = [builder.Add(shown)], Decimals = decimals, Rounding = rounding });
        return new BoundOperand(place, type, call.Location);
    }

    /// <summary>How many decimals a literal says, or null.</summary>
    internal static int? Decimals(ExpressionSyntax syntax) =>
        syntax is LiteralExpressionSyntax { Value: NumericValueSyntax { Unit: null, IsNegative: false } number } ? Decimals(number) : null;

    /// <summary>A number of decimals between 0 and 28, or null.</summary>
    internal static int? Decimals(NumericValueSyntax number) =>
        Exact.TryParse(number.NumberText, out var value) && value.IsInteger && value <= Exact.MaxDigits ? (int)value.Numerator : null;

    private BoundOperand Made(ComputationKind kind, ExpressionType type, CallExpressionSyntax call, ImmutableArray<BoundOperand> arguments) =>
        new(builder.Add(kind, type, [.. arguments.Select(argument => argument.Place)]), type, call.Location);

    private BoundOperand? Wrong(CallExpressionSyntax call, FunctionSpelling function)
    {
        diagnostics.Add(ComputationDiagnostics.WrongArguments(call.Location, call.Function.Name.Value, ExpressionWords.UsageOf(function)));
        return null;
    }
}
