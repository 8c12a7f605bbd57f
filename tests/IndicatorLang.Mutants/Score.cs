namespace IndicatorLang.Mutants;

/// <summary>Prints what came of the mutants of a project.</summary>
internal static class Score
{
    public static void Print(IReadOnlyList<Mutant> mutants, Results results)
    {
        foreach (var mutant in mutants.Where(mutant => mutant.IsTried && !results.IsNoticed(mutant)))
        {
            Console.WriteLine($"{mutant.File}:{mutant.Line} {results[mutant]}: {mutant.Words}");
        }

        Console.WriteLine();
        foreach (var folder in mutants.GroupBy(mutant => mutant.File.Contains('/', StringComparison.Ordinal) ? mutant.File.Split('/')[0] : ".").OrderBy(folder => folder.Key))
        {
            Print(folder.Key, [.. folder], results);
        }

        Print("all", mutants, results);
    }

    private static void Print(string name, IReadOnlyCollection<Mutant> mutants, Results results)
    {
        var tried = mutants.Where(mutant => mutant.IsTried).ToList();
        var counts = Enum.GetValues<Outcome>().Select(outcome => $"{outcome} {tried.Count(mutant => results[mutant] == outcome)}");
        Console.WriteLine(
            $"{name}: {100m * tried.Count(results.IsNoticed) / Math.Max(1, tried.Count):0.0} % of {tried.Count} ({string.Join(", ", counts)}); {mutants.Count - tried.Count} not tried");
    }
}
