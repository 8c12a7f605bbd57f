using System.Globalization;

namespace IndicatorLang.Emit;

/// <summary>
/// Hands out the identifiers of one scope. The second thing of a name gets the ordinal 2: <c>车辆准点率_2</c>. An escaped
/// name never has a digit after a single underscore, except at its beginning, so an ordinal collides with no name.
/// </summary>
internal sealed class NameScope(StringComparer comparer)
{
    private readonly HashSet<string> _taken = new(comparer);
    private readonly Dictionary<string, int> _ordinals = new(comparer);

    public string Add(string identifier)
    {
        var candidate = identifier;
        var ordinal = _ordinals.GetValueOrDefault(identifier, 1);
        while (!_taken.Add(candidate))
        {
            ordinal++;
            candidate = identifier + "_" + ordinal.ToString(CultureInfo.InvariantCulture);
        }

        _ordinals[identifier] = ordinal;
        return candidate;
    }
}
