using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>IND516x: actuals in workbooks and official tables.</summary>
public static class DocumentDataDiagnostics
{
    public static readonly DiagnosticDescriptor NoActualsDescriptor = new("IND5160", "table-without-actuals", Severity.Warning);
    public static readonly DiagnosticDescriptor ErrorCellDescriptor = new("IND5161", "error-cell", Severity.Error);
    public static readonly DiagnosticDescriptor UncalculatedDescriptor = new("IND5162", "uncalculated-cell", Severity.Error);
    public static readonly DiagnosticDescriptor SharedCellDescriptor = new("IND5163", "shared-actual", Severity.Error);
    public static readonly DiagnosticDescriptor OtherTargetDescriptor = new("IND5164", "other-target", Severity.Warning);
    public static readonly DiagnosticDescriptor SerialDateDescriptor = new("IND5165", "serial-date", Severity.Warning);

    /// <param name="at">The table.</param>
    /// <param name="sheet">The name of the sheet, or null.</param>
    public static Diagnostic NoActuals(Location at, string? sheet) => new(
        NoActualsDescriptor,
        at,
        sheet is null
            ? new(
                "这个表格没有“指标”和“实际完成值”的表头，没有当作实际值读。",
                "this table has no headings 指标 and 实际完成值 (indicator, actual) and was not read as actuals.")
            : new(
                $"工作表“{sheet}”没有“指标”和“实际完成值”的表头，没有当作实际值读。",
                $"the sheet '{sheet}' has no headings 指标 and 实际完成值 (indicator, actual) and was not read as actuals."));

    /// <param name="at">The cell.</param>
    /// <param name="words">What it shows, such as #N/A.</param>
    public static Diagnostic ErrorCell(Location at, string words) => new(
        ErrorCellDescriptor,
        at,
        new(
            $"单元格里是错误值 {words}，不是实际值；请在表里改正公式，或者直接填数。",
            $"the cell holds the error {words} instead of an actual; mend its formula, or type the value."));

    public static Diagnostic Uncalculated(Location at) => new(
        UncalculatedDescriptor,
        at,
        new(
            "单元格里的公式没有算出的结果；请用 Excel 或 WPS 打开，保存后再用。",
            "the formula of the cell has no result in the file; open the file in a spreadsheet program and save it."));

    /// <param name="at">The cell.</param>
    /// <param name="words">What stands in it.</param>
    public static Diagnostic SharedCell(Location at, string words) => new(
        SharedCellDescriptor,
        at,
        new(
            $"实际值“{words}”的单元格跨了几行，不知道属于哪个指标；请取消合并，每行各填一个。",
            $"the cell of the actual '{words}' spans several rows, so it is not known which indicator it is for; split it and fill in each row."));

    /// <param name="at">The row of the table.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="words">The target as the table has it.</param>
    /// <param name="target">The target of the program.</param>
    /// <param name="targetAt">Where that stands.</param>
    public static Diagnostic OtherTarget(Location at, string indicator, string words, string target, Location targetAt) => new(
        OtherTargetDescriptor,
        at,
        new(
            $"“{indicator}”的指标值，表里写的是“{words}”，程序里是“{target}”；结论按程序。请核对。",
            $"the table gives the target of '{indicator}' as '{words}', the program as '{target}'; the verdict is by the program. Look it over."))
    {
        Related = [new RelatedLocation(targetAt, new("程序里的目标", "the target of the program"))],
    };

    /// <param name="at">The cell.</param>
    /// <param name="number">The number that stands in it.</param>
    /// <param name="day">The day that it stands for.</param>
    public static Diagnostic SerialDate(Location at, string number, string day) => new(
        SerialDateDescriptor,
        at,
        new(
            $"单元格里的数 {number} 读作日期 {day}；请把单元格格式设为日期。",
            $"the number {number} of the cell is read as the date {day}; format the cell as a date."));
}
