using System.Collections.Concurrent;
using IndicatorLang.Runtime;

namespace IndicatorLang.Semantics;

/// <summary>A unit as it stands behind numbers.</summary>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Unit">The unit as written.</param>
/// <param name="IsWrittenLarge">Whether it is written with a multiple before it, such as 万.</param>
internal sealed record ReadUnit(UnitMeaning Meaning, WrittenUnit Unit, bool IsWrittenLarge);

/// <summary>The units that a file writes, each read once: thousands of lines share a few of them.</summary>
internal sealed class WrittenUnits(UnitTable table)
{
    private readonly ConcurrentDictionary<string, ReadUnit> _read = new(StringComparer.Ordinal);

    public ReadUnit Read(string text) => _read.GetOrAdd(text, Make, table);

    private static ReadUnit Make(string text, UnitTable table)
    {
        var meaning = table.Resolve(text);
        var isWrittenLarge = meaning.HasMultiplier || UnitMultiple.Without(text).Length < text.Length;
        return new ReadUnit(meaning, new WrittenUnit(text, meaning.Factor), isWrittenLarge);
    }
}
