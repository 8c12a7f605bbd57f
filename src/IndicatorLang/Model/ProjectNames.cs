using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Model;

/// <summary>
/// The indicators and the inputs of one project by the names that data files and tests use: the plain name, or the name behind
/// some of the headings around it (<c>质量/培训</c>).
/// </summary>
internal sealed class ProjectNames
{
    private readonly Dictionary<string, List<NamedIndicator>> _byName = new(StringComparer.Ordinal);

    public ProjectNames(ProjectModel project, int index)
    {
        Project = project;
        Index = index;
        for (var i = 0; i < project.Indicators.Length; i++)
        {
            Add(project.Indicators[i].Descriptor, i);
        }

        // Inputs come behind the indicators. One that shares its name with an indicator is in error, and the indicator has it.
        for (var i = 0; i < project.Inputs.Length; i++)
        {
            var input = project.Inputs[i].Descriptor;
            _byName.TryAdd(
                Normalize(input.Name), [new NamedIndicator(input.Name, input.Type, [project.Indicators.Length + i], [[]])]);
        }
    }

    public ProjectModel Project { get; }

    /// <summary>The project's place in the program.</summary>
    public int Index { get; }

    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>The names that data can give an actual for: what is computed is not reported.</summary>
    public IEnumerable<string> ReportedNames => _byName.Where(name => name.Value.Exists(IsReported)).Select(name => name.Key);

    private bool IsReported(NamedIndicator indicator) => indicator.Targets.Any(place => place >= Project.Indicators.Length
        || Project.Indicators[place].Descriptor is { Computation: null } or { Error: not null });

    /// <summary>The form in which names are compared: NFC, without the blanks around it.</summary>
    public static string Normalize(string name) => UnicodeText.Normalize(name.Trim().Trim('\uFEFF', '\u200B'));

    /// <summary>The indicators a name may mean: none, the one, or several that differ in type.</summary>
    public IReadOnlyList<NamedIndicator> Find(string name)
    {
        if (_byName.TryGetValue(name, out var exact))
        {
            return exact;
        }

        // A name may itself hold a slash, so every split is tried, the longest name first.
        for (var slash = IndexOfSlash(name, 0); slash >= 0; slash = IndexOfSlash(name, slash + 1))
        {
            var within = name[(slash + 1)..];
            if (_byName.ContainsKey(Normalize(within)))
            {
                return Find(within, [.. name[..slash].Split('/', '／')]);
            }
        }

        return [];
    }

    /// <summary>The indicators of a name that stand under the headings, outer ones first.</summary>
    public IReadOnlyList<NamedIndicator> Find(string name, IReadOnlyList<string> headings)
    {
        if (!_byName.TryGetValue(Normalize(name), out var named))
        {
            return [];
        }

        List<string> wanted = [.. headings.Select(Normalize)];
        return [.. named.Select(indicator => indicator.Within(wanted)).OfType<NamedIndicator>()];
    }

    private static int IndexOfSlash(string name, int from) => name.AsSpan(from).IndexOfAny('/', '／') is var at and >= 0 ? at + from : -1;

    // Lines with one name and one type are targets on one indicator. A line in error has no type of its own and counts
    // with the first of its name.
    private void Add(IndicatorDescriptor descriptor, int index)
    {
        var name = Normalize(descriptor.Name);
        if (!_byName.TryGetValue(name, out var indicators))
        {
            _byName.Add(name, indicators = []);
        }

        var type = descriptor.Error is null ? ActualType.Of(descriptor.Type) : null;
        var place = type is null ? Math.Min(0, indicators.Count - 1) : indicators.FindIndex(known => known.Type is null || known.Type == type);
        if (place < 0)
        {
            indicators.Add(new NamedIndicator(descriptor.Name, type, [index], [descriptor.Path]));
            return;
        }

        var found = indicators[place];
        indicators[place] = new NamedIndicator(found.Name, found.Type ?? type, found.Targets.Add(index), found.Paths.Add(descriptor.Path));
    }
}

/// <summary>An indicator: the lines of a project that share a name and a type. Or an input, which is a single line.</summary>
/// <param name="Name">The name, without headings.</param>
/// <param name="Type">The type, or null when every line is in error.</param>
/// <param name="Targets">The places of its lines in the project; for an input its place among the inputs, counted on from the indicators.</param>
/// <param name="Paths">The headings around each line.</param>
internal sealed record NamedIndicator(string Name, IndicatorType? Type, ImmutableArray<int> Targets, ImmutableArray<ImmutableArray<string>> Paths)
{
    /// <summary>The indicator, when one of its lines stands under these headings; an actual is for all of its lines even then.</summary>
    public NamedIndicator? Within(IReadOnlyList<string> headings) => Paths.Any(path => IsWithin(path, headings)) ? this : null;

    /// <summary>How it is told from others of its name: by the nearest heading, or by all of them.</summary>
    public string Qualified(bool inFull) => Paths[0] switch
    {
        [] => Name,
        [.., var nearest] => $"{(inFull ? string.Join('/', Paths[0]) : nearest)}/{Name}",
    };

    private static bool IsWithin(ImmutableArray<string> path, IReadOnlyList<string> headings)
    {
        var next = 0;
        foreach (var heading in path)
        {
            if (next < headings.Count && ProjectNames.Normalize(heading) == headings[next])
            {
                next++;
            }
        }

        return next == headings.Count;
    }
}
