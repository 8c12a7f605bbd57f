using System.Collections.Immutable;
using System.Text;
using IndicatorLang.Emit;

namespace IndicatorLang.Build;

/// <summary>The generated C# of a project, and the list of it.</summary>
/// <param name="folder">Where the files lie.</param>
/// <param name="list">The file that lists them.</param>
internal sealed class GeneratedFiles(string folder, string list)
{
    /// <summary>
    /// Puts new files in the place of those before. A file that would be the same is left alone, so that the C# compiler has
    /// nothing to do where nothing has changed.
    /// </summary>
    public void Replace(ImmutableArray<EmittedSource> sources)
    {
        Directory.CreateDirectory(folder);
        var names = sources.Select(source => source.FileName).ToList();
        foreach (var stale in Listed().Except(names, StringComparer.OrdinalIgnoreCase))
        {
            File.Delete(Path.Combine(folder, stale));
        }

        foreach (var source in sources)
        {
            WriteIfDifferent(Path.Combine(folder, source.FileName), source.Text);
        }

        WriteIfDifferent(list, string.Join('\n', names) + "\n");
    }

    // Names alone: whatever may stand in the list, nothing outside the folder is deleted.
    private IEnumerable<string> Listed() =>
        File.Exists(list) ? File.ReadAllLines(list).Select(line => Path.GetFileName(line.Trim())).Where(name => name.Length > 0) : [];

    private static void WriteIfDifferent(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            File.WriteAllBytes(path, bytes);
        }
    }
}
