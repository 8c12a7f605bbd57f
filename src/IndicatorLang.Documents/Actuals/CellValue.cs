using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Notation;

namespace IndicatorLang.Documents.Actuals;

/// <summary>A cell of a document as a cell of data.</summary>
internal static class CellValue
{
    public static CsvCell Of(DocumentCell cell) => new(cell.Text, cell.Span)
    {
        // A percent and a date are words that say what they are; only a plain number can be taken for several things.
        Kind = cell.Format == CellFormat.Number ? CellKind.Number : CellKind.Text,
        Day = cell.Day,
        Defect = cell.Format == CellFormat.Error ? at => DocumentDataDiagnostics.ErrorCell(at, cell.Text)
            : cell.IsUncalculated ? DocumentDataDiagnostics.Uncalculated
            : null,
    };
}
