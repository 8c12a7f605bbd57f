using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;

namespace IndicatorLang.Semantics;

/// <summary>Checks tests. A test with an error is in the model, but is not run.</summary>
internal sealed class TestBinder(ImmutableArray<ProjectModel> projects, DiagnosticBag diagnostics)
{
    private readonly TestNames _names = new(projects, diagnostics);
    private readonly Dictionary<(Text.SourceText File, string Name), Text.Location> _tests = [];

    public TestModel Bind(TestPlace place)
    {
        var mark = diagnostics.Count;
        var syntax = place.Syntax;
        var name = syntax.Name;
        if (name.Value.Length > 0 && !_tests.TryAdd((syntax.Source, name.Value), name.Location))
        {
            diagnostics.Add(TestDiagnostics.DuplicateTest(name.Location, name.Value, _tests[(syntax.Source, name.Value)]));
        }

        var asOf = BindAsOf(syntax);
        var givens = new GivenBinder(projects, place, _names, diagnostics);
        var expectations = new ExpectationBinder(projects, place, _names, diagnostics, hasDay: syntax.Statements.Any(statement => statement is AsOfSyntax));
        foreach (var statement in syntax.Statements)
        {
            switch (statement)
            {
                case GivenSyntax given:
                    givens.Bind(given);
                    break;
                case ExpectSyntax expect:
                    expectations.Bind(expect);
                    break;
            }
        }

        givens.ReportInvalid(expectations);
        var isBroken = syntax.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        if (!isBroken && !syntax.Statements.Any(statement => statement is ExpectSyntax))
        {
            diagnostics.Add(TestDiagnostics.NoExpectation(name.Location, name.Value));
        }
        else if (!isBroken && diagnostics.FirstErrorSince(mark) is null)
        {
            givens.ReportUnused(expectations);
        }

        return new TestModel
        {
            Name = name.Value,
            NameLocation = name.Location,
            AsOf = asOf,
            Givens = givens.Bound,
            Expectations = expectations.Bound,
            Error = (syntax.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error) ?? diagnostics.FirstErrorSince(mark))?.Message,
        };
    }

    private Located<DateOnly>? BindAsOf(TestSyntax syntax)
    {
        Located<DateOnly>? bound = null;
        AsOfSyntax? first = null;
        foreach (var statement in syntax.Statements.OfType<AsOfSyntax>())
        {
            if (first is not null)
            {
                diagnostics.Add(TestDiagnostics.DuplicateAsOf(statement.Location, first.Location));
                continue;
            }

            first = statement;
            if (statement.Day is not { } day)
            {
                continue;
            }

            if (PeriodReader.Read(day.Text) is { Precision: DatePrecision.Day } period)
            {
                bound = new Located<DateOnly>(period.FirstDay, day.Location);
            }
            else
            {
                diagnostics.Add(TestDiagnostics.WrongAsOf(day.Location, day.Text));
            }
        }

        return bound;
    }
}
