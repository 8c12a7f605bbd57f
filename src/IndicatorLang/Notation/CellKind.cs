namespace IndicatorLang.Notation;

/// <summary>How a data file holds a cell.</summary>
public enum CellKind
{
    /// <summary>As text.</summary>
    Text,

    /// <summary>As a JSON or spreadsheet number, given as its own text and never through a binary float.</summary>
    Number,
}
