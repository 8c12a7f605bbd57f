using System.Collections.Immutable;

namespace IndicatorLang.Syntax;

/// <summary>What follows a target on its line: <c>来源 "…"</c>, <c>分值 5</c>.</summary>
public abstract class ClauseSyntax : SyntaxNode
{
    private protected ClauseSyntax(ImmutableArray<SyntaxElement> children, SyntaxToken keywordToken)
        : base(children)
    {
        KeywordToken = keywordToken;
    }

    public SyntaxToken KeywordToken { get; }

    public Keyword Kind => KeywordToken.Keyword!.Value;
}

/// <summary><c>来源 "…"</c>, <c>说明 "…"</c></summary>
public sealed class TextClauseSyntax : ClauseSyntax
{
    internal TextClauseSyntax(ImmutableArray<SyntaxElement> children, SyntaxToken keywordToken, StringValueSyntax? text)
        : base(children, keywordToken)
    {
        Text = text;
    }

    /// <summary>Null when it is missing.</summary>
    public StringValueSyntax? Text { get; }
}

/// <summary><c>分值 5</c>, <c>截止 2019-12</c>, <c>上限 100%</c>, <c>基期 95%</c></summary>
public sealed class ValueClauseSyntax : ClauseSyntax
{
    internal ValueClauseSyntax(ImmutableArray<SyntaxElement> children, SyntaxToken keywordToken, ValueSyntax? value)
        : base(children, keywordToken)
    {
        Value = value;
    }

    /// <summary>Null when it is missing.</summary>
    public ValueSyntax? Value { get; }
}

/// <summary><c>忽略 IND4101 "理由"</c></summary>
public sealed class SuppressClauseSyntax : ClauseSyntax
{
    internal SuppressClauseSyntax(
        ImmutableArray<SyntaxElement> children, SyntaxToken keywordToken, SyntaxToken? codeToken, string code, string? reason)
        : base(children, keywordToken)
    {
        CodeToken = codeToken;
        Code = code;
        Reason = reason;
    }

    /// <summary>Null when it is missing.</summary>
    public SyntaxToken? CodeToken { get; }

    /// <summary>A code such as <c>IND4101</c>, or a slug; empty when it is missing.</summary>
    public string Code { get; }

    public string? Reason { get; }
}

/// <summary><c>计算 按时到达车次 / 总车次</c></summary>
public sealed class ComputedClauseSyntax : ClauseSyntax
{
    internal ComputedClauseSyntax(ImmutableArray<SyntaxElement> children, SyntaxToken keywordToken, ExpressionSyntax expression)
        : base(children, keywordToken)
    {
        Expression = expression;
    }

    public ExpressionSyntax Expression { get; }
}

/// <summary><c>保留 2 位小数 四舍五入</c></summary>
public sealed class RoundingClauseSyntax : ClauseSyntax
{
    internal RoundingClauseSyntax(ImmutableArray<SyntaxElement> children, SyntaxToken keywordToken, ValueSyntax? value, SyntaxToken? mode)
        : base(children, keywordToken)
    {
        Value = value;
        Mode = mode;
    }

    /// <summary>How many decimals; null when it is missing.</summary>
    public ValueSyntax? Value { get; }

    /// <summary>The word for the way of rounding; null without one.</summary>
    public SyntaxToken? Mode { get; }
}
