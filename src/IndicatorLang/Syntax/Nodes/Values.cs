using System.Collections.Immutable;

namespace IndicatorLang.Syntax;

/// <summary>A literal or a word.</summary>
public abstract class ValueSyntax : SyntaxNode
{
    private protected ValueSyntax(ImmutableArray<SyntaxElement> children)
        : base(children)
    {
    }
}

/// <summary><c>98%</c>, <c>-1.5</c>, <c>3 万人次</c>, <c>12,218,245.00 元</c></summary>
public sealed class NumericValueSyntax : ValueSyntax
{
    internal NumericValueSyntax(
        ImmutableArray<SyntaxElement> children, bool isNegative, SyntaxToken number, string numberText, UnitSyntax? unit)
        : base(children)
    {
        IsNegative = isNegative;
        Number = number;
        NumberText = numberText;
        Unit = unit;
    }

    public bool IsNegative { get; }

    public SyntaxToken Number { get; }

    /// <summary>ASCII digits and at most one point; no separators, no sign.</summary>
    public string NumberText { get; }

    public UnitSyntax? Unit { get; }
}

/// <summary><c>2019-09-15</c>, <c>2019年9月</c>, <c>2019Q3</c>: the digits as written, whether or not there is such a day.</summary>
public sealed class DateValueSyntax : ValueSyntax
{
    internal DateValueSyntax(ImmutableArray<SyntaxElement> children, int year, int? quarter, int? month, int? day)
        : base(children)
    {
        Year = year;
        Quarter = quarter;
        Month = month;
        Day = day;
    }

    public int Year { get; }

    public int? Quarter { get; }

    public int? Month { get; }

    public int? Day { get; }
}

/// <summary>A level of a scale (<c>及时</c>, <c>及时性.及时</c>) or a word of a header (<c>业务类</c>).</summary>
public sealed class WordValueSyntax : ValueSyntax
{
    internal WordValueSyntax(ImmutableArray<SyntaxElement> children, NameSyntax? qualifier, NameSyntax word)
        : base(children)
    {
        Qualifier = qualifier;
        Word = word;
    }

    public NameSyntax? Qualifier { get; }

    public NameSyntax Word { get; }
}

/// <summary><c>"工作计划"</c>, <c>“工作计划”</c></summary>
public sealed class StringValueSyntax : ValueSyntax
{
    internal StringValueSyntax(ImmutableArray<SyntaxElement> children, string value)
        : base(children)
    {
        Value = value;
    }

    /// <summary>The text between the quotes, escapes resolved.</summary>
    public string Value { get; }
}

/// <summary><c>""" … """</c></summary>
public sealed class TextBlockValueSyntax : ValueSyntax
{
    internal TextBlockValueSyntax(ImmutableArray<SyntaxElement> children, string value)
        : base(children)
    {
        Value = value;
    }

    /// <summary>The text without its common indentation and without its first and last newline.</summary>
    public string Value { get; }
}
