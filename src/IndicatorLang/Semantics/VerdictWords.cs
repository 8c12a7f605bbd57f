using System.Collections.Frozen;
using IndicatorLang.Runtime;

namespace IndicatorLang.Semantics;

/// <summary>The words by which a test expects a verdict: those of either language, and the token.</summary>
internal static class VerdictWords
{
    private static readonly FrozenDictionary<string, Verdict> ByWord = VerdictNames.All
        .SelectMany(verdict => new[] { verdict.ToWord().Zh, verdict.ToWord().En, verdict.ToToken() }, (verdict, word) => (verdict, word))
        .DistinctBy(pair => pair.word)
        .ToFrozenDictionary(pair => pair.word, pair => pair.verdict, StringComparer.Ordinal);

    /// <summary>What a mistyped word may have been meant to be.</summary>
    public static IEnumerable<string> All =>
        VerdictNames.All.Select(verdict => verdict.ToWord().Zh).Concat(VerdictNames.All.Select(verdict => verdict.ToToken()));

    public static Verdict? Find(string text)
    {
        var word = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return ByWord.TryGetValue(word, out var verdict) ? verdict : null;
    }
}
