namespace IndicatorLang.Analysis;

/// <summary>The hash of a short name, and at no cost those of the names that differ from it in one place.</summary>
internal sealed class NameHash
{
    private const ulong Base = 0x9E3779B97F4A7C15;

    private static readonly ulong[] Powers = MakePowers();

    private readonly string _name;
    private readonly ulong[] _prefixes;

    /// <param name="name">The name, of at most <see cref="NameSlips.Longest"/> characters.</param>
    public NameHash(string name)
    {
        _name = name;
        _prefixes = new ulong[name.Length + 1];
        for (var i = 0; i < name.Length; i++)
        {
            _prefixes[i + 1] = unchecked((_prefixes[i] * Base) + name[i] + 1);
        }
    }

    public long Whole => unchecked((long)_prefixes[^1]);

    /// <summary>The hash of the name without a character.</summary>
    public long Without(int at)
    {
        var behind = Powers[_name.Length - at - 1];
        return unchecked((long)((_prefixes[at] * behind) + _prefixes[^1] - (_prefixes[at + 1] * behind)));
    }

    /// <summary>The hash of the name where a character and the next have changed places.</summary>
    public long Swapped(int at)
    {
        var difference = unchecked((ulong)_name[at + 1] - _name[at]);
        return unchecked((long)(_prefixes[^1] + (difference * Powers[_name.Length - at - 1]) - (difference * Powers[_name.Length - at - 2])));
    }

    private static ulong[] MakePowers()
    {
        var powers = new ulong[NameSlips.Longest + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = unchecked(powers[i - 1] * Base);
        }

        return powers;
    }
}
