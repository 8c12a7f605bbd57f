namespace IndicatorLang.Mutants;

/// <summary>What came of each mutant, kept by its words: what was killed once is not tried again when another line of its file changes.</summary>
internal sealed class Results
{
    private readonly string _file;
    private readonly Dictionary<string, (Outcome Outcome, string Test)> _known = new(StringComparer.Ordinal);

    public Results(string file)
    {
        _file = file;
        foreach (var fields in File.Exists(file) ? File.ReadLines(file).Select(line => line.Split('\t')) : [])
        {
            _known[fields[0]] = (Enum.Parse<Outcome>(fields[1]), fields[2]);
        }
    }

    public Outcome? this[Mutant mutant] => _known.TryGetValue(mutant.Key, out var known) ? known.Outcome : null;

    public bool IsNoticed(Mutant mutant) => this[mutant] is Outcome.Killed or Outcome.Timeout;

    public void Set(Mutant mutant, Outcome outcome, string test)
    {
        _known[mutant.Key] = (outcome, test);
        File.AppendAllText(_file, $"{mutant.Key}\t{outcome}\t{test.ReplaceLineEndings(" ").Replace('\t', ' ')}\n");
    }
}
