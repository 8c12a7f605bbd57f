using System.Globalization;

namespace IndicatorLang.Text;

/// <summary>Finds the known names that a mistyped one may stand for.</summary>
public static class Spelling
{
    /// <summary>
    /// The nearest of <paramref name="candidates"/>, the best first. Distance is counted in text elements and held against
    /// the length, so that names of two Chinese characters work as well as long ones.
    /// </summary>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> candidates, int max = 3)
    {
        var elements = Elements(name);
        return
        [
            .. candidates.Distinct(StringComparer.Ordinal)
                .Select(candidate => (Name: candidate, Score: Score(elements, name, candidate)))
                .Where(scored => scored.Score is not null)
                .OrderBy(scored => scored.Score)
                .ThenBy(scored => scored.Name, StringComparer.Ordinal)
                .Take(max)
                .Select(scored => scored.Name),
        ];
    }

    private static double? Score(string[] elements, string name, string candidate)
    {
        var other = Elements(candidate);
        var longest = Math.Max(elements.Length, other.Length);
        if (longest is 0 or > 200)
        {
            return null;
        }

        if (Math.Min(name.Length, candidate.Length) >= 2
            && (candidate.Contains(name, StringComparison.Ordinal) || name.Contains(candidate, StringComparison.Ordinal)))
        {
            return 0.3 + (Math.Abs(elements.Length - other.Length) / (10.0 * longest));
        }

        var share = Distance(elements, other) / (double)longest;
        return share <= (longest <= 4 ? 0.5 : 0.4) ? share : null;
    }

    private static int Distance(string[] left, string[] right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = previous[j - 1] + (string.Equals(left[i - 1], right[j - 1], StringComparison.OrdinalIgnoreCase) ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }

    private static string[] Elements(string text)
    {
        var elements = new List<string>();
        var enumerator = StringInfo.GetTextElementEnumerator(text);
        while (enumerator.MoveNext())
        {
            elements.Add(enumerator.GetTextElement());
        }

        return [.. elements];
    }
}
