using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>What stands in a document.</content>
public static partial class ImportDiagnostics
{
    public static readonly DiagnosticDescriptor UnplacedDescriptor = new("IND5150", "unplaced-text", Severity.Warning);
    public static readonly DiagnosticDescriptor RefusedTargetDescriptor = new("IND5151", "refused-target", Severity.Error);
    public static readonly DiagnosticDescriptor NoTableDescriptor = new("IND5154", "no-indicator-table", Severity.Error);

    public static readonly DiagnosticDescriptor FieldsWithoutPlaceDescriptor = new("IND5180", "fields-without-place", Severity.Info);
    public static readonly DiagnosticDescriptor ScrambledDescriptor = new("IND5183", "scrambled-table", Severity.Error);
    public static readonly DiagnosticDescriptor HiddenSheetsDescriptor = new("IND5181", "hidden-sheets", Severity.Info);

    public static readonly DiagnosticDescriptor RowChangedDescriptor = new("IND5185", "row-changed", Severity.Info);
    public static readonly DiagnosticDescriptor TablesChangedDescriptor = new("IND5186", "tables-changed", Severity.Warning);
    public static readonly DiagnosticDescriptor DamagedProgramDescriptor = new("IND5187", "damaged-program-sheet", Severity.Warning);

    /// <param name="at">The row.</param>
    /// <param name="place">Where it stands, in the terms of the document.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="before">What was exported.</param>
    /// <param name="now">What stands there now.</param>
    public static Diagnostic RowChanged(Location at, LocalizedText place, string indicator, string before, string now) => new(
        RowChangedDescriptor,
        at,
        new(
            $"{place.Zh}，“{Short(indicator)}”在导出以后改过：原来是“{Short(before)}”，现在是“{Short(now)}”；程序已按现在的改。",
            $"{place.En}: '{Short(indicator)}' was changed since the export, from '{Short(before)}' to '{Short(now)}'; the program was changed with it."));

    /// <param name="at">The document.</param>
    /// <param name="lines">How many lines of the program became comments.</param>
    public static Diagnostic TablesChanged(Location at, int lines) => new(
        TablesChangedDescriptor,
        at,
        lines > 0
            ? new(
                $"表在导出以后改过（行、名称或者项目信息），和“程序原文”对不上；程序按表写成，表里写不下的 {lines} 行（计算、输入、测试、注释等）写成了末尾的注释，请核对后恢复。",
                $"the tables were changed since the export (rows, names or 项目信息) and are no longer those of 程序原文. The program is that of the tables; {lines} lines that no table has a form for (computations, inputs, tests, comments) are comments at its end; look them over and restore them.")
            : new(
                "表在导出以后改过（行、名称或者项目信息），和“程序原文”对不上；程序按表写成。",
                "the tables were changed since the export (rows, names or 项目信息) and are no longer those of 程序原文; the program is that of the tables."));

    /// <param name="at">The document.</param>
    /// <param name="line">The line of the first error of the program.</param>
    /// <param name="error">What it is.</param>
    public static Diagnostic DamagedProgram(Location at, int line, LocalizedText error) => new(
        DamagedProgramDescriptor,
        at,
        new(
            $"“程序原文”里的程序有错误，没有用（第 {line} 行：{error.Zh.TrimEnd('。')}）；程序按其他的表写成，表里写不下的内容写成了末尾的注释。",
            $"the program in 程序原文 has errors and was not used (line {line}: {error.En.TrimEnd('.')}); the program is that of the other tables, and what they have no form for are comments at its end."));

    /// <param name="at">The first of them.</param>
    /// <param name="fields">The labels of the form, as the document has them.</param>
    public static Diagnostic FieldsWithoutPlace(Location at, IReadOnlyList<string> fields) => new(
        FieldsWithoutPlaceDescriptor,
        at,
        new(
            $"抬头里的{string.Join("、", fields.Select(Short))}在程序里没有对应的字段，已写成注释。",
            $"fields of the header that a program does not have were kept as comments: {string.Join(", ", fields.Select(Short))}."));

    /// <param name="at">The workbook.</param>
    /// <param name="sheets">The names of the hidden sheets.</param>
    public static Diagnostic HiddenSheets(Location at, IReadOnlyList<string> sheets) => new(
        HiddenSheetsDescriptor,
        at,
        new(
            $"隐藏的工作表没有读：{string.Join("、", sheets.Select(Short))}；里面若有指标，请取消隐藏再导入。",
            $"hidden sheets were not read: {string.Join(", ", sheets.Select(Short))}; unhide them and import again if they hold indicators."));

    /// <param name="at">The words.</param>
    /// <param name="place">Where they stand, in the terms of the document.</param>
    /// <param name="words">The words.</param>
    public static Diagnostic Unplaced(Location at, LocalizedText place, string words) => new(
        UnplacedDescriptor,
        at,
        new(
            $"{place.Zh}的“{Short(words)}”在程序里没有对应的位置，已写成注释；请核对。",
            $"{place.En}: '{Short(words)}' has no place in the program and was kept as a comment; look it over."));

    /// <param name="at">The row.</param>
    /// <param name="place">Where it stands, in the terms of the document.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="words">The target as the document has it.</param>
    /// <param name="reason">Why it was refused, and what to do.</param>
    public static Diagnostic RefusedTarget(Location at, LocalizedText place, string indicator, string words, LocalizedText reason) => new(
        RefusedTargetDescriptor,
        at,
        new(
            $"{place.Zh}，“{Short(indicator)}”的目标“{Short(words)}”没有读出，已写成注释：{reason.Zh.TrimEnd('。')}。",
            $"{place.En}: the target '{Short(words)}' of '{Short(indicator)}' was not read and was kept as a comment: {reason.En.TrimEnd('.')}."));

    public static Diagnostic NoTable(Location at) => new(
        NoTableDescriptor,
        at,
        new(
            "没有找到指标表；要有表头，如：一级指标、二级指标、三级指标、指标值。",
            "no indicator table was found; one has headings such as 一级指标, 二级指标, 三级指标, 指标值."));

    /// <param name="at">The headings of the table.</param>
    /// <param name="place">Where they stand, in the terms of the document.</param>
    public static Diagnostic Scrambled(Location at, LocalizedText place) => new(
        ScrambledDescriptor,
        at,
        new(
            $"{place.Zh}起的指标表没有读：各列的文字一列接一列地排着（多半是从 PDF 复制或提取时打乱的），分不清哪个指标值是哪个指标的；请导入 PDF、Word 或 Excel 原件。",
            $"{place.En}: the indicator table that begins here was not read. Its words stand one column behind the other, as happens when they are copied from a PDF, and it cannot be told which target is whose; import the PDF, Word or Excel file itself."));

    private static string Short(string text)
    {
        const int Most = 60;
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Most ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[Most - 1]) ? Most - 1 : Most), "…");
    }
}
