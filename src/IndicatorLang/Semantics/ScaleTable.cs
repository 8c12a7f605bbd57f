using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Semantics;

/// <summary>The scales that a file declares, and behind them the built-in ones.</summary>
internal sealed class ScaleTable(ImmutableArray<Scale> own)
{
    private readonly ILookup<string, Scale> _byName = own.Concat(Scale.BuiltIn).ToLookup(scale => scale.Name, StringComparer.Ordinal);
    private readonly ILookup<string, Scale> _ownByLevel = ByLevel(own);
    private readonly ILookup<string, Scale> _builtInByLevel = ByLevel(Scale.BuiltIn);

    public IEnumerable<string> Names => _byName.Select(scales => scales.Key);

    public IEnumerable<string> Levels => own.Concat(Scale.BuiltIn).SelectMany(scale => scale.Levels);

    public Scale? Find(string name) => _byName[name].FirstOrDefault();

    /// <summary>The scales that have a level: those of the file, or else the built-in ones.</summary>
    public ImmutableArray<Scale> With(string level) =>
        _ownByLevel.Contains(level) ? [.. _ownByLevel[level]] : [.. _builtInByLevel[level]];

    private static ILookup<string, Scale> ByLevel(ImmutableArray<Scale> scales) =>
        scales.SelectMany(scale => scale.Levels, (scale, level) => (scale, level))
            .ToLookup(pair => pair.level, pair => pair.scale, StringComparer.Ordinal);
}
