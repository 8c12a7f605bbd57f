using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;

namespace IndicatorLang.Documents.Import;

/// <summary>What came of a document.</summary>
/// <param name="Programs">One program for each project.</param>
/// <param name="Rows">Every row that holds an indicator, also those whose target was refused, in the order of the document.</param>
/// <param name="Diagnostics">What was refused, what could not be placed, what cannot be read.</param>
internal sealed record ImportResult(
    ImmutableArray<ImportedProgram> Programs, ImmutableArray<ImportedRow> Rows, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The document without the tables that only an export writes; null when it cannot be read.</summary>
    public Document? Document { get; init; }

    /// <summary>The tables that only an export writes.</summary>
    public ExportedTables Exported { get; init; } = ExportedTables.None;
}

/// <summary>A program that was made of a document.</summary>
/// <param name="Project">The name of its project.</param>
/// <param name="FileName">The name of a file for it, such as <c>外事事务.ind</c>; the same for two projects of one name.</param>
/// <param name="Text">The program; it checks without errors.</param>
internal sealed record ImportedProgram(string Project, string FileName, string Text);

/// <summary>A row of a document, and what was made of it.</summary>
internal sealed record ImportedRow
{
    /// <summary>The document, as given.</summary>
    public required string File { get; init; }

    public required DocumentPosition Position { get; init; }

    public required string Project { get; init; }

    public required string Indicator { get; init; }

    public required ImmutableArray<string> Path { get; init; }

    /// <summary>The words of the document for the target.</summary>
    public required string Source { get; init; }

    /// <summary>The target as the program writes it; null when it was refused.</summary>
    public required string? Target { get; init; }

    public required TargetReadingKind Reading { get; init; }

    /// <summary>What was assumed, or why it was refused; empty when the target says what the document says.</summary>
    public required LocalizedText Note { get; init; }

    /// <summary>Where the row begins in the source of the document, for its order.</summary>
    public required int Start { get; init; }

    /// <summary>The line of the program.</summary>
    public required string ProgramLine { get; init; }
}
