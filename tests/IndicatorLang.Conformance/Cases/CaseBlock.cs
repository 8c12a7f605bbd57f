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

/// <summary>One cell and the verdicts that the specification demands of it.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Text">The line as written.</param>
/// <param name="Indicator">The indicator that gets the cell; null for the first.</param>
/// <param name="Cell">The cell; null when there is no row at all.</param>
/// <param name="Unit">The unit column.</param>
/// <param name="Verdicts">The verdicts, one for each target line.</param>
/// <param name="Reason">A part of the Chinese reason of the first verdict, or null.</param>
public sealed record CaseLine(
    int Line,
    string Text,
    string? Indicator,
    string? Cell,
    string Unit,
    ImmutableArray<Verdict> Verdicts,
    string? Reason);
