using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>What a name in error may have been meant to be.</summary>
internal static class Suggestions
{
    // Every suggestion looks at all names there are. In a file with more mistakes than anybody reads, that would take forever.
    private const int Most = 500;

    /// <param name="name">The name.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <param name="reported">How many diagnostics there are already.</param>
    public static IReadOnlyList<string> For(string name, IEnumerable<string> candidates, int reported) =>
        reported < Most ? Spelling.Nearest(name, candidates) : [];
}
