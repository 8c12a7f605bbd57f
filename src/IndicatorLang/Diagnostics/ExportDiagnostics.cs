using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>IND517x: programs that are written as tables.</summary>
public static class ExportDiagnostics
{
    public static readonly DiagnosticDescriptor LeftOutDescriptor = new("IND5170", "left-out-of-table", Severity.Info);
    public static readonly DiagnosticDescriptor NotTheSameDescriptor = new("IND5171", "changed-by-table", Severity.Warning);

    /// <param name="at">The project.</param>
    /// <param name="project">Its name.</param>
    /// <param name="fields">What the table has no column for.</param>
    public static Diagnostic LeftOut(Location at, string project, IReadOnlyList<LocalizedText> fields) => new(
        LeftOutDescriptor,
        at,
        new(
            $"“{project}”的{string.Join("、", fields.Select(field => field.Zh))}在导入表里没有对应的列，没有写进去。",
            $"the table has no column for what '{project}' has besides its indicators: {string.Join(", ", fields.Select(field => field.En))}."));

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
