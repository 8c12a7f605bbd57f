using IndicatorLang.Runtime;

namespace IndicatorLang.Notation;

/// <summary>
/// Reads what stands in a cell of a data file, for the indicator it is about. Every text gives a value; what cannot be
/// read is a value too, with the reason and the repair.
/// </summary>
public static class CellReader
{
    /// <summary>What <paramref name="cell"/> says of <paramref name="indicator"/>.</summary>
    /// <param name="cell">The text of the cell.</param>
    /// <param name="indicator">The indicator: what is expected of the cell depends on its type.</param>
    /// <param name="columnUnit">The unit that a unit column or the column's heading gives, empty when there is none.</param>
    /// <param name="kind">How the file holds the cell.</param>
    public static ActualValue Read(string cell, ValueDescriptor indicator, string columnUnit = "", CellKind kind = CellKind.Text)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(columnUnit);

        var text = CellText.Trim(cell);
        if (text.Length == 0)
        {
            return ActualValue.NotReported;
        }

        if (text.Length > CellText.MaxLength)
        {
            return new UnreadableValue(text, CellProblems.TooLong(text));
        }

        var folded = CellText.Fold(text);
        if (CellWords.IsNotReported(folded))
        {
            return new NotReportedValue(text);
        }

        if (CellWords.IsNotApplicable(folded))
        {
            return new NotApplicableValue(text);
        }

        return indicator.Type.Kind switch
        {
            ValueKind.Level or ValueKind.Statement => new WordsValue(CellWords.Unquote(CellText.Compose(text))),
            ValueKind.Date => DateCell.Read(new Cell(text, folded, indicator, kind)),
            _ => NumericCell.Read(new Cell(text, folded, indicator, kind), UnitGrammar.Canonical(columnUnit, indicator)),
        };
    }
}
