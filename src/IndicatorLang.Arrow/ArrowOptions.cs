using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Arrow;

/// <summary>How verdicts are written into a record batch.</summary>
public enum ArrowVerdicts
{
    /// <summary>A dictionary of the tokens met, not-met and so on, with a byte for each row.</summary>
    Dictionary,

    /// <summary>The number of a <see cref="Verdict"/>, a byte for each row.</summary>
    Bytes,
}

/// <summary>How record batches are evaluated.</summary>
public sealed record ArrowOptions
{
    /// <summary>The day on which the question is asked; without it nothing is <see cref="Verdict.NotDue"/>.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How the verdicts are written.</summary>
    public ArrowVerdicts Verdicts { get; init; }

    /// <summary>
    /// The columns that are no actuals but say what a row is about. They come first in the result, as they are. A column that is neither
    /// one of these nor of the project is refused: it may be an indicator whose name is misspelt.
    /// </summary>
    public ImmutableArray<string> Keys { get; init; } = [];

    /// <summary>
    /// Reads the words of a text column. Without it text can be a level or a rating only; with <c>CellReader.Read</c> of the compiler it
    /// can be whatever a cell of a data file can.
    /// </summary>
    public Func<string, ValueDescriptor, ActualValue>? ReadCell { get; init; }
}
