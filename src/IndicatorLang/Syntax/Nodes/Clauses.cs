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

/// <summary><c>分值 5</c>, <c>截止 2019-12</c>, <c>上限 100%</c></summary>
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

/// <summary>A clause that is read but not yet supported: <c>计算</c>, <c>基期</c>, <c>保留</c>.</summary>
public sealed class UnsupportedClauseSyntax : ClauseSyntax
{
    internal UnsupportedClauseSyntax(ImmutableArray<SyntaxElement> children, SyntaxToken keywordToken)
        : base(children, keywordToken)
    {
    }
}
