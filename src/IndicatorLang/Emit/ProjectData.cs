using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>
/// The nested class <c>Data</c> of a project: its descriptors, and the values they are made of, each once. It is a class of
/// its own so that nothing of it is built before the project is used.
/// </summary>
internal sealed class ProjectData
{
    private readonly SharedData _shared;
    private readonly Pool<Exact> _numbers;
    private readonly Pool<IndicatorType> _types;
    private readonly Pool<IntervalSet> _sets;
    private readonly Pool<WrittenUnit> _units;
    private readonly Pool<ImmutableArray<string>> _paths;
    private readonly List<string> _descriptors = [];

    public ProjectData(SharedData shared, ImmutableArray<IndicatorDescriptor> indicators)
    {
        _shared = shared;
        _numbers = new("N", (name, value) => $"public static readonly Exact {name} = {Numbers.Expression(value)};");
        _types = new("T", (name, value) => $"public static readonly IndicatorType {name} = {TypeOf(value)};");
        _sets = new("S", (name, value) => $"public static readonly IntervalSet {name} = {SetOf(value)};");
        _units = new("U", (name, value) => $"public static readonly WrittenUnit {name} = new({CSharpLiterals.Text(value.Text)}, {NumberOf(value.Factor)});");
        _paths = new("P", (name, value) => $"public static readonly ImmutableArray<string> {name} = {Texts(value)};", TextsComparer.Instance);
        if (!indicators.IsEmpty)
        {
            _descriptors.AddRange(indicators.Select(indicator => Describe(indicator, indicators[0])));
        }

        Template = indicators.IsEmpty ? string.Empty : DescribeTemplate(indicators[0]);
    }

    private string Template { get; }

    /// <summary>The field that holds a number.</summary>
    public string NumberOf(Exact value) => _numbers.NameOf(value);

    /// <summary>The field that holds a target.</summary>
    public string TargetOf(IntervalSet target) => _sets.NameOf(target);

    public void Write(CodeWriter writer)
    {
        writer.Open("private static class Data");
        foreach (var declaration in _numbers.Declarations.Concat(_types.Declarations).Concat(_sets.Declarations)
            .Concat(_units.Declarations).Concat(_paths.Declarations))
        {
            writer.Lines(declaration);
        }

        if (_descriptors.Count == 0)
        {
            writer.Line("public static readonly ImmutableArray<IndicatorDescriptor> All = [];").Close();
            return;
        }

        writer.Open("public static readonly ImmutableArray<IndicatorDescriptor> All = ImmutableArray.Create(new IndicatorDescriptor[]");
        foreach (var descriptor in _descriptors)
        {
            writer.Line(descriptor);
        }

        writer.Close(");").Line().Lines(Template).Close();
    }

    // Most descriptors of a project share the place and the surroundings of the first, so only differences are written.
    private string Describe(IndicatorDescriptor indicator, IndicatorDescriptor first)
    {
        var (name, target, position) = (CSharpLiterals.Text(indicator.Name), CSharpLiterals.Text(indicator.TargetText), indicator.Position);
        var call = $"At({Numbers.Expression(position.Line)}, {Numbers.Expression(position.Column)}, {name}, {target}, "
            + $"{_paths.NameOf(OrEmpty(indicator.Path))}, {_types.NameOf(indicator.Type)}, {TargetOf(indicator.Target)}, {_units.NameOf(indicator.Unit)})";
        var differences = Differences(indicator, first).ToList();
        return differences.Count == 0 ? call + "," : $"{call} with {{ {string.Join(", ", differences)} }},";
    }

    private IEnumerable<string> Differences(IndicatorDescriptor indicator, IndicatorDescriptor first)
    {
        if (indicator.Project != first.Project)
        {
            yield return $"Project = {CSharpLiterals.Text(indicator.Project)}";
        }

        if (indicator.Position.File != first.Position.File)
        {
            var (file, line, column) = indicator.Position;
            yield return $"Position = new({CSharpLiterals.Text(file)}, {Numbers.Expression(line)}, {Numbers.Expression(column)})";
        }

        if (indicator.TargetIndex != 0)
        {
            yield return $"TargetIndex = {Numbers.Expression(indicator.TargetIndex)}";
        }

        if (!indicator.BareReadings.IsDefaultOrEmpty)
        {
            yield return $"BareReadings = {Texts(indicator.BareReadings)}";
        }

        if (_shared.UnitsOf(indicator.Units) is var units && units != _shared.UnitsOf(first.Units))
        {
            yield return $"Units = {units}";
        }

        if (_shared.CalendarOf(indicator.Calendar) is var calendar && calendar != _shared.CalendarOf(first.Calendar))
        {
            yield return $"Calendar = {calendar}";
        }

        if (indicator.Due != first.Due)
        {
            yield return $"Due = {Optional(indicator.Due)}";
        }

        if (indicator.Source is not null)
        {
            yield return $"Source = {CSharpLiterals.Text(indicator.Source)}";
        }

        if (indicator.Note is not null)
        {
            yield return $"Note = {CSharpLiterals.Text(indicator.Note)}";
        }

        if (indicator.Error is { } error)
        {
            yield return $"Error = new LocalizedText({CSharpLiterals.Text(error.Zh)}, {CSharpLiterals.Text(error.En)})";
        }
    }

