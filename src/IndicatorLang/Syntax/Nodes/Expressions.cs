using System.Collections.Immutable;

namespace IndicatorLang.Syntax;

/// <summary>An expression behind 计算. Long sums and products are flat, so the tree is as deep as its brackets.</summary>
public abstract class ExpressionSyntax : SyntaxNode
{
    private protected ExpressionSyntax(ImmutableArray<SyntaxElement> children)
        : base(children)
    {
    }
}

/// <summary><c>甲 + 乙 - 丙</c>, or <c>甲 * 乙 / 丙</c>; to be read from the left.</summary>
public sealed class ChainExpressionSyntax : ExpressionSyntax
{
    internal ChainExpressionSyntax(
        ImmutableArray<SyntaxElement> children, ImmutableArray<ExpressionSyntax> operands, ImmutableArray<SyntaxToken> operators)
        : base(children)
    {
        Operands = operands;
        Operators = operators;
    }

    /// <summary>At least two.</summary>
    public ImmutableArray<ExpressionSyntax> Operands { get; }

    /// <summary>What stands between them, one less; either all of + and -, or all of * and /.</summary>
    public ImmutableArray<SyntaxToken> Operators { get; }
}

/// <summary><c>-甲</c></summary>
public sealed class SignedExpressionSyntax : ExpressionSyntax
{
    internal SignedExpressionSyntax(ImmutableArray<SyntaxElement> children, bool isNegative, ExpressionSyntax operand)
        : base(children)
    {
        IsNegative = isNegative;
        Operand = operand;
    }

    /// <summary>True when the number of minus signs is odd.</summary>
    public bool IsNegative { get; }

    public ExpressionSyntax Operand { get; }
}

/// <summary><c>(甲 + 乙)</c></summary>
public sealed class ParenthesizedExpressionSyntax : ExpressionSyntax
{
    internal ParenthesizedExpressionSyntax(ImmutableArray<SyntaxElement> children, ExpressionSyntax inner)
        : base(children)
    {
        Inner = inner;
    }

    public ExpressionSyntax Inner { get; }
}

/// <summary>The name of an input, or 基期.</summary>
public sealed class NameExpressionSyntax : ExpressionSyntax
{
    internal NameExpressionSyntax(ImmutableArray<SyntaxElement> children, NameSyntax name)
        : base(children)
    {
        Name = name;
    }

    /// <summary>The name, or the first part of a dotted one, which the language has no use for here.</summary>
    public NameSyntax Name { get; }

    public bool IsDotted => Children.Length > 1;
}

/// <summary><c>workdays(受理日, 办结日)</c></summary>
public sealed class CallExpressionSyntax : ExpressionSyntax
{
    internal CallExpressionSyntax(ImmutableArray<SyntaxElement> children, NameExpressionSyntax function, ImmutableArray<ExpressionSyntax> arguments)
        : base(children)
    {
        Function = function;
        Arguments = arguments;
    }

    public NameExpressionSyntax Function { get; }

    public ImmutableArray<ExpressionSyntax> Arguments { get; }
}

/// <summary><c>100%</c>, <c>3 万元</c>, <c>2019-01-30</c></summary>
public sealed class LiteralExpressionSyntax : ExpressionSyntax
{
    internal LiteralExpressionSyntax(ImmutableArray<SyntaxElement> children, ValueSyntax value)
        : base(children)
    {
        Value = value;
    }

    public ValueSyntax Value { get; }
}

/// <summary>Where an operand is missing or unreadable; a diagnostic speaks of it.</summary>
public sealed class MissingExpressionSyntax : ExpressionSyntax
{
    internal MissingExpressionSyntax(ImmutableArray<SyntaxElement> children)
        : base(children)
    {
    }
}
