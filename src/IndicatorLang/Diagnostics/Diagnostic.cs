using System.Collections.Immutable;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>What all diagnostics of one code share. Codes are never reused.</summary>
public sealed record DiagnosticDescriptor(string Code, string Slug, Severity Severity);

/// <summary>A replacement of a span by a new text.</summary>
public sealed record TextEdit(TextSpan Span, string NewText);

/// <summary>A repair that is certain, so that a tool may apply it. Its edits are of the file that the diagnostic is of.</summary>
public sealed record Fix(LocalizedText Title, ImmutableArray<TextEdit> Edits)
{
    /// <summary>
    /// Whether some actual would get another verdict on a line that is not in error. The title says so, and nothing applies
    /// such a fix unasked.
    /// </summary>
    public bool ChangesVerdicts { get; init; }

    public static Fix Replace(LocalizedText title, TextSpan span, string newText) => new(title, [new TextEdit(span, newText)]);
}

/// <summary>A second place that a diagnostic speaks of.</summary>
public sealed record RelatedLocation(Location Location, LocalizedText Message)
{
    /// <summary>Whether the diagnostic is about this place as much as about its own: one finding about several lines.</summary>
    public bool IsAlike { get; init; }
}

/// <summary>One finding: what, where, how grave, what to do.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Location Location, LocalizedText Message)
{
    public string Code => Descriptor.Code;

    public string Slug => Descriptor.Slug;

    public Severity Severity => Descriptor.Severity;

    public ImmutableArray<Fix> Fixes { get; init; } = [];

    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    public Diagnostic WithFix(Fix fix) => this with { Fixes = Fixes.Add(fix) };
}
