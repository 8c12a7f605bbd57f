using System.Reflection;

namespace IndicatorLang.Runtime;

/// <summary>Why an assembly cannot be used: what is wrong, then what to do.</summary>
internal static class LoadProblems
{
    public static LocalizedText NotAnAssembly() => new(
        "这不是 .NET 程序集；请用 ind build 重新生成。",
        "this is not a .NET assembly; build it again with 'ind build'.");

    public static LocalizedText Damaged() => new(
        "程序文件已损坏，内容与生成时不同；请用 ind build 重新生成。",
        "the program file is damaged: its bytes are not those that were written; build it again with 'ind build'.");

    public static LocalizedText CannotBeLoaded(Exception problem) => new(
        $"这个程序集不能在这里装入（{problem.GetType().Name}）；请用 ind build 重新生成。",
        $"this assembly cannot be loaded here ({problem.GetType().Name}); build it again with 'ind build'.");

    public static LocalizedText NotStamped(Assembly assembly) => new(
        $"程序集“{assembly.GetName().Name}”不是由 ind build 生成的指标程序。",
        $"the assembly '{assembly.GetName().Name}' is not a program built by 'ind build'.");

    public static LocalizedText OtherGenerator(Assembly assembly, int generator) => new(
        $"程序集“{assembly.GetName().Name}”由第 {generator} 版代码生成器生成，而这里只能用第 {ProgramStampAttribute.CurrentGenerator} 版；请用 ind build 重新生成。",
        $"the assembly '{assembly.GetName().Name}' was made by version {generator} of the code generator, but this runtime works with version {ProgramStampAttribute.CurrentGenerator} only; build it again with 'ind build'.");
}
