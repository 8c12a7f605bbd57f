using System.Globalization;
using System.Text.Json;

namespace IndicatorLang.Mutants;

/// <summary>A small change of the program.</summary>
/// <param name="Id">The number that switches it on.</param>
/// <param name="File">The file, within the project.</param>
/// <param name="Line">The line of the change, from 1.</param>
/// <param name="Key">What it is known by when the lines before it change: the file, the words and what they become.</param>
/// <param name="Words">The words and what they become.</param>
/// <param name="IsTried">Whether it compiles, and is not of a kind that is left out.</param>
internal sealed record Mutant(int Id, string File, int Line, string Key, string Words, bool IsTried)
{
    /// <summary>All mutants of a report of Stryker, in order.</summary>
    public static List<Mutant> Read(string report, Mutated project)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllText(report));
        var mutants = new List<Mutant>();
        foreach (var file in json.RootElement.GetProperty("files").EnumerateObject())
        {
            var name = file.Name.Replace('\\', '/').Split($"/{project.Name}/")[^1];
            var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
            var known = new Dictionary<string, int>();
            foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray().OrderBy(IdOf))
            {
                var status = mutant.GetProperty("status").GetString();
                if (status == "Ignored" && mutant.GetProperty("statusReason").GetString()!.Contains("mutate filter", StringComparison.Ordinal))
                {
                    continue;
                }

                var (start, end) = (mutant.GetProperty("location").GetProperty("start"), mutant.GetProperty("location").GetProperty("end"));
                var words = $"{Cut(lines, start, end)} => {OneLine(mutant.GetProperty("replacement").GetString()!)}";
                var key = $"{name} {words}";
                known[key] = known.GetValueOrDefault(key) + 1;
                mutants.Add(new Mutant(
                    IdOf(mutant), name, start.GetProperty("line").GetInt32(), $"{key} #{known[key]}", words, status is not ("Ignored" or "CompileError")));
            }
        }

        return mutants;
    }

    private static int IdOf(JsonElement mutant) => int.Parse(mutant.GetProperty("id").GetString()!, CultureInfo.InvariantCulture);

    private static string Cut(string[] lines, JsonElement start, JsonElement end)
    {
        var (first, last) = (start.GetProperty("line").GetInt32() - 1, end.GetProperty("line").GetInt32() - 1);
        var text = string.Join('\n', lines[first..(last + 1)]);
        var after = lines[last].Length - (end.GetProperty("column").GetInt32() - 1);
        return OneLine(text[(start.GetProperty("column").GetInt32() - 1)..^after]);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
