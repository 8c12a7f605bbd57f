using System.Collections.Immutable;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>The lines of a project that share a name: one indicator for each type, several targets on each.</summary>
internal sealed class NameGroup
{
    private readonly Dictionary<IndicatorType, int> _ordinals = [];
    private readonly Dictionary<string, (IndicatorType Type, Location At)> _byPath = new(StringComparer.Ordinal);
    private IndicatorType? _first;
    private int _beforeFirst;

    /// <summary>A line in the same section whose type differs, so that no actual could tell the two apart.</summary>
    public (IndicatorType Type, Location At)? Rival(IndicatorType type, ImmutableArray<string> path, Location at)
    {
        var key = string.Join('\n', path);
        if (_byPath.TryAdd(key, (type, at)))
        {
            return null;
        }

        var other = _byPath[key];
        return other.Type == type ? null : other;
    }

    /// <summary>The ordinal of the next target of a type; null stands for a line in error.</summary>
    public int Next(IndicatorType? type)
    {
        if (_first is null)
        {
            if (type is null)
            {
                return _beforeFirst++;
            }

            _first = type;
            _ordinals[type] = _beforeFirst;
        }

        var key = type ?? _first;
        var ordinal = _ordinals.GetValueOrDefault(key);
        _ordinals[key] = ordinal + 1;
        return ordinal;
    }
}
