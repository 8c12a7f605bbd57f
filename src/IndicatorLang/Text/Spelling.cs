namespace IndicatorLang.Text;

/// <summary>Finds the known names that a mistyped one may stand for.</summary>
public static class Spelling
{
    // Longer texts are no names, and comparing them would take time in proportion to the square of their length.
    private const int LongestName = 200;

    /// <summary>
    /// The nearest of <paramref name="candidates"/>, the best first. Distance is counted in text elements and held against
    /// the length, so that names of two Chinese characters work as well as long ones.
    /// </summary>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> candidates, int max = 3)
    {
        // There may be tens of thousands of candidates for each mistake, so only the best are kept.
        var best = new List<Scored>(max + 1);
        var elements = TextElements.Of(name);
        foreach (var candidate in candidates)
        {
            if (Score(elements, TextElements.Of(candidate)) is { } score)
            {
                Insert(best, new Scored(candidate, score), max);
            }
        }

        return [.. best.Select(scored => scored.Name)];
    }

    private static void Insert(List<Scored> best, Scored scored, int max)
    {
        var at = best.BinarySearch(scored);
        if (at < 0 && ~at < max)
        {
            best.Insert(~at, scored);
            best.RemoveRange(Math.Min(best.Count, max), Math.Max(0, best.Count - max));
        }
    }

    private static double? Score(TextElements name, TextElements candidate)
    {
        var longest = Math.Max(name.Count, candidate.Count);
        if (longest is 0 or > LongestName)
        {
            return null;
        }

        var difference = Math.Abs(name.Count - candidate.Count);
        if (Math.Min(name.Text.Length, candidate.Text.Length) >= 2
            && (candidate.Text.Contains(name.Text, StringComparison.Ordinal) || name.Text.Contains(candidate.Text, StringComparison.Ordinal)))
        {
            return 0.3 + (difference / (10.0 * longest));
        }

        // Two names are at least as far apart as their lengths.
        var largest = longest <= 4 ? 0.5 : 0.4;
        if (difference / (double)longest > largest)
        {
            return null;
        }

        var share = Distance(name, candidate) / (double)longest;
        return share <= largest ? share : null;
    }

    private static int Distance(TextElements left, TextElements right)
    {
        Span<int> row = stackalloc int[right.Count + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Count; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var substitution = diagonal + (left.Same(i - 1, right, j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    private readonly record struct Scored(string Name, double Score) : IComparable<Scored>
    {
        public int CompareTo(Scored other) => Score.CompareTo(other.Score) is var order and not 0
            ? order : string.CompareOrdinal(Name, other.Name);
    }
}
