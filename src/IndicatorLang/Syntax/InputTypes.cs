namespace IndicatorLang.Syntax;

/// <summary>The words that stand in the place of a unit where an input is no number: <c>输入 受理日 日期</c>.</summary>
internal static class InputTypes
{
    public static bool IsDate(ReadOnlySpan<char> word) => word is "日期" or "date";
}
