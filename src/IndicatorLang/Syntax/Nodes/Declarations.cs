using System.Collections.Immutable;
using IndicatorLang.Diagnostics;

namespace IndicatorLang.Syntax;

/// <summary><c>单位 万粒 = 10000 粒</c>, <c>单位 辆 整数</c>, or both.</summary>
public sealed class UnitDeclarationSyntax : MemberSyntax
{
    internal UnitDeclarationSyntax(ImmutableArray<SyntaxElement> children, UnitSyntax unit, bool isWhole, ValueSyntax? equals)
        : base(children)
    {
        Unit = unit;
        IsWhole = isWhole;
        Equals = equals;
    }

    public UnitSyntax Unit { get; }

    /// <summary>True when the unit counts whole things only.</summary>
    public bool IsWhole { get; }

    /// <summary>What one of the unit is in another unit; null when nothing is said.</summary>
    public new ValueSyntax? Equals { get; }
}

/// <summary><c>输入 总车次 单位 车次 来源 "行车记录"</c>, <c>输入 受理日 日期</c></summary>
public sealed class InputDeclarationSyntax : MemberSyntax
{
    internal InputDeclarationSyntax(
        ImmutableArray<SyntaxElement> children, NameSyntax name, UnitSyntax? unit, bool isDate, ImmutableArray<ClauseSyntax> clauses,
        ImmutableArray<Diagnostic> diagnostics)
        : base(children)
    {
        Name = name;
        Unit = unit;
        IsDate = isDate;
        Clauses = clauses;
        Diagnostics = diagnostics;
    }

    public NameSyntax Name { get; }

    /// <summary>Null for a number without a unit, and for a date.</summary>
    public UnitSyntax? Unit { get; }

    public bool IsDate { get; }

    public ImmutableArray<ClauseSyntax> Clauses { get; }

    /// <summary>The syntax errors of this line. When there are any the input exists, but what is computed from it is invalid.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}

/// <summary><c>等级 时效 { 提前 > 按时 > 逾期 }</c></summary>
public sealed class ScaleDeclarationSyntax : MemberSyntax
{
    internal ScaleDeclarationSyntax(ImmutableArray<SyntaxElement> children, NameSyntax name, ImmutableArray<NameSyntax> levels)
        : base(children)
    {
        Name = name;
        Levels = levels;
    }

    public NameSyntax Name { get; }

    /// <summary>The levels, best first.</summary>
    public ImmutableArray<NameSyntax> Levels { get; }
}

/// <summary><c>日历 深圳 扩展 中国 "2019年版" { … }</c></summary>
public sealed class CalendarDeclarationSyntax : MemberSyntax
{
    internal CalendarDeclarationSyntax(
        ImmutableArray<SyntaxElement> children,
        NameSyntax name,
        NameSyntax? extends,
        string? version,
        ImmutableArray<CalendarEntrySyntax> entries)
        : base(children)
    {
        Name = name;
        Extends = extends;
        Version = version;
        Entries = entries;
    }

    public NameSyntax Name { get; }

    /// <summary>The calendar whose days it takes over; null without one.</summary>
    public NameSyntax? Extends { get; }

    public string? Version { get; }

    public ImmutableArray<CalendarEntrySyntax> Entries { get; }
}

/// <summary>A line of a calendar: <c>放假 2027-01-01 .. 2027-01-03 "元旦"</c>, <c>上班 2027-02-06</c>, <c>覆盖 2027 .. 2028</c>.</summary>
public sealed class CalendarEntrySyntax : SyntaxNode
{
    internal CalendarEntrySyntax(ImmutableArray<SyntaxElement> children, Keyword kind, ValueSyntax? first, ValueSyntax? last, string? label)
        : base(children)
    {
        Kind = kind;
        First = first;
        Last = last;
        Label = label;
    }

    /// <summary><see cref="Keyword.Holiday"/>, <see cref="Keyword.Workday"/> or <see cref="Keyword.Covers"/>.</summary>
    public Keyword Kind { get; }

    public ValueSyntax? First { get; }

    /// <summary>What stands after <c>..</c>; null without it.</summary>
    public ValueSyntax? Last { get; }

    public string? Label { get; }
}

/// <summary><c>检查 IND4014 关闭 "两种口径"</c>: how grave the findings of a rule are, in a file or a project.</summary>
public sealed class SettingSyntax : MemberSyntax
{
    internal SettingSyntax(ImmutableArray<SyntaxElement> children, SyntaxToken codeToken, string code, SyntaxToken? levelToken, SyntaxToken? reasonToken)
        : base(children)
    {
        CodeToken = codeToken;
        Code = code;
        LevelToken = levelToken;
        ReasonToken = reasonToken;
    }

    public SyntaxToken CodeToken { get; }

    /// <summary>The code or the slug of the rule.</summary>
    public string Code { get; }

    /// <summary>关闭, 提示, 警告 or 错误, as written; null when it is missing.</summary>
    public SyntaxToken? LevelToken { get; }

    /// <summary>The reason in its quotes, or null.</summary>
    public SyntaxToken? ReasonToken { get; }
}
