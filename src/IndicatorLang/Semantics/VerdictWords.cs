using IndicatorLang.Runtime;

namespace IndicatorLang.Semantics;

/// <summary>The words by which a test expects a verdict: those of either language, and the token.</summary>
internal static class VerdictWords
{
    private static readonly Dictionary<string, Verdict> ByWord = ReadAll();

    /// <summary>What a mistyped word may have been meant to be.</summary>
    public static IEnumerable<string> All =>
        VerdictNames.All.Select(verdict => verdict.ToWord().Zh).Concat(VerdictNames.All.Select(verdict => verdict.ToToken()));

    public static Verdict? Find(string text)
    {
        var word = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return ByWord.TryGetValue(word, out var verdict) ? verdict : null;
    }

    private static Dictionary<string, Verdict> ReadAll()
    {
        var words = new Dictionary<string, Verdict>(StringComparer.Ordinal);
        foreach (var verdict in VerdictNames.All)
        {
            words[verdict.ToWord().Zh] = words[verdict.ToWord().En] = words[verdict.ToToken()] = verdict;
        }

        return words;
    }
}
