using System.Globalization;

namespace IndicatorLang.Mutants;

/// <summary>The folder in which a project is worked on; what is there already is not done again.</summary>
internal sealed record Workspace(string Folder)
{
    /// <summary>Where Stryker puts the mutated assembly, its report and its logs.</summary>
    public string Stryker => Path.Combine(Folder, "stryker");

    /// <summary>The tests with the mutated assembly.</summary>
    public string Binaries => Path.Combine(Folder, "bin");

    /// <summary>A hash of the tests and the mutated assembly that <see cref="ReachFile"/> is about.</summary>
    public string Content => Path.Combine(Folder, "content");

    public string ReachFile => Path.Combine(Folder, "reach.json");

    /// <summary>The mutants that a worker is to try, one a line.</summary>
    private string Queue => Path.Combine(Folder, "queue");

    /// <summary>What a worker says.</summary>
    public string Journal => Path.Combine(Folder, "journal");

    /// <summary>What came of each mutant.</summary>
    public string Results => Path.Combine(Folder, "results.tsv");

    public void WriteQueue(IEnumerable<int> mutants) => File.WriteAllLines(Queue, mutants.Select(mutant => mutant.ToString(CultureInfo.InvariantCulture)));

    public int[] ReadQueue() => [.. File.ReadLines(Queue).Select(line => int.Parse(line, CultureInfo.InvariantCulture))];

    public void Note(params string[] words) => File.AppendAllText(Journal, string.Join('\t', words) + "\n");
}
