using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace IndicatorLang.Emit;

/// <summary>Static fields of emitted code, one for each distinct value, in the order in which they are first asked for.</summary>
/// <param name="prefix">How the names of the fields begin.</param>
/// <param name="declaration">The declaration of a field of a name and a value.</param>
/// <param name="comparer">Which values are the same.</param>
internal sealed class Pool<T>(string prefix, Func<string, T, string> declaration, IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, string> _names = new(comparer);
    private readonly List<string> _declarations = [];

    /// <summary>The declarations of the fields.</summary>
    public IReadOnlyList<string> Declarations => _declarations;

    /// <summary>The name of the field that holds <paramref name="value"/>.</summary>
    public string NameOf(T value)
    {
        if (!TryGet(value, out var name))
        {
            name = prefix + _names.Count.ToString(CultureInfo.InvariantCulture);
            _names.Add(value, name);
            _declarations.Add(declaration(name, value));
        }

        return name;
    }

    private bool TryGet(T value, [NotNullWhen(true)] out string? name) => _names.TryGetValue(value, out name);
}
