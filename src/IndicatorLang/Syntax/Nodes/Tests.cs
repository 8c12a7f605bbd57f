using System.Collections.Immutable;
using IndicatorLang.Diagnostics;

namespace IndicatorLang.Syntax;

/// <summary><c>测试 "九成八恰好达标" { 给定 … 期望 … }</c></summary>
public sealed class TestSyntax : MemberSyntax
{
    internal TestSyntax(
        ImmutableArray<SyntaxElement> children,
        NameSyntax name,
        ImmutableArray<TestStatementSyntax> statements,
        ImmutableArray<Diagnostic> diagnostics)
        : base(children)
    {
        Name = name;
        Statements = statements;
        Diagnostics = diagnostics;
    }

    public NameSyntax Name { get; }

    public ImmutableArray<TestStatementSyntax> Statements { get; }

    /// <summary>The syntax errors of the block. When there are any the test is not run.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}

/// <summary>A statement of a test.</summary>
public abstract class TestStatementSyntax : SyntaxNode
{
    private protected TestStatementSyntax(ImmutableArray<SyntaxElement> children)
        : base(children)
    {
    }
}

/// <summary><c>给定 甲.乙 = 98%</c>, <c>给定 甲.乙 未填报</c></summary>
public sealed class GivenSyntax : TestStatementSyntax
{
    internal GivenSyntax(ImmutableArray<SyntaxElement> children, IndicatorPathSyntax? path, bool hasEquals, CellSyntax? value)
        : base(children)
    {
        Path = path;
        HasEquals = hasEquals;
        Value = value;
    }

    /// <summary>Null when a name of it is missing.</summary>
    public IndicatorPathSyntax? Path { get; }

    /// <summary>Whether <c>=</c> stands before the value; without it only 未填报, 空 and 不适用 can stand there.</summary>
    public bool HasEquals { get; }

    public CellSyntax? Value { get; }
}

/// <summary><c>期望 甲.乙 未达标 "差 1 个百分点"</c>, <c>期望 甲.乙[2] 达标</c>, <c>期望 甲.乙 达标, 未达标</c></summary>
public sealed class ExpectSyntax : TestStatementSyntax
{
    internal ExpectSyntax(
        ImmutableArray<SyntaxElement> children,
        IndicatorPathSyntax? path,
        SyntaxToken? ordinal,
        ImmutableArray<ExpectedVerdictSyntax> verdicts)
        : base(children)
    {
        Path = path;
        Ordinal = ordinal;
        Verdicts = verdicts;
    }

    /// <summary>Null when a name of it is missing.</summary>
    public IndicatorPathSyntax? Path { get; }

    /// <summary>The number in brackets that says which of several targets is meant, counted from 1; null without one.</summary>
    public SyntaxToken? Ordinal { get; }

    /// <summary>One verdict, or one for each target; those that are missing are left out.</summary>
    public ImmutableArray<ExpectedVerdictSyntax> Verdicts { get; }
}

/// <summary><c>未达标 "差 1 个百分点"</c></summary>
public sealed class ExpectedVerdictSyntax : SyntaxNode
{
    internal ExpectedVerdictSyntax(ImmutableArray<SyntaxElement> children, SyntaxToken word, StringValueSyntax? reason)
        : base(children)
    {
        Word = word;
        Reason = reason;
    }

    /// <summary>What should be a verdict.</summary>
    public SyntaxToken Word { get; }

    /// <summary>A part of the reason; null when none is expected.</summary>
    public StringValueSyntax? Reason { get; }
}

/// <summary><c>评价日 2019-06-30</c></summary>
public sealed class AsOfSyntax : TestStatementSyntax
{
    internal AsOfSyntax(ImmutableArray<SyntaxElement> children, CellSyntax? day)
        : base(children)
    {
        Day = day;
    }

    public CellSyntax? Day { get; }
}

/// <summary>What would stand in a cell of a data file.</summary>
public sealed class CellSyntax : SyntaxNode
{
    internal CellSyntax(ImmutableArray<SyntaxElement> children, string text, bool isQuoted)
        : base(children)
    {
        Text = text;
        IsQuoted = isQuoted;
    }

    /// <summary>The text, without quotes around all of it and with their escapes resolved.</summary>
    public string Text { get; }

    public bool IsQuoted { get; }
}

/// <summary><c>车辆准点率</c>, <c>质量/培训</c>, <c>出国签证事务.质量/培训</c></summary>
public sealed class IndicatorPathSyntax : SyntaxNode
{
    internal IndicatorPathSyntax(
        ImmutableArray<SyntaxElement> children, NameSyntax? project, ImmutableArray<NameSyntax> headings, NameSyntax indicator)
        : base(children)
    {
        Project = project;
        Headings = headings;
        Indicator = indicator;
    }

    /// <summary>What stands before the point; null without one.</summary>
    public NameSyntax? Project { get; }

    /// <summary>What stands before each slash.</summary>
    public ImmutableArray<NameSyntax> Headings { get; }

    public NameSyntax Indicator { get; }
}
