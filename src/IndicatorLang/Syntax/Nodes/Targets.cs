using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Syntax;

/// <summary>What an indicator must reach.</summary>
public abstract class TargetSyntax : SyntaxNode
{
    private protected TargetSyntax(ImmutableArray<SyntaxElement> children)
        : base(children)
    {
    }
}

/// <summary><c>≥ 98%</c></summary>
public sealed class ComparisonTargetSyntax : TargetSyntax
{
    internal ComparisonTargetSyntax(
        ImmutableArray<SyntaxElement> children, SyntaxToken operatorToken, ComparisonOperator @operator, ValueSyntax value)
        : base(children)
    {
        OperatorToken = operatorToken;
        Operator = @operator;
        Value = value;
    }

    public SyntaxToken OperatorToken { get; }

    public ComparisonOperator Operator { get; }

    public ValueSyntax Value { get; }
}

/// <summary><c>in [2019-03, 2019-09]</c>, <c>in (5, ..)</c></summary>
public sealed class IntervalTargetSyntax : TargetSyntax
{
    internal IntervalTargetSyntax(
        ImmutableArray<SyntaxElement> children, bool lowerClosed, bool upperClosed, ValueSyntax? lower, ValueSyntax? upper)
        : base(children)
    {
        LowerClosed = lowerClosed;
        UpperClosed = upperClosed;
        Lower = lower;
        Upper = upper;
    }

    public bool LowerClosed { get; }

    public bool UpperClosed { get; }

    /// <summary>Null when the interval is open ended below.</summary>
    public ValueSyntax? Lower { get; }

    /// <summary>Null when the interval is open ended above.</summary>
    public ValueSyntax? Upper { get; }
}

/// <summary><c>in {优, 良}</c></summary>
public sealed class SetTargetSyntax : TargetSyntax
{
    internal SetTargetSyntax(ImmutableArray<SyntaxElement> children, ImmutableArray<ValueSyntax> values)
        : base(children)
    {
        Values = values;
    }

    public ImmutableArray<ValueSyntax> Values { get; }
}

/// <summary><c>达成 "…"</c></summary>
public sealed class StatementTargetSyntax : TargetSyntax
{
    internal StatementTargetSyntax(ImmutableArray<SyntaxElement> children, StringValueSyntax text)
        : base(children)
    {
        Text = text;
    }

    public StringValueSyntax Text { get; }
}

/// <summary>Two targets joined by <c>且</c> or <c>或</c>; <c>且</c> binds tighter, both to the left.</summary>
public sealed class CombinedTargetSyntax : TargetSyntax
{
    internal CombinedTargetSyntax(
        ImmutableArray<SyntaxElement> children, TargetSyntax left, SyntaxToken operatorToken, bool isAnd, TargetSyntax right)
        : base(children)
    {
        Left = left;
        OperatorToken = operatorToken;
        IsAnd = isAnd;
        Right = right;
    }

    public TargetSyntax Left { get; }

    public SyntaxToken OperatorToken { get; }

    /// <summary>True for <c>且</c>, false for <c>或</c>.</summary>
    public bool IsAnd { get; }

    public TargetSyntax Right { get; }
}

/// <summary><c>(≥ 5 或 = 0)</c></summary>
public sealed class ParenthesizedTargetSyntax : TargetSyntax
{
    internal ParenthesizedTargetSyntax(ImmutableArray<SyntaxElement> children, TargetSyntax target)
        : base(children)
    {
        Target = target;
    }

    public TargetSyntax Target { get; }
}
