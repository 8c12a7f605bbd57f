using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>IND517x: programs that are written as tables.</summary>
public static class ExportDiagnostics
{
    public static readonly DiagnosticDescriptor LeftOutDescriptor = new("IND5170", "left-out-of-table", Severity.Info);
    public static readonly DiagnosticDescriptor NotTheSameDescriptor = new("IND5171", "changed-by-table", Severity.Warning);

    public static readonly DiagnosticDescriptor LineNotTheSameDescriptor = new("IND5184", "line-changed-by-table", Severity.Warning);
    public static readonly DiagnosticDescriptor NotForPublicationDescriptor = new("IND5182", "names-for-codes", Severity.Info);

    /// <param name="at">The project.</param>
    /// <param name="project">Its name.</param>
    /// <param name="hasDates">Whether a period or a year says when it begins and ends.</param>
    public static Diagnostic NotForPublication(Location at, string project, bool hasDates) => new(
        NotForPublicationDescriptor,
        at,
        hasDates
            ? new(
                $"“{project}”的活动编号和机构编号写的是名称；对外发布前请换成编号。",
                $"names stand for the codes of '{project}' and of its organisation; put the codes in their places before the file is published.")
            : new(
                $"“{project}”没有年度和执行期，文件里缺起止日期；活动编号和机构编号写的是名称，发布前请补上。",
                $"'{project}' has neither a year nor a period, so its dates are missing, and names stand for codes; complete both before the file is published."));

    /// <param name="at">The project.</param>
    /// <param name="project">Its name.</param>
    /// <param name="fields">What the table has no column for.</param>
    public static Diagnostic LeftOut(Location at, string project, IReadOnlyList<LocalizedText> fields) => new(
        LeftOutDescriptor,
        at,
        new(
            $"“{project}”的{string.Join("、", fields.Select(field => field.Zh))}在导入表里没有对应的列，没有写进去；用 -o 写成文件就一并写出。",
            $"the table has no column for what '{project}' has besides its indicators: {string.Join(", ", fields.Select(field => field.En))}; with -o it is written too."));

    /// <param name="at">The first line that no cell can hold as it is.</param>
    public static Diagnostic LineNotTheSame(Location at) => new(
        LineNotTheSameDescriptor,
        at,
        new(
            "这一行写进表里的单元格就不是原来的样子了（单元格最多 32767 字，不能有控制字符），再导入得不到原来的程序；请改短或去掉这些字符，并保存好 .ind 程序。",
            "a cell cannot hold this line as it is (at most 32,767 characters, no control characters), so the program would not be imported as it was; shorten the line or take these characters out, and keep the program."));

    /// <param name="at">The target.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="target">The target.</param>
    public static Diagnostic NotTheSame(Location at, string indicator, string target) => new(
        NotTheSameDescriptor,
        at,
        new(
            $"“{indicator}”（{target}）写进导入表以后，再导入就不是原来的样子了；请在表里核对这一行。",
            $"'{indicator}' ({target}) would not be imported from the table as it is; look over its row."));
}
