using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>A checked part of an expression.</summary>
/// <param name="Place">Its place among the operations.</param>
/// <param name="Type">Its type.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record BoundOperand(int Place, ExpressionType Type, Location Location);

/// <summary>Checks an expression and lowers it to operations. Null always comes with a diagnostic.</summary>
internal sealed class ExpressionBinder
{
    // Nobody writes so many; what does is a machine or a mistake.
    private const int MostOperations = 1000;

    private readonly InputTable _inputs;
    private readonly ValueBinder _values;
    private readonly DiagnosticBag _diagnostics;
    private readonly ComputationBuilder _builder;
    private readonly FunctionBinder _functions;
    private readonly Dictionary<int, BoundOperand> _usedInputs = [];
    private readonly ImmutableArray<int>.Builder _order = ImmutableArray.CreateBuilder<int>();
    private readonly List<BoundValue> _literals = [];
    private BoundOperand? _baseline;
    private bool _isTooLong;

    /// <param name="inputs">The inputs of the project.</param>
    /// <param name="values">Binds literals.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="builder">Takes the operations.</param>
    public ExpressionBinder(InputTable inputs, ValueBinder values, DiagnosticBag diagnostics, ComputationBuilder builder)
    {
        _inputs = inputs;
        _values = values;
        _diagnostics = diagnostics;
        _builder = builder;
        _functions = new FunctionBinder(diagnostics, builder);
    }

    /// <summary>The inputs that are used, by their places in the project, in the order in which they are first named.</summary>
    public ImmutableArray<int> UsedInputs => _order.ToImmutable();

    /// <summary>The literals that occur.</summary>
    public IReadOnlyList<BoundValue> Literals => _literals;

    public bool UsesBaseline { get; private set; }

    public bool UsesWorkdays { get; private set; }

    /// <summary>The bare factor 100 or the like, or the divisor 1%, by which something is scaled, or null.</summary>
    public Location? ScaledByHand { get; private set; }

    /// <summary>The same where it makes a percent out of percents larger, or null: what divides by 100 may be a mean.</summary>
    public Location? EnlargedByHand { get; private set; }

    /// <summary>The clause 基期, or null.</summary>
    public ValueSyntax? BaselineSyntax { get; init; }

    /// <summary>The keyword of the clause, as the file spells it.</summary>
    public string BaselineName { get; init; } = "基期";

    public BoundOperand? Bind(ExpressionSyntax syntax)
    {
        if (_builder.Count >= MostOperations)
        {
            if (!_isTooLong)
            {
                _diagnostics.Add(ComputationDiagnostics.ExpressionTooLong(syntax.Location, MostOperations));
            }

            _isTooLong = true;
            return null;
        }

        return syntax switch
        {
            ChainExpressionSyntax chain => BindChain(chain),
            SignedExpressionSyntax signed => BindSigned(signed),
            ParenthesizedExpressionSyntax parenthesized => Bind(parenthesized.Inner) is { } inner ? inner with { Location = syntax.Location } : null,
            NameExpressionSyntax name => BindName(name),
            CallExpressionSyntax call => BindCall(call),
            LiteralExpressionSyntax literal => BindLiteral(literal.Value, name: null),
            _ => null,
        };
    }

    private BoundOperand? BindChain(ChainExpressionSyntax chain)
    {
        // Every operand is looked at, so that each mistake is found at once.
        var left = Bind(chain.Operands[0]);
        for (var i = 1; i < chain.Operands.Length; i++)
        {
            var right = Bind(chain.Operands[i]);
            if (_isTooLong)
            {
                return null;
            }

            NoteScaling(chain.Operators[i - 1], chain.Operands[i - 1], chain.Operands[i]);
            left = left is null || right is null ? null : Combine(chain.Operators[i - 1], left, right);
        }

        return left;
    }

    private BoundOperand? Combine(SyntaxToken sign, BoundOperand left, BoundOperand right)
    {
        var (arithmetic, kind) = sign.Text switch
        {
            "+" or "＋" => (ArithmeticSign.Plus, ComputationKind.Add),
            "*" or "＊" or "×" => (ArithmeticSign.Times, ComputationKind.Multiply),
            "/" or "／" or "÷" => (ArithmeticSign.Over, ComputationKind.Divide),
            _ => (ArithmeticSign.Minus, ComputationKind.Subtract),
        };
        if (OperandTable.Result(arithmetic, left.Type, right.Type) is not { } type)
        {
            if (arithmetic == ArithmeticSign.Minus && left.Type.Kind == OperandKind.Date && right.Type.Kind == OperandKind.Date)
            {
                _diagnostics.Add(ComputationDiagnostics.DatesSubtracted(
                    sign.Location, left.Location.Source[left.Location.Span], right.Location.Source[right.Location.Span]));
                return null;
            }

            _diagnostics.Add(ComputationDiagnostics.OperandTypes(
                sign.Location, ExpressionWords.Of(arithmetic), left.Location, left.Type.Describe(), right.Location, right.Type.Describe()));
            return null;
        }

        var (l, r) = (left.Place, right.Place);
        if (arithmetic is ArithmeticSign.Plus or ArithmeticSign.Minus && left.Type.IsFraction != right.Type.IsFraction)
        {
            (l, r) = left.Type.IsFraction ? (l, _builder.AsRatio(r)) : (_builder.AsRatio(l), r);
        }

        return new BoundOperand(_builder.Add(kind, type, l, r), type, new Location(left.Location.Source, TextSpan.FromBounds(left.Location.Span.Start, right.Location.Span.End)));
    }

