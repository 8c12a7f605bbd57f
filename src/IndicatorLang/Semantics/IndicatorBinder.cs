using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>Checks one indicator line. A line with an error still gives an indicator, whose results are invalid.</summary>
internal sealed class IndicatorBinder(FileScope scope, DiagnosticBag diagnostics, InputTable inputs, ProjectContext context)
{
    // What a line without a readable target is typed as; its results are invalid whatever the actual.
    private static readonly BoundTarget NoTarget = new(IndicatorType.Number, IntervalSet.Of(isDiscrete: false), []);

    private readonly ValueBinder _values = new(scope, diagnostics);
    private readonly TargetBinder _targets = new(new ValueBinder(scope, diagnostics), diagnostics);
    private readonly ComputationBinder _computations = new(scope, new ValueBinder(scope, diagnostics), diagnostics, inputs, context);

    /// <summary>Binds a line under the headings of <paramref name="path"/>.</summary>
    public IndicatorModel Bind(IndicatorSyntax syntax, ImmutableArray<string> path)
    {
        var mark = diagnostics.Count;
        var target = syntax.Target is null || HasUnitBehindBrackets(syntax) ? null : _targets.Bind(syntax.Target);
        var clauses = BindClauses(syntax, target);
        var computation = _computations.Bind(syntax, target);
        var error = syntax.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error)
            ?? diagnostics.FirstErrorSince(mark);
        var reason = error is not null ? WordedTargets.Of(error, syntax).Message
            : target is null ? null
            : ErrorIn(target) ?? computation?.Error;
        var descriptor = Describe(syntax, path, target, clauses, computation, reason);
        return new IndicatorModel
        {
            Descriptor = descriptor,
            NameLocation = syntax.Name.Location,
            TargetLocation = (syntax.Target ?? (SyntaxElement)syntax.Name).Location,
            Location = syntax.Location,
            Computation = computation?.Model,
            Weight = clauses.Weight,
            Cap = clauses.Cap,
            Due = clauses.Due,
            TargetDates = target?.Type.Kind != ValueKind.Date
                ? []
                : [.. target.Values.Where(value => value.Period is not null).Select(value => new Located<DatePeriod>(value.Period!.Value, value.Location))],
            JoinedConditions = target?.Joined ?? [],
        };
    }

    // Of in [3, 5 辆] 辆 the values differ in type only because of that mistake.
    private static bool HasUnitBehindBrackets(IndicatorSyntax syntax) =>
        syntax.Diagnostics.Any(diagnostic => diagnostic.Descriptor == ValueDiagnostics.UnitBehindBracketsDescriptor);

    // A declaration in error is reported where it stands; what rests on it is invalid, but not reported again.
    private LocalizedText? ErrorIn(BoundTarget target) =>
        scope.Errors.OfTarget(target) ?? (target.Type.Family == DurationFamily.Workdays ? context.CalendarError : null);

    private IndicatorDescriptor Describe(
        IndicatorSyntax syntax, ImmutableArray<string> path, BoundTarget? target, BoundClauses clauses, BoundComputation? computation, LocalizedText? error)
    {
        var (type, set, values) = target ?? NoTarget;
        var start = syntax.Location.Start;
        return new IndicatorDescriptor
        {
            Project = context.Name,
            Name = syntax.Name.Value,
            Path = path,
            TargetText = TextOf(syntax),
            Type = type,
            Target = set,
            Unit = values.Count > 0 ? values[0].Unit : BoundValue.NoUnit,
            BareReadings = BareReadings(values),
            Units = scope.Units,
            Calendar = context.Calendar,
            Due = DueDay(type, set, clauses),
            Source = clauses.Source,
            Note = clauses.Note,
            Documentation = syntax.Documentation,
            Error = error,
            Computation = computation?.Text,
            UsedInputs = computation?.UsedInputs ?? [],
            Form = computation?.Model is { } operations ? QuotientForms.Of(operations, computation.UsedInputs.Length) : null,
            Position = new SourcePosition(syntax.Source.Path, start.Line + 1, start.Column + 1),
        };
    }

    // The words of the file; a target that runs over several lines is shown on one.
    private static string TextOf(IndicatorSyntax syntax) =>
        OneLine.Of(syntax.Target?.ToString() ?? syntax.Source[TextSpan.FromBounds(syntax.Name.Span.End, syntax.Span.End)]);

    // 工作日 and 个工作日 are one unit, so what counts is how much a number would be in it.
    private ImmutableArray<string> BareReadings(IReadOnlyList<BoundValue> values)
    {
        if (values is [{ HasMultiplier: false }])
        {
            return [];
        }

        var units = values.Select(value => value.Unit).DistinctBy(unit => unit.Factor).ToList();
        if (units.Count < 2 && !values.Any(value => value.HasMultiplier))
        {
            return [];
        }

        var plain = values.Where(value => value.HasMultiplier)
            .Select(value => UnitMultiple.Without(value.Unit.Text))
            .Select(text => new WrittenUnit(text, scope.Units.Resolve(text).Factor));
        return [.. plain.Concat(units).DistinctBy(unit => unit.Factor).Select(unit => unit.Text)];
    }

    // §6 "Not due": 截止, else the last day that a date target admits, else the end of the project, else of its year.
    private DateOnly? DueDay(IndicatorType type, IntervalSet set, BoundClauses clauses)
    {
        if (clauses.Due is { } due)
        {
            return due.Value.LastDay;
        }

        return type.Kind == ValueKind.Date && set.Upper is { } upper
            && upper.Value.Sign >= 0 && upper.Value <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)upper.Value.Numerator)
            : context.End;
    }

    private BoundClauses BindClauses(IndicatorSyntax syntax, BoundTarget? target)
    {
        var bound = BoundClauses.None;
        foreach (var clause in syntax.Clauses)
        {
            bound = (clause.Kind, clause) switch
            {
                (Keyword.Source, TextClauseSyntax text) => bound with { Source = text.Text?.Value },
                (Keyword.Note, TextClauseSyntax text) => bound with { Note = text.Text?.Value },
                (Keyword.Weight, ValueClauseSyntax { Value: { } value }) => bound with { Weight = BindWeight(clause, value) },
                (Keyword.Due, ValueClauseSyntax { Value: { } value }) => bound with { Due = BindDue(clause, value) },
                (Keyword.Cap, ValueClauseSyntax { Value: { } value }) => bound with { Cap = BindCap(clause, value, target) },
                _ => bound,
            };
        }

        return bound;
    }

    private Exact? BindWeight(ClauseSyntax clause, ValueSyntax syntax)
    {
        if (syntax is NumericValueSyntax numeric && ValueBinder.UnitText(numeric.Unit) is "" or "分")
        {
            return _values.Bind(syntax) is { Low: var weight } && weight.Sign >= 0 ? weight : Wrong();
        }

        return Wrong();

        Exact? Wrong()
        {
            diagnostics.Add(ValueDiagnostics.WrongClauseValue(
                syntax.Location, clause.KeywordToken.Text, new("不小于零的分数，如 5", "a number of points, zero or more, such as 5")));
            return null;
        }
    }

    private Located<DatePeriod>? BindDue(ClauseSyntax clause, ValueSyntax syntax)
    {
        if (syntax is DateValueSyntax date)
        {
            return _values.BindDate(date) is { } period ? new Located<DatePeriod>(period, syntax.Location) : null;
        }

        diagnostics.Add(ValueDiagnostics.WrongClauseValue(
            syntax.Location, clause.KeywordToken.Text, new("日期，如 2019-12", "a date, such as 2019-12")));
        return null;
    }

    private Exact? BindCap(ClauseSyntax clause, ValueSyntax syntax, BoundTarget? target)
    {
        if (_values.Bind(syntax) is not { } cap)
        {
            return null;
        }

        if (target is null || (cap.Type.IsNumeric && ComparisonTable.Compares(cap.Type, target.Type)))
        {
            return cap.Low;
        }

        diagnostics.Add(ValueDiagnostics.WrongClauseValue(
            syntax.Location,
            clause.KeywordToken.Text,
            new($"与目标同类的数值（{target.Type.Describe().Zh}）", $"a number of the target's kind ({target.Type.Describe().En})")));
        return null;
    }

    private sealed record BoundClauses
    {
        public static readonly BoundClauses None = new();

        public string? Source { get; init; }

        public string? Note { get; init; }

        public Exact? Weight { get; init; }

        public Exact? Cap { get; init; }

        public Located<DatePeriod>? Due { get; init; }
    }
}
