using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;

namespace IndicatorLang.Data;

/// <summary>Gathers the actuals of one project; the key of a row is entity, period and indicator.</summary>
internal sealed class ProjectActuals(ProjectModel project, DiagnosticBag diagnostics)
{
    private readonly Dictionary<SetKey, ReportedActual?[]> _sets = [];
    private readonly List<(SetKey Key, string? Period)> _order = [];
    private readonly List<(ReportedActual?[] Set, int Target, ReportedActual Actual)> _unclear = [];

    /// <summary>Adds a row; one whose indicator is not known still says that its entity and period are there.</summary>
    public void Add(ActualRow row, DataText value, ResolvedName name)
    {
        var set = SetOf(Key(row.Entity), Key(row.Period));

        KeepUnclear(set, row, value, name.Candidates);

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
            row.Problem)
        { Day = row.Day };
        if (row.Target is { } target)
        {
            StatedTargets.Compare(target, indicator.Targets.Select(line => project.Indicators.ElementAtOrDefault(line)), diagnostics);
        }

        if (IsComputed(place, value))
        {
            var computed = project.Indicators[place].Descriptor;
            diagnostics.Add(DataDiagnostics.ActualForComputed(value.Location, computed.Name, computed.Computation!, project.Indicators[place].Location));
        }

        if (set[place] is { } first)
        {
            var diagnostic = DataDiagnostics.DuplicateActual(
                value.Location,
                indicator.Name,
                first.Location);
            diagnostics.Add(diagnostic);
            actual = first with { Problem = first.Problem ?? diagnostic.Message };
        }

        foreach (var line in indicator.Targets)
        {
            set[line] = actual;
        }
    }

    private bool IsComputed(int place, DataText value) => place < project.Indicators.Length
        && project.Indicators[place].Descriptor is { Computation: not null, Error: null } && !string.IsNullOrWhiteSpace(value.Text);

    // Something was reported, only it is not said for which of them: that is not the same as nothing. It is held against
    // those that have no row of their own in the end.
    private void KeepUnclear(ReportedActual?[] set, ActualRow row, DataText value, ImmutableArray<NamedIndicator> candidates)
    {
        if (candidates.IsEmpty || string.IsNullOrWhiteSpace(value.Text))
        {
            return;
        }

        var problem = new LocalizedText(
            $"“{row.Indicator.Text}”可能是几个指标，不知道“{value.Text}”属于哪一个；请在名称前写明分组。",
            $"'{row.Indicator.Text}' may be several indicators, so it is not known which one '{value.Text}' is for; write the section before the name.");
        var actual = new ReportedActual(value.Text, row.Unit, row.Kind, value.Location, problem);
        _unclear.AddRange(candidates.SelectMany(candidate => candidate.Targets).Select(target => (set, target, actual)));
    }

    public ImmutableArray<ReportedSet> ToSets()
    {
        if (_order.Count == 0)
        {
            SetOf(null, null);
        }

        foreach (var (set, target, actual) in _unclear)
        {
            set[target] ??= actual;
        }

        var count = project.Indicators.Length;
        return [.. _order.Select(entry => new ReportedSet(entry.Key.Entity, entry.Period, [.. _sets[entry.Key][..count]], [.. _sets[entry.Key][count..]]))];
    }

    private static string? Key(string? text) => text is null || DataNames.Normalize(text) is not { Length: > 0 } name ? null : name;

    // 2019年 and 2019 are one period, however they are written.
    private ReportedActual?[] SetOf(string? entity, string? period)
    {
        var key = new SetKey(entity, period is null ? null : PeriodReader.Read(period)?.ToString() ?? period);
        if (!_sets.TryGetValue(key, out var set))
        {
            _sets.Add(key, set = new ReportedActual?[project.Indicators.Length + project.Inputs.Length]);
            _order.Add((key, period));
        }

        return set;
    }

    private sealed record SetKey(string? Entity, string? Period);
}
