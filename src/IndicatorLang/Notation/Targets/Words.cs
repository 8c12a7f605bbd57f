using Sprache;

namespace IndicatorLang.Notation.Targets;

/// <summary>Parsers of fixed words.</summary>
internal static class Words
{
    /// <summary>The longest of the words that stands here, and its meaning.</summary>
    public static Parser<T> OneOf<T>(params IEnumerable<(string Word, T Meaning)> words)
    {
        var ordered = words.OrderByDescending(entry => entry.Word.Length).ToArray();
        return input =>
        {
            foreach (var (word, meaning) in ordered)
            {
                if (StandsAt(input.Source, input.Position, word))
                {
                    return Result.Success(meaning, Skip(input, word.Length));
                }
            }

            return Result.Failure<T>(input, "no word", []);
        };
    }

    public static Parser<string> OneOf(params IEnumerable<string> words) => OneOf(words.Select(word => (word, word)));

    public static bool StandsAt(string text, int position, string word) =>
        string.CompareOrdinal(text, position, word, 0, word.Length) == 0;

    /// <summary>The input behind the next <paramref name="count"/> characters.</summary>
    public static IInput Skip(IInput input, int count)
    {
        for (; count > 0; count--)
        {
            input = input.Advance();
        }

        return input;
    }

    public static bool ContainsAny(this string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
