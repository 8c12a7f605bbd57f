using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Conformance.Cases;

/// <summary>What a block says of the diagnostics of its program.</summary>
public enum Expectation
{
    /// <summary>No error; warnings are allowed.</summary>
    NoError,

    /// <summary>At least one warning and no error.</summary>
    Warning,

    /// <summary>At least one error.</summary>
    Error,
}

/// <summary>A program and the cases it is tried with.</summary>
/// <param name="File">The case file, below the folder of the cases.</param>
/// <param name="Line">The line of the program's first line, from 1.</param>
/// <param name="Program">The text of the program.</param>
public sealed record CaseBlock(string File, int Line, string Program)
{
    public Expectation Expectation { get; init; }

    public DateOnly? AsOf { get; init; }

    public ImmutableArray<CaseLine> Cases { get; init; } = [];

    public string Place => $"{File}:{Line}";
}

/// <summary>A row of the data file of a case.</summary>
/// <param name="Name">The indicator or the input that gets the cell; null for the first indicator.</param>
/// <param name="Text">The cell.</param>
/// <param name="Unit">The unit column.</param>
public sealed record CaseCell(string? Name, string Text, string Unit);

/// <summary>The cells of a case and the verdicts that the specification demands of them.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Text">The line as written.</param>
/// <param name="Cells">The cells, one row each; none when there is no row at all.</param>
/// <param name="Verdicts">The verdicts, one for each target line.</param>
/// <param name="Reason">A part of the Chinese reason of the first verdict, or null.</param>
public sealed record CaseLine(
    int Line,
    string Text,
    ImmutableArray<CaseCell> Cells,
    ImmutableArray<Verdict> Verdicts,
    string? Reason)
{
    /// <summary>Whether the results are those demanded, each with a reason in both languages where it is not met.</summary>
    public bool Allows(ImmutableArray<IndicatorResult> results) =>
        results.Select(result => result.Verdict).SequenceEqual(Verdicts)
        && (Reason is null || results[0].Reason.Zh.Contains(Reason, StringComparison.Ordinal))
        && results.All(result => result.Verdict == Verdict.Met || (!string.IsNullOrWhiteSpace(result.Reason.Zh) && !string.IsNullOrWhiteSpace(result.Reason.En)));
}
