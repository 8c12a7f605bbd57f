using IndicatorLang.Runtime;

namespace IndicatorLang.Build;

/// <summary>What can be wrong with the project that asks for the classes.</summary>
internal static class BuildProblems
{
    public static LocalizedText UnknownLanguage(string language) => new(
        $"IndicatorLanguage 的值“{language}”不是 zh 或 en；请改成其中之一。",
        $"IndicatorLanguage is '{language}', which is neither zh nor en; set it to one of them.");

    public static LocalizedText NotANamespace(string name) => new(
        $"IndicatorNamespace 的值“{name}”不能作命名空间；请写成如 Company.Indicators。",
        $"IndicatorNamespace is '{name}', which cannot name a namespace; write it like Company.Indicators.");

    public static LocalizedText File(Exception problem) => new(
        $"读写文件时出错：{problem.Message}",
        $"a file could not be read or written: {problem.Message}");
}
