using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>An input of a project: one indicator, with all the targets on it.</summary>
/// <param name="Property">The field of <c>Inputs</c>.</param>
/// <param name="Targets">The places of its targets among the project's indicators.</param>
internal sealed record TypedInput(string Property, ImmutableArray<int> Targets);

/// <summary>
/// The names of the typed interface: one input for each indicator, one result for each target. Lines of one name and one
/// type are targets on one indicator; lines of one name and several types are several indicators, told apart by the
/// headings above them. A line in error has a result, which is invalid, and no input; neither has one that is computed.
/// </summary>
internal sealed class TypedMembers
{
    private readonly ImmutableArray<IndicatorDescriptor> _indicators;
    private readonly string?[] _inputOf;
    private readonly NameScope _inputNames = new(StringComparer.Ordinal);
    private readonly NameScope _resultNames = new(StringComparer.Ordinal);

    public TypedMembers(ImmutableArray<IndicatorDescriptor> indicators, ImmutableArray<InputDescriptor> declared)
    {
        _indicators = indicators;
        var sound = Enumerable.Range(0, indicators.Length).Where(i => indicators[i].Error is null);
        var qualified = sound
            .GroupBy(i => indicators[i].Name, StringComparer.Ordinal)
            .SelectMany(Qualify)
            .ToDictionary(pair => pair.Index, pair => pair.Name);
        Inputs =
        [
            .. qualified.Where(pair => indicators[pair.Key].Computation is null).GroupBy(pair => Key(indicators[pair.Key]))
                .OrderBy(group => group.Min(pair => pair.Key))
                .Select(group => new TypedInput(_inputNames.Add(group.First().Value), [.. group.Select(pair => pair.Key).Order()])),
        ];
        _inputOf = new string?[indicators.Length];
        foreach (var input in Inputs)
        {
            foreach (var target in input.Targets)
            {
                _inputOf[target] = input.Property;
            }
        }

        Declared = [.. declared.Select(input => input.Error is null ? _inputNames.Add(CSharpNames.Member(input.Name)) : null)];
        Results =
        [
            .. Enumerable.Range(0, indicators.Length)
                .Select(i => _resultNames.Add(qualified.GetValueOrDefault(i) ?? CSharpNames.Member(indicators[i].Name))),
        ];
    }

    /// <summary>The inputs, in the order in which their first targets stand.</summary>
    public ImmutableArray<TypedInput> Inputs { get; }

    /// <summary>The member of <c>Inputs</c> that an indicator takes its actual from; null for one in error and for a computed one.</summary>
    /// <param name="index">The place of the indicator.</param>
    public string? InputOf(int index) => _inputOf[index];

    /// <summary>The fields of <c>Inputs</c> for the declared inputs; null for one in error.</summary>
    public ImmutableArray<string?> Declared { get; }

    /// <summary>The properties of <c>Results</c>, one for each of the project's indicators.</summary>
    public ImmutableArray<string> Results { get; }

    // Whether a unit is declared whole says nothing of what is measured.
    private static (string Name, IndicatorType Type) Key(IndicatorDescriptor indicator) =>
        (indicator.Name, indicator.Type with { IsWhole = false });

    // As many headings as are needed to tell the types apart, the innermost first.
    private IEnumerable<(int Index, string Name)> Qualify(IEnumerable<int> lines)
    {
        var byType = lines.GroupBy(i => Key(_indicators[i])).ToList();
        var deepest = byType.Max(group => group.Max(i => _indicators[i].Path.Length));
        var depth = 0;
        while (byType.Count > 1 && depth < deepest && !AreDistinct(byType, depth))
        {
            depth++;
        }

        return byType.SelectMany(group =>
        {
            var name = NameOf(_indicators[group.First()], depth);
            return group.Select(i => (i, name));
        });
    }

    private bool AreDistinct(List<IGrouping<(string, IndicatorType), int>> byType, int depth) =>
        byType.Select(group => NameOf(_indicators[group.First()], depth)).Distinct(StringComparer.Ordinal).Count() == byType.Count;

    private static string NameOf(IndicatorDescriptor indicator, int depth) =>
        string.Join('_', indicator.Path.TakeLast(depth).Append(indicator.Name).Select(CSharpNames.Member));
}
