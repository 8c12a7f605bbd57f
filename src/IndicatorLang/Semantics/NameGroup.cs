using System.Collections.Immutable;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>The lines of a project that share a name: one indicator for each type, several targets on each.</summary>
internal sealed class NameGroup
{
    // Nearly every name stands on one line, which needs neither.
    private Dictionary<IndicatorType, IndicatorModel>? _firstOfType;
    private Dictionary<IndicatorType, int>? _ordinals;
    private Dictionary<string, (IndicatorType Type, Location At)>? _byPath;
    private IndicatorModel? _firstSound;
    private ImmutableArray<string> _path;
    private IndicatorType? _type;
    private Location _at;
    private IndicatorType? _first;
    private int _ofFirst;

    /// <summary>The earlier line that is held against the same actual, or null; the line counts for those that follow.</summary>
    public IndicatorModel? FirstOrAdd(IndicatorModel indicator)
    {
        if (_firstSound is null)
        {
            _firstSound = indicator;
            return null;
        }

        _firstOfType ??= new() { [ActualType.Of(_firstSound.Descriptor.Type)] = _firstSound };
        var type = ActualType.Of(indicator.Descriptor.Type);
        return _firstOfType.TryAdd(type, indicator) ? null : _firstOfType[type];
    }

    /// <summary>A line in the same section whose type differs, so that no actual could tell the two apart.</summary>
    public (IndicatorType Type, Location At)? Rival(IndicatorType type, ImmutableArray<string> path, Location at)
    {
        if (_type is null)
        {
            (_path, _type, _at) = (path, type, at);
            return null;
        }

        _byPath ??= new(StringComparer.Ordinal) { [KeyOf(_path)] = (_type, _at) };
        var key = KeyOf(path);
        if (_byPath.TryAdd(key, (type, at)))
        {
            return null;
        }

        var other = _byPath[key];
        return other.Type == type ? null : other;
    }

    /// <summary>The ordinal of the next target of a type; null stands for a line in error, which counts with the first type.</summary>
    public int Next(IndicatorType? type)
    {
        _first ??= type;
        if (type is null || type == _first)
        {
            return _ofFirst++;
        }

        var ordinal = (_ordinals ??= []).GetValueOrDefault(type);
        _ordinals[type] = ordinal + 1;
        return ordinal;
    }

    private static string KeyOf(ImmutableArray<string> path) => string.Join('\n', path);
}