    private BoundOperand? BindSigned(SignedExpressionSyntax signed)
    {
        if (Bind(signed.Operand) is not { } operand)
        {
            return null;
        }

        if (operand.Type.Kind == OperandKind.Date)
        {
            _diagnostics.Add(ComputationDiagnostics.SignedDate(signed.Location, operand.Type.Describe()));
            return null;
        }

        return new BoundOperand(
            signed.IsNegative ? _builder.Add(ComputationKind.Negate, operand.Type, operand.Place) : operand.Place, operand.Type, signed.Location);
    }

    private BoundOperand? BindName(NameExpressionSyntax syntax)
    {
        var name = syntax.IsDotted ? syntax.ToString() : syntax.Name.Value;
        if (!syntax.IsDotted && _inputs.Find(name) is { } place)
        {
            return UseInput(place, syntax.Location);
        }

        if (!syntax.Name.IsQuoted && KeywordTable.Find(name) == Keyword.Baseline)
        {
            return BindBaseline(syntax.Location);
        }

        _diagnostics.Add(_inputs.Unknown(syntax.Location, name));
        return null;
    }

    private BoundOperand? UseInput(int place, Location location)
    {
        if (_usedInputs.TryGetValue(place, out var used))
        {
            return used with { Location = location };
        }

        var descriptor = _inputs[place];
        if (ExpressionType.Of(descriptor.Type) is not { } type)
        {
            return null;
        }

        var operation = new ComputationOperation(ComputationKind.Input, [], descriptor.Type, descriptor.Unit) { Input = _order.Count };
        _order.Add(place);
        return _usedInputs[place] = new BoundOperand(_builder.Add(operation), type, location);
    }

    private BoundOperand? BindBaseline(Location location)
    {
        UsesBaseline = true;
        if (BaselineSyntax is null)
        {
            _diagnostics.Add(ComputationDiagnostics.NoBaseline(location));
            return null;
        }

        _baseline ??= BaselineSyntax switch
        {
            WordValueSyntax { Qualifier: null } word => BindBaselineInput(word.Word.Value, word.Location),
            StringValueSyntax text => BindBaselineInput(text.Value, text.Location),
            _ => BindLiteral(BaselineSyntax, BaselineName),
        };
        return _baseline is null ? null : _baseline with { Location = location };
    }

    private BoundOperand? BindBaselineInput(string name, Location location)
    {
        if (_inputs.Find(name) is { } place)
        {
            return UseInput(place, location);
        }

        _diagnostics.Add(_inputs.Unknown(location, name));
        return null;
    }

    private BoundOperand? BindLiteral(ValueSyntax syntax, string? name)
    {
        if (syntax is not (NumericValueSyntax or DateValueSyntax))
        {
            _diagnostics.Add(ComputationDiagnostics.NoOperand(syntax.Location));
            return null;
        }

        if (_values.Bind(syntax) is not { } value || ExpressionType.Of(value.Type) is not { } type)
        {
            return null;
        }

        if (value.Low != value.High)
        {
            _diagnostics.Add(ComputationDiagnostics.ImpreciseDate(syntax.Location, syntax.ToString()));
            return null;
        }

        _literals.Add(value);
        var operation = new ComputationOperation(ComputationKind.Literal, [], value.Type, value.Unit) { Value = value.Low, Name = name };
        return new BoundOperand(_builder.Add(operation), type, syntax.Location);
    }

    private BoundOperand? BindCall(CallExpressionSyntax call)
    {
        var name = call.Function.IsDotted ? call.Function.ToString() : call.Function.Name.Value;
        if (call.Function.IsDotted || call.Function.Name.IsQuoted || FunctionTable.Find(name) is not { } function)
        {
            _diagnostics.Add(ComputationDiagnostics.UnknownFunction(
                call.Function.Location, name, Suggestions.For(name, FunctionTable.Names, _diagnostics.Count)));
            return null;
        }

        var arguments = call.Arguments.Select(Bind).ToList();
        if (_isTooLong)
        {
            return null;
        }

        if (function.Function == Function.Growth && arguments.Count == 1)
        {
            arguments.Add(BindBaseline(call.Location));
        }

        UsesWorkdays |= function.Function == Function.Workdays;
        return arguments.Contains(null) ? null : _functions.Bind(function, call, [.. arguments!]);
    }

    // Somebody who multiplies by 100, or divides by 1%, wants hundredths, and a percent has them already.
    private void NoteScaling(SyntaxToken sign, ExpressionSyntax left, ExpressionSyntax right)
    {
        var isDivision = sign.Text is "/" or "／" or "÷";
        if (!isDivision && sign.Text is not ("*" or "＊" or "×"))
        {
            return;
        }

        var enlarging = isDivision ? LocationIf(right, IsHundredth) : LocationIf(right, IsPowerOfTen) ?? LocationIf(left, IsPowerOfTen);
        EnlargedByHand ??= enlarging;
        ScaledByHand ??= enlarging ?? LocationIf(right, IsPowerOfTen) ?? LocationIf(left, IsPowerOfTen);
    }

    private static Location? LocationIf(ExpressionSyntax syntax, Func<Exact, string, bool> holds)
    {
        while (syntax is ParenthesizedExpressionSyntax parenthesized)
        {
            syntax = parenthesized.Inner;
        }

        return syntax is LiteralExpressionSyntax { Value: NumericValueSyntax number } && Exact.TryParse(number.NumberText, out var value)
            && holds(value, ValueBinder.UnitText(number.Unit))
            ? syntax.Location
            : null;
    }

    private static bool IsPowerOfTen(Exact value, string unit) => unit.Length == 0 && (value == 100 || value == 1000 || value == 10000);

    private static bool IsHundredth(Exact value, string unit) => unit.Length == 0
        ? value.Sign != 0 && IsPowerOfTen(Exact.One / value, unit)
        : value == 1 && unit is "%" or "‰";
}
