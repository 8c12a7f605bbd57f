using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>Programs beyond what their host grants them.</summary>
public static class LimitDiagnostics
{
    public static readonly DiagnosticDescriptor ProgramTooLongDescriptor = new("IND1910", "program-too-long", Severity.Error);
    public static readonly DiagnosticDescriptor TooManyIndicatorsDescriptor = new("IND1911", "too-many-indicators", Severity.Error);
    public static readonly DiagnosticDescriptor IndicatorTooLongDescriptor = new("IND1912", "indicator-too-long", Severity.Error);
    public static readonly DiagnosticDescriptor TooSlowDescriptor = new("IND1913", "program-too-slow", Severity.Error);

    /// <param name="at">The first character too many.</param>
    /// <param name="most">How many characters are granted.</param>
    public static Diagnostic ProgramTooLong(Location at, int most) => new(
        ProgramTooLongDescriptor,
        at,
        new(
            $"程序太长，这里最多接受 {most} 个字符；请分成几个程序。",
            $"the program is too long, at most {most} characters are accepted here; split it into several programs."));

    /// <param name="at">The first indicator too many.</param>
    /// <param name="most">How many indicators are granted.</param>
    public static Diagnostic TooManyIndicators(Location at, int most) => new(
        TooManyIndicatorsDescriptor,
        at,
        new(
            $"指标太多，这里最多接受 {most} 个；请分成几个程序。",
            $"there are too many indicators, at most {most} are accepted here; split the program."));

    /// <param name="at">The indicator.</param>
    /// <param name="most">How many characters are granted to one.</param>
    public static Diagnostic IndicatorTooLong(Location at, int most) => new(
        IndicatorTooLongDescriptor,
        at,
        new(
            $"这个指标太长，这里每个指标最多接受 {most} 个字符；请写短一些，或分成几个指标。",
            $"this indicator is too long, at most {most} characters are accepted for one here; shorten it or split it."));

    /// <param name="at">The beginning of the program.</param>
    /// <param name="milliseconds">How much time is granted.</param>
    public static Diagnostic TooSlow(Location at, int milliseconds) => new(
        TooSlowDescriptor,
        at,
        new(
            $"检查和编译程序超过了这里允许的 {milliseconds} 毫秒；请分成几个程序，或稍后再试。",
            $"checking and compiling the program took more than the {milliseconds} milliseconds granted here; split it, or try again later."));
}
