using System.Collections.Immutable;
using IndicatorLang.Diagnostics;

namespace IndicatorLang.Syntax;

/// <summary>A whole file.</summary>
public sealed class CompilationUnitSyntax : SyntaxNode
{
    internal CompilationUnitSyntax(ImmutableArray<SyntaxElement> children, ImmutableArray<MemberSyntax> members, SyntaxToken endOfFile)
        : base(children)
    {
        Members = members;
        EndOfFile = endOfFile;
    }

    public ImmutableArray<MemberSyntax> Members { get; }

    public SyntaxToken EndOfFile { get; }
}

/// <summary>A statement of a file, a project or a section.</summary>
public abstract class MemberSyntax : SyntaxNode
{
    private protected MemberSyntax(ImmutableArray<SyntaxElement> children)
        : base(children)
    {
    }

    /// <summary>The <c>///</c> lines before it, joined by newlines; null without any.</summary>
    public string? Documentation => DocumentationComment.Before(this);
}

/// <summary><c>项目 名称 { … }</c></summary>
public sealed class ProjectSyntax : MemberSyntax
{
    internal ProjectSyntax(
        ImmutableArray<SyntaxElement> children, NameSyntax name, ImmutableArray<ClauseSyntax> clauses, ImmutableArray<MemberSyntax> members)
        : base(children)
    {
        Name = name;
        Clauses = clauses;
        Members = members;
    }

    public NameSyntax Name { get; }

    /// <summary>The clauses on the line of the name.</summary>
    public ImmutableArray<ClauseSyntax> Clauses { get; }

    public ImmutableArray<MemberSyntax> Members { get; }
}

/// <summary><c>产出目标 { … }</c></summary>
public sealed class SectionSyntax : MemberSyntax
{
    internal SectionSyntax(ImmutableArray<SyntaxElement> children, NameSyntax heading, ImmutableArray<MemberSyntax> members)
        : base(children)
    {
        Heading = heading;
        Members = members;
    }

    public NameSyntax Heading { get; }

    public ImmutableArray<MemberSyntax> Members { get; }
}

/// <summary>An indicator line: <c>车辆准点率 ≥ 98% 来源 "…"</c>.</summary>
public sealed class IndicatorSyntax : MemberSyntax
{
    internal IndicatorSyntax(
        ImmutableArray<SyntaxElement> children,
        NameSyntax name,
        TargetSyntax? target,
        ImmutableArray<ClauseSyntax> clauses,
        ImmutableArray<Diagnostic> diagnostics)
        : base(children)
    {
        Name = name;
        Target = target;
        Clauses = clauses;
        Diagnostics = diagnostics;
    }

    public NameSyntax Name { get; }

    /// <summary>Null when it could not be read; then <see cref="Diagnostics"/> say why.</summary>
    public TargetSyntax? Target { get; }

    public ImmutableArray<ClauseSyntax> Clauses { get; }

    /// <summary>The syntax errors of this line. When there are any the indicator exists, but its result is invalid.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The same line with one more error, found on the line behind it.</summary>
    internal IndicatorSyntax With(Diagnostic diagnostic) => new(Children, Name, Target, Clauses, Diagnostics.Add(diagnostic));
}

/// <summary>Text that could not be read as a statement at all; a diagnostic speaks of it.</summary>
public sealed class SkippedSyntax : MemberSyntax
{
    internal SkippedSyntax(ImmutableArray<SyntaxElement> children)
        : base(children)
    {
    }
}