    private string DescribeTemplate(IndicatorDescriptor first) => $$"""
        private static IndicatorDescriptor At(
            int line, int column, string name, string target, ImmutableArray<string> path, IndicatorType type, IntervalSet set, WrittenUnit unit) =>
            new()
            {
                Project = {{CSharpLiterals.Text(first.Project)}},
                Name = name,
                Path = path,
                TargetText = target,
                Type = type,
                Target = set,
                Unit = unit,
                Units = {{_shared.UnitsOf(first.Units)}},
                Calendar = {{_shared.CalendarOf(first.Calendar)}},
                Due = {{Optional(first.Due)}},
                Position = new SourcePosition({{CSharpLiterals.Text(first.Position.File)}}, line, column),
            };
        """;

    private string TypeOf(IndicatorType type)
    {
        var (expression, plain) = type.Kind switch
        {
            ValueKind.Percent => ("IndicatorType.Percent", IndicatorType.Percent),
            ValueKind.PercentagePoints => ("IndicatorType.PercentagePoints", IndicatorType.PercentagePoints),
            ValueKind.Number => ("IndicatorType.Number", IndicatorType.Number),
            ValueKind.Money => ("IndicatorType.Money", IndicatorType.Money),
            ValueKind.Date => ("IndicatorType.Date", IndicatorType.Date),
            ValueKind.Statement => ("IndicatorType.Statement", IndicatorType.Statement),
            ValueKind.Count => ($"IndicatorType.Count({CSharpLiterals.Text(type.Unit)})", IndicatorType.Count(type.Unit)),
            ValueKind.Rate => ($"IndicatorType.Rate({CSharpLiterals.Text(type.Unit)})", IndicatorType.Rate(type.Unit)),
            ValueKind.Duration when type.Family is { } family =>
                ($"IndicatorType.Duration(DurationFamily.{family})", IndicatorType.Duration(family)),
            ValueKind.Level when type.Scale is { } scale => ($"IndicatorType.Level({_shared.ScaleOf(scale)})", IndicatorType.Level(scale)),
            _ => throw new InternalCompilerException($"an indicator of the kind {type.Kind} without what the kind needs"),
        };
        return type == plain ? expression
            : type == plain with { IsWhole = true } ? expression + " with { IsWhole = true }"
            : throw new InternalCompilerException($"an indicator type that no factory makes: {type}");
    }

    private string SetOf(IntervalSet set)
    {
        var intervals = set.Intervals.Select(IntervalOf).ToList();
        return intervals.Count == 1
            ? $"EvaluatorData.Set({Numbers.Expression(set.IsDiscrete)}, {intervals[0]})"
            : $"EvaluatorData.Set({Numbers.Expression(set.IsDiscrete)}, new Interval[] {{ {string.Join(", ", intervals)} }})";
    }

    private string IntervalOf(Interval interval) => interval switch
    {
        { Lower: null, Upper: null } => "Interval.All",
        { Lower: { } lower, Upper: null } => $"Interval.From({NumberOf(lower.Value)}, {Numbers.Expression(lower.IsInclusive)})",
        { Lower: null, Upper: { } upper } => $"Interval.UpTo({NumberOf(upper.Value)}, {Numbers.Expression(upper.IsInclusive)})",
        { IsPoint: true, Lower: { } only } => $"Interval.Point({NumberOf(only.Value)})",
        { Lower: { } lower, Upper: { } upper } =>
            $"EvaluatorData.Between({NumberOf(lower.Value)}, {Numbers.Expression(lower.IsInclusive)}, {NumberOf(upper.Value)}, {Numbers.Expression(upper.IsInclusive)})",
    };

    private static string Optional(DateOnly? day) => day is { } known ? Numbers.Expression(known) : "null";

    private static ImmutableArray<string> OrEmpty(ImmutableArray<string> texts) => texts.IsDefault ? [] : texts;

    private static string Texts(ImmutableArray<string> texts) =>
        texts.IsEmpty ? "[]" : $"ImmutableArray.Create(new string[] {{ {string.Join(", ", texts.Select(CSharpLiterals.Text))} }})";
}
