using System.Collections.Immutable;

namespace IndicatorLang.Syntax;

/// <summary>A field of a project's header: <c>年度 2019</c>, <c>执行期 2019-01-01 .. 2019-12-31</c>.</summary>
public sealed class HeaderFieldSyntax : MemberSyntax
{
    internal HeaderFieldSyntax(
        ImmutableArray<SyntaxElement> children,
        SyntaxToken keywordToken,
        ValueSyntax? value,
        ValueSyntax? upperValue,
        ImmutableArray<ClauseSyntax> clauses,
        StringValueSyntax? edition = null)
        : base(children)
    {
        Edition = edition;
        KeywordToken = keywordToken;
        Value = value;
        UpperValue = upperValue;
        Clauses = clauses;
    }

    public SyntaxToken KeywordToken { get; }

    public Keyword Field => KeywordToken.Keyword!.Value;

    /// <summary>Null when it is missing or could not be read.</summary>
    public ValueSyntax? Value { get; }

    /// <summary>What stands after <c>..</c>; null without it.</summary>
    public ValueSyntax? UpperValue { get; }

    /// <summary>The string behind the name of a calendar; null without it.</summary>
    public StringValueSyntax? Edition { get; }

    /// <summary><c>忽略</c> only.</summary>
    public ImmutableArray<ClauseSyntax> Clauses { get; }
}

/// <summary><c>采购品目 { 传真机 2 台 2800 元 … }</c></summary>
public sealed class PurchaseItemsSyntax : MemberSyntax
{
    internal PurchaseItemsSyntax(ImmutableArray<SyntaxElement> children, ImmutableArray<PurchaseItemSyntax> items)
        : base(children)
    {
        Items = items;
    }

    public ImmutableArray<PurchaseItemSyntax> Items { get; }
}

/// <summary>One line of the purchases: what, how many, for how much.</summary>
public sealed class PurchaseItemSyntax : SyntaxNode
{
    internal PurchaseItemSyntax(ImmutableArray<SyntaxElement> children, NameSyntax name, ValueSyntax? quantity, ValueSyntax? amount)
        : base(children)
    {
        Name = name;
        Quantity = quantity;
        Amount = amount;
    }

    public NameSyntax Name { get; }

    public ValueSyntax? Quantity { get; }

    public ValueSyntax? Amount { get; }
}
