using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Diagnostics;

/// <summary>Checks programs that stand in a test.</summary>
internal static class Checked
{
    /// <summary>A line that is right, so that a file is not without indicators.</summary>
    public const string Bystander = "\n旁观者 ≥ 98%\n";

    public static Compilation Program(string text) => Compilation.Create(new SourceText("测试.ind", text));

    /// <summary>The program, which must be without any diagnostic.</summary>
    public static Compilation Clean(string text)
    {
        var compilation = Program(text);
        Assert.Empty(Describe(compilation));
        return compilation;
    }

    public static string[] Codes(string text) => [.. Program(text).Diagnostics.Select(diagnostic => diagnostic.Code)];

    /// <summary>Each diagnostic as code and the words it points at.</summary>
    public static string[] Findings(string text) => Findings(Program(text));

    public static string[] Findings(Compilation compilation) =>
        [.. compilation.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Location.Source[diagnostic.Location.Span]}")];

    public static string[] Describe(Compilation compilation) =>
        [.. compilation.Diagnostics.Select(diagnostic => $"{diagnostic.Code} line {diagnostic.Location.Start.Line + 1}: {diagnostic.Message.Zh}")];

    public static IndicatorModel Indicator(this Compilation compilation, string name) =>
        compilation.Model.Indicators.Single(indicator => indicator.Descriptor.Name == name);

    public static IndicatorDescriptor Descriptor(this Compilation compilation, string name) => compilation.Indicator(name).Descriptor;

    /// <summary>The names of the indicators whose results are invalid whatever the actual.</summary>
    public static string[] InError(Compilation compilation) =>
        [.. compilation.Model.Indicators.Where(indicator => indicator.Descriptor.Error is not null).Select(indicator => indicator.Descriptor.Name)];
}
