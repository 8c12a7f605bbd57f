using System.Collections.Immutable;

namespace IndicatorLang.Syntax;

/// <summary>A name: a word, a word with attached brackets, or a quoted text.</summary>
public sealed class NameSyntax : SyntaxNode
{
    internal NameSyntax(ImmutableArray<SyntaxElement> children, string value, bool isQuoted)
        : base(children)
    {
        Value = value;
        IsQuoted = isQuoted;
    }

    /// <summary>The name in NFC, without quotes and escapes; empty when it is missing.</summary>
    public string Value { get; }

    public bool IsQuoted { get; }
}

/// <summary><c>辆</c>, <c>%</c>, <c>元/人/天</c></summary>
public sealed class UnitSyntax : SyntaxNode
{
    internal UnitSyntax(ImmutableArray<SyntaxElement> children, UnitPartSyntax numerator, ImmutableArray<UnitPartSyntax> denominators)
        : base(children)
    {
        Numerator = numerator;
        Denominators = denominators;
    }

    public UnitPartSyntax Numerator { get; }

    /// <summary>What stands after each <c>/</c>.</summary>
    public ImmutableArray<UnitPartSyntax> Denominators { get; }
}

/// <summary>One part of a unit; a leading 万 or 亿 is still in its text.</summary>
public sealed class UnitPartSyntax : SyntaxNode
{
    internal UnitPartSyntax(ImmutableArray<SyntaxElement> children, string text, bool isQuoted)
        : base(children)
    {
        Text = text;
        IsQuoted = isQuoted;
    }

    /// <summary>NFC; a full-width ％ is <c>%</c>.</summary>
    public string Text { get; }

    public bool IsQuoted { get; }
}
