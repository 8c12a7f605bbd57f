using System.Text;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary>
/// The smallest files that bring about each diagnostic, as the tests have them (tests/errors), and what the tool says of
/// them: <c>IND3004.ind</c>, for data <c>IND5007.csv</c> or <c>.json</c> beside it, <c>IND3004.zh.txt</c> and <c>.en.txt</c>.
/// </summary>
internal static class ErrorExamples
{
    private static readonly string[] Inputs = [".ind", ".csv", ".json"];

    /// <summary>The files of a code, with their contents.</summary>
    public static IEnumerable<(string Name, string Content)> Files(string code)
    {
        foreach (var extension in Inputs)
        {
            if (Read(code + extension) is { } content)
            {
                yield return (code + extension, content);
            }
        }
    }

    /// <summary>What the tool says of the files of a code, or null.</summary>
    public static string? Output(string code, Language language) =>
        Read($"{code}.{(language == Language.English ? "en" : "zh")}.txt");

    private static string? Read(string name)
    {
        using var stream = typeof(ErrorExamples).Assembly.GetManifestResourceStream($"errors/{name}");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
