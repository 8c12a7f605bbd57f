namespace IndicatorLang.Data.Rows;

/// <summary>What became of a cell that was read in bulk.</summary>
internal enum CellState : byte
{
    /// <summary>Nothing stands in it, or 未填报.</summary>
    NotReported,

    /// <summary>Blanks stand in it: a record of nothing else is none.</summary>
    Blank,

    /// <summary>不适用.</summary>
    NotApplicable,

    /// <summary>A value that is certain and needs no word.</summary>
    Known,

    /// <summary>Anything else: its row is read and judged the way a row is on its own.</summary>
    Declined,
}

/// <summary>A cell, read.</summary>
/// <param name="State">What it is.</param>
/// <param name="Raw">The value of a known one, divided by the step of its column.</param>
internal readonly record struct CellOutcome(CellState State, long Raw = 0);
