using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>Inputs and computations.</content>
public static partial class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor MissingUnitKeywordDescriptor = Error("IND1100", "missing-unit-keyword");

    public static Diagnostic MissingUnitKeyword(Location location, string unit) => Make(
        MissingUnitKeywordDescriptor,
        location,
        $"输入的单位前面要写“单位”。请写成“单位 {Shorten(unit)}”；若“{Shorten(unit)}”是名称的一部分，请给整个名称加引号。",
        $"the unit of an input has the word 'unit' (单位) before it. Write '单位 {Shorten(unit)}'; if '{Shorten(unit)}' belongs to the name, put the whole name into quotes.")
        .WithReplacement("加上“单位”", "Add 单位", new TextSpan(location.Span.Start, 0), "单位 ");
}
