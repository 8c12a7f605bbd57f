using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;

namespace IndicatorLang.Semantics;

/// <summary>Checks what a test gives, by reading it as a cell of a data file is read.</summary>
internal sealed class GivenBinder(ImmutableArray<ProjectModel> projects, TestPlace place, TestNames names, DiagnosticBag diagnostics)
{
    // 空 stands for the empty cell, which has no words of its own.
    private static readonly string[] Empty = ["空", "empty"];
    private static readonly string[] NotReported = ["未填报", "not reported", "not-reported"];
    private static readonly string[] NotApplicable = ["不适用", "n/a", "not applicable", "not-applicable"];

    private readonly List<GivenModel> _bound = [];
    private readonly Dictionary<(int Project, int Target), GivenModel> _byTarget = [];

    public ImmutableArray<GivenModel> Bound => [.. _bound];

    public void Bind(GivenSyntax syntax)
    {
        var subject = syntax.Path is { } path ? names.Resolve(path, place) : null;
        if (syntax.Value is not { } cell || !IsInOrder(syntax, cell) || subject is null)
        {
            return;
        }

        var project = projects[subject.Project];
        var values = subject.Indicator.Targets
            .Select(target => new GivenValue(target, Read(cell, syntax.HasEquals, project.ValueAt(target))))
            .ToImmutableArray();
        var given = new GivenModel(subject.Project, values, cell.Text, cell.Location, syntax.Location);
        if (!_byTarget.TryAdd((subject.Project, values[0].Target), given))
        {
            var first = _byTarget[(subject.Project, values[0].Target)];
            diagnostics.Add(TestDiagnostics.DuplicateGiven(syntax.Location, subject.Indicator.Name, first.Statement));
            return;
        }

        _bound.Add(given);
    }

    /// <summary>Reports values that cannot be used, unless that is what the test is about.</summary>
    public void ReportInvalid(ExpectationBinder expectations)
    {
        foreach (var given in _bound.Where(given => !given.Values.Any(value => expectations.Expects(given.Project, value.Target, Verdict.Invalid))))
        {
            foreach (var (target, value) in given.Values)
            {
                if (ProblemOf(projects[given.Project].ValueAt(target), value) is { } problem)
                {
                    diagnostics.Add(TestDiagnostics.InvalidGiven(given.Location, problem));
                    break;
                }
            }
        }
    }

    /// <summary>Reports values that no expectation has to do with.</summary>
    public void ReportUnused(ExpectationBinder expectations)
    {
        foreach (var given in _bound.Where(given => !given.Values.Any(value => expectations.ExpectsAny(given.Project, value.Target))))
        {
            var name = projects[given.Project].ValueAt(given.Values[0].Target).Name;
            diagnostics.Add(TestDiagnostics.UnusedGiven(given.Statement, name));
        }
    }

    private static LocalizedText? ProblemOf(ValueDescriptor described, ActualValue value) => described switch
    {
        { Error: not null } => null,
        IndicatorDescriptor { Computation: { } computation } when value is not NotReportedValue => new LocalizedText(
            $"“{described.Name}”由“{computation}”计算；请改为给定各输入的值。",
            $"'{described.Name}' is computed by '{computation}'; give its inputs instead."),
        _ => Coercion.Read(described, value).Detail?.Problem,
    };

    private bool IsInOrder(GivenSyntax syntax, CellSyntax cell)
    {
        if (syntax.HasEquals || (!cell.IsQuoted && (Is(cell, Empty) || Is(cell, NotReported) || Is(cell, NotApplicable))))
        {
            return true;
        }

        diagnostics.Add(TestDiagnostics.MissingEquals(cell.Location, cell.ToString()));
        return false;
    }

    private static ActualValue Read(CellSyntax cell, bool hasEquals, ValueDescriptor indicator)
    {
        // A scale may have a level of that name; behind = it is meant then.
        var isEmpty = !cell.IsQuoted && Is(cell, Empty) && !(hasEquals && indicator.Type.Scale?.RankOf(cell.Text) is not null);
        return isEmpty || (!hasEquals && Is(cell, NotReported)) ? new NotReportedValue(cell.Text)
            : !hasEquals && Is(cell, NotApplicable) ? new NotApplicableValue(cell.Text)
            : CellReader.Read(cell.Text, indicator);
    }

    private static bool Is(CellSyntax cell, string[] words)
    {
        var text = string.Join(' ', cell.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Contains(text, StringComparer.OrdinalIgnoreCase);
    }
}
