using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>
/// A value within a computation: an input, a literal, or what an operation gave. It knows the values it may have and what it
/// was made of, so that the steps can be told when somebody asks. Both evaluators compute with it, and neither throws: a
/// division by zero and the like make a quantity with a <see cref="Problem"/>, as does everything made of one.
/// </summary>
public sealed partial class Quantity
{
    private readonly ValueRange _values;

    private Quantity(ValueRange values, QuantityForm form, ImmutableArray<Quantity> operands)
    {
        _values = values;
        Form = form;
        Operands = operands;
        Problem = values.Low.IsTooLarge || values.High.IsTooLarge ? ComputationProblems.TooLarge(this) : null;
    }

    private Quantity(LocalizedText problem, ImmutableArray<Quantity> operands, string? culprit)
    {
        Problem = problem;
        Culprit = culprit;
        Form = QuantityForm.None;
        Operands = operands;
    }

    private Quantity(Quantity shown, IndicatorType type, WrittenUnit unit)
    {
        _values = shown._values;
        Form = shown.Form;
        Operands = shown.Operands;
        Problem = shown.Problem;
        Culprit = shown.Culprit;
        (Type, Unit, Name, Given) = (type, unit, shown.Name, shown.Given);
    }

    /// <summary>Why there is no value, or null.</summary>
    public LocalizedText? Problem { get; }

    /// <summary>The name of the operand that the problem asks to check, where that is one with a name.</summary>
    internal string? Culprit { get; }

    /// <summary>What it is called in the steps: the name of an input, or null.</summary>
    internal string? Name { get; private init; }

    /// <summary>How the data give the value of an input.</summary>
    internal ActualDetail? Given { get; private init; }

    internal IndicatorType Type { get; private init; } = IndicatorType.Number;

    internal WrittenUnit Unit { get; private init; } = new(string.Empty, Exact.One);

    internal QuantityForm Form { get; }

    internal ImmutableArray<Quantity> Operands { get; }

    internal IntervalSet? Possible => _values.Possible;

    internal Exact Point => _values.Low;

    /// <summary>A literal of the program, in base units.</summary>
    public static Quantity Of(Exact value, IndicatorType type, WrittenUnit unit) =>
        new(ValueRange.Of(value), QuantityForm.None, []) { Type = type, Unit = unit };

    /// <summary>The value of an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="actual">Its actual, whose state is <see cref="ActualState.Known"/>.</param>
    internal static Quantity Of(InputDescriptor input, in Actual actual)
    {
        var values = actual.Possible is { } possible ? ValueRange.OneOf(possible) : ValueRange.Of(actual.Point);
        return new Quantity(values, QuantityForm.None, [])
        {
            Name = input.Name,
            Type = input.Type,
            Unit = input.Unit,
            Given = actual.Detail,
        };
    }

    /// <summary>The same quantity with a name for the steps, such as 基期.</summary>
    public Quantity Named(string name) => new(this, Type, Unit) { Name = name };

    /// <summary>The same quantity, shown as a value of this type in this unit.</summary>
    /// <param name="type">The type, which is not checked: the program was checked when it was compiled.</param>
    /// <param name="unit">The unit, with its factor to the base unit of the type.</param>
    public Quantity In(IndicatorType type, WrittenUnit unit) => new(this, type, unit);

    /// <summary>The sum.</summary>
    public static Quantity operator +(Quantity left, Quantity right) =>
        Broken(left, right) ?? new(left._values + right._values, QuantityForm.Infix("+"), [left, right]);

    /// <summary>The difference.</summary>
    public static Quantity operator -(Quantity left, Quantity right) =>
        Broken(left, right) ?? new(left._values + -right._values, QuantityForm.Infix("-"), [left, right]);

    /// <summary>The negated value.</summary>
    public static Quantity operator -(Quantity value) =>
        Broken(value) ?? new(-value._values, QuantityForm.Negation, [value]);

    /// <summary>The product.</summary>
    public static Quantity operator *(Quantity left, Quantity right) =>
        Broken(left, right) ?? new(left._values * right._values, QuantityForm.Infix("×"), [left, right]);

    /// <summary>The exact quotient; a divisor that is or may be zero is a problem.</summary>
    public static Quantity operator /(Quantity left, Quantity right)
    {
        ImmutableArray<Quantity> operands = [left, right];
        return Broken(left, right)
            ?? (right._values.MayBeZero
                ? new(ComputationProblems.ZeroDivisor(left, right), operands, right.Name)
                : new(left._values / right._values, QuantityForm.Infix("/"), operands));
    }

    private static Quantity? Broken(Quantity operand) => operand.Problem is { } problem ? new Quantity(problem, [operand], operand.Culprit) : null;

    private static Quantity? Broken(Quantity left, Quantity right) =>
        left.Problem is { } first ? new Quantity(first, [left, right], left.Culprit)
        : right.Problem is { } second ? new Quantity(second, [left, right], right.Culprit)
        : null;

    private static Quantity? Broken(ReadOnlySpan<Quantity> operands)
    {
        foreach (var operand in operands)
        {
            if (operand.Problem is { } problem)
            {
                return new Quantity(problem, [.. operands], operand.Culprit);
            }
        }

        return null;
    }
}
