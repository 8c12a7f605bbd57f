using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// The names met so far, by what they say. Finds the one that a name repeats, or from which it differs by one slip of the hand: two
/// neighbours that changed places, a character typed twice, one that is missing from a word of the trade (合率 for 合格率), or a
/// letter of a Latin word.
/// </summary>
/// <remarks>
/// A name costs a look-up for each of its characters, whatever the number of names. Of several names with one hash the first counts.
/// </remarks>
internal sealed class SimilarNames
{
    private readonly Dictionary<IndicatorType, OfType> _types = [];

    /// <summary>The earlier indicator of the same type whose name is meant, or null; the name counts for those that follow.</summary>
    /// <param name="words">What the name says, spelled in one way, with one blank between Latin words.</param>
    /// <param name="indicator">The indicator of that name.</param>
    public IndicatorModel? FindOrAdd(string words, IndicatorModel indicator)
    {
        var type = ActualType.Of(indicator.Descriptor.Type);
        if (!_types.TryGetValue(type, out var names))
        {
            _types.Add(type, names = new OfType());
        }

        return names.FindOrAdd(words, indicator);
    }

    private sealed class OfType
    {
        private readonly Dictionary<string, IndicatorModel> _names = new(StringComparer.Ordinal);
        private readonly Dictionary<long, Entry> _words = [];

        // Each name without a character that may have been left out of it.
        private readonly Dictionary<long, Entry> _shortened = [];

        public IndicatorModel? FindOrAdd(string words, IndicatorModel indicator)
        {
            var name = words.Contains(' ', StringComparison.Ordinal) ? words.Replace(" ", string.Empty, StringComparison.Ordinal) : words;
            if (!_names.TryAdd(name, indicator))
            {
                return _names[name];
            }

            return NameSlips.Of(words) is { } slips ? FindOrAdd(words, slips, new NameHash(words), indicator) : null;
        }

        private IndicatorModel? FindOrAdd(string name, NameSlips slips, NameHash hash, IndicatorModel indicator)
        {
            var found = FindLonger(name, hash) ?? FindSwapped(name, slips, hash);
            for (var i = 0; i < name.Length; i++)
            {
                if (slips.MayBeMissing(i))
                {
                    found ??= FindShorterOrChanged(name, slips, hash, i);
                    _shortened.TryAdd(hash.Without(i), new Entry(name, i, slips, indicator));
                }
            }

            _words.TryAdd(hash.Whole, new Entry(name, -1, slips, indicator));
            return found;
        }

        private IndicatorModel? FindLonger(string name, NameHash hash) =>
            _shortened.TryGetValue(hash.Whole, out var longer) && longer.IsWithout(name, longer.At) ? longer.Indicator : null;

        private IndicatorModel? FindSwapped(string name, NameSlips slips, NameHash hash)
        {
            for (var i = 0; i + 1 < name.Length; i++)
            {
                if (slips.MayBeSwapped(i) && _words.TryGetValue(hash.Swapped(i), out var other) && other.IsSwapped(name, i))
                {
                    return other.Indicator;
                }
            }

            return null;
        }

        private IndicatorModel? FindShorterOrChanged(string name, NameSlips slips, NameHash hash, int at)
        {
            var without = hash.Without(at);
            if (_words.TryGetValue(without, out var shorter) && new Entry(name, at, slips, shorter.Indicator).IsWithout(shorter.Name, at))
            {
                return shorter.Indicator;
            }

            return slips.MayBeChanged(at) && _shortened.TryGetValue(without, out var changed) && changed.At == at
                && changed.Slips.MayBeChanged(at) && changed.IsChanged(name)
                ? changed.Indicator
                : null;
        }
    }

    private readonly record struct Entry(string Name, int At, NameSlips Slips, IndicatorModel Indicator)
    {
        public bool IsWithout(string name, int at) => Name.Length == name.Length + 1
            && Name.AsSpan(0, at).SequenceEqual(name.AsSpan(0, at)) && Name.AsSpan(at + 1).SequenceEqual(name.AsSpan(at));

        public bool IsChanged(string name) => Name.Length == name.Length
            && Name.AsSpan(0, At).SequenceEqual(name.AsSpan(0, At)) && Name.AsSpan(At + 1).SequenceEqual(name.AsSpan(At + 1));

        public bool IsSwapped(string name, int at) => Name.Length == name.Length && Name[at] == name[at + 1] && Name[at + 1] == name[at]
            && Name.AsSpan(0, at).SequenceEqual(name.AsSpan(0, at)) && Name.AsSpan(at + 2).SequenceEqual(name.AsSpan(at + 2));
    }
}
