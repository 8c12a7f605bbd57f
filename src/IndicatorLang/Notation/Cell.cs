using IndicatorLang.Runtime;

namespace IndicatorLang.Notation;

/// <summary>A cell that is read.</summary>
/// <param name="Text">The words of the file, without the blanks around them.</param>
/// <param name="Folded">The same with full-width forms as ASCII.</param>
/// <param name="Indicator">What it is about.</param>
/// <param name="Kind">How the file holds it.</param>
internal readonly record struct Cell(string Text, string Folded, ValueDescriptor Indicator, CellKind Kind);
