using System.Collections.Immutable;
using System.Globalization;
using IndicatorLang.Documents.Import;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Export;

/// <summary>程序原文: the files of the program, a line a row. Computations, inputs, tests and comments have a form nowhere else.</summary>
internal static class ProgramSheet
{
    public static IEnumerable<ImmutableArray<string>> Rows(IEnumerable<SourceText> sources)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in sources)
        {
            var name = Name(source);
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{Path.GetFileNameWithoutExtension(Name(source))}-{number}.ind";
            }

            var lines = Lines(source);
            for (var line = 0; line < lines.Length; line++)
            {
                yield return [name, (line + 1).ToString(CultureInfo.InvariantCulture), lines[line]];
            }
        }
    }

    /// <summary>The lines of a file; only what ends a line in a program counts as an end.</summary>
    public static string[] Lines(SourceText source) =>
        source.Content.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    private static string Name(SourceText source) => source.Path is "-" or "" ? "标准输入.ind" : NameText.Clean(Path.GetFileName(source.Path));
}
