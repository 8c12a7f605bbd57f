using IndicatorLang.Diagnostics;
using IndicatorLang.Testing;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Diagnostics;

/// <summary>The smallest files of tests/errors, one for each code.</summary>
internal static class ErrorFile
{
    /// <summary>
    /// Codes that a program file alone cannot show: those of data files, of bytes that are no text, and of limits. The tests of
    /// the command line cover them.
    /// </summary>
    public static bool NeedsCommandLine(string code) =>
        code.StartsWith("IND5", StringComparison.Ordinal) || code == "IND1901"
        || code.StartsWith("IND191", StringComparison.Ordinal);

    /// <summary>The codes that compiling their file must show.</summary>
    public static IEnumerable<string> Codes =>
        DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Where(code => !NeedsCommandLine(code));

    public static string PathOf(string code) => Repository.PathTo("tests", "errors", code + ".ind");

    public static string Read(string code) => File.ReadAllText(PathOf(code));

    public static Compilation Compile(string code) => Compile(code, Read(code));

    public static Compilation Compile(string code, string text) => Compilation.Create(new SourceText($"tests/errors/{code}.ind", text));
}
