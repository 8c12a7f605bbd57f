using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;

namespace IndicatorLang.Data;

/// <summary>Gathers the actuals of one project; the key of a row is entity, period and indicator.</summary>
internal sealed class ProjectActuals(ProjectModel project, DiagnosticBag diagnostics)
{
    private readonly Dictionary<SetKey, ReportedActual?[]> _sets = [];
    private readonly List<SetKey> _order = [];

    /// <summary>Adds a row; one whose indicator is not known still says that its entity and period are there.</summary>
    public void Add(ActualRow row, DataText value, ResolvedName name)
    {
        var set = SetOf(new SetKey(Key(row.Entity), Key(row.Period)));

        // A blank cell of a wide table says nothing, while a row of a long one with a blank cell is a row.
        if (name.Indicator is not { } indicator || (row.IsHeading && row.Problem is null && string.IsNullOrWhiteSpace(value.Text)))
        {
            return;
        }

        var place = indicator.Targets[0];
        var actual = new ReportedActual(
            value.Text,
            row.Unit.Length > 0 ? row.Unit : name.Unit,
            row.Kind,
            value.Location,
            row.Problem);
        if (set[place] is { } first)
        {
            var diagnostic = DataDiagnostics.DuplicateActual(
                value.Location,
                project.Indicators[place].Descriptor.Name,
                first.Location);
            diagnostics.Add(diagnostic);
            actual = first with { Problem = first.Problem ?? diagnostic.Message };
        }

        foreach (var target in indicator.Targets)
        {
            set[target] = actual;
        }
    }

    public ImmutableArray<ReportedSet> ToSets()
    {
        if (_order.Count == 0)
        {
            SetOf(new SetKey(null, null));
        }

        return [.. _order.Select(key => new ReportedSet(key.Entity, key.Period, [.. _sets[key]]))];
    }

    private static string? Key(string? text) => text is null || DataNames.Normalize(text) is not { Length: > 0 } name ? null : name;

    private ReportedActual?[] SetOf(SetKey key)
    {
        if (!_sets.TryGetValue(key, out var set))
        {
            _sets.Add(key, set = new ReportedActual?[project.Indicators.Length]);
            _order.Add(key);
        }

        return set;
    }

    private sealed record SetKey(string? Entity, string? Period);
}
