using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>What a name in error may have been meant to be.</summary>
internal static class Suggestions
{
    // Every suggestion looks at all names there are. In a file with more mistakes than anybody reads, that would take forever.
    private const int Most = 500;

    /// <summary>Whether there is still anybody to read them.</summary>
    /// <param name="reported">How many diagnostics there are already.</param>
    public static bool AreLookedFor(int reported) => reported < Most;

    /// <param name="name">The name.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <param name="reported">How many diagnostics there are already.</param>
    public static IReadOnlyList<string> For(string name, IEnumerable<string> candidates, int reported) =>
        AreLookedFor(reported) ? Spelling.Nearest(name, candidates) : [];
}
