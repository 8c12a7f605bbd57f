using IndicatorLang.Runtime;

namespace IndicatorLang.Notation;

/// <summary>How certain a reading is.</summary>
public enum TargetReadingKind
{
    /// <summary>The target says what the document says.</summary>
    Exact,

    /// <summary>Something had to be supplied that the document leaves open; the note says what.</summary>
    Assumed,

    /// <summary>There is no reading that is certain not to be wrong; the note says why and what to do.</summary>
    Refused,
}

/// <summary>What a target of a document means.</summary>
/// <param name="TargetText">
/// The target as an <c>.ind</c> file writes it, such as <c>≥ 98%</c>; it stands behind any name and binds without an error. Null when
/// it is refused.
/// </param>
/// <param name="Kind">How certain the reading is.</param>
/// <param name="Note">
/// What was assumed, or why it was refused and what to do. An exact reading has a note only where its author should look again.
/// </param>
/// <param name="Original">The words of the document: operator, value and unit, with a blank between the cells.</param>
public sealed record TargetReading(string? TargetText, TargetReadingKind Kind, LocalizedText Note, string Original)
{
    /// <summary>Whether the note says anything.</summary>
    public bool HasNote => !string.IsNullOrEmpty(Note.Zh);
}
