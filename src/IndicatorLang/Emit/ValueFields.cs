using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>The values that the descriptors of a project are made of, each in a static field of its own.</summary>
internal sealed class ValueFields
{
    private readonly SharedData _shared;
    private readonly Pool<Exact> _numbers;
    private readonly Pool<IndicatorType> _types;
    private readonly Pool<IntervalSet> _sets;
    private readonly Pool<WrittenUnit> _units;
    private readonly Pool<ImmutableArray<string>> _paths;

    public ValueFields(SharedData shared)
    {
        _shared = shared;
        _numbers = new("N", (name, value) => Declare("Exact", name, Numbers.Expression(value)));
        _types = new("T", (name, value) => Declare("IndicatorType", name, Expression(value)));
        _sets = new("S", (name, value) => Declare("IntervalSet", name, Expression(value)));
        _units = new("U", (name, value) => Declare("WrittenUnit", name, $"new({CSharpLiterals.Text(value.Text)}, {Of(value.Factor)})"));
        _paths = new("P", (name, value) => Declare("ImmutableArray<string>", name, CSharpLiterals.Texts(value)), TextsComparer.Instance);
    }

    /// <summary>The declarations; none refers to a later one.</summary>
    public IEnumerable<string> Declarations => _numbers.Declarations
        .Concat(_types.Declarations)
        .Concat(_sets.Declarations)
        .Concat(_units.Declarations)
        .Concat(_paths.Declarations);

    public string Of(Exact number) => _numbers.NameOf(number);

    public string Of(IndicatorType type) => _types.NameOf(type);

    public string Of(IntervalSet set) => _sets.NameOf(set);

    public string Of(WrittenUnit unit) => _units.NameOf(unit);

    public string Of(ImmutableArray<string> path) => _paths.NameOf(path.IsDefault ? [] : path);

    private static string Declare(string type, string name, string value) => $"public static readonly {type} {name} = {value};";

    private string Expression(IndicatorType type)
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

    private string Expression(IntervalSet set)
    {
        var (isDiscrete, intervals) = (Numbers.Expression(set.IsDiscrete), set.Intervals.Select(Expression).ToList());
        return intervals.Count == 1
            ? $"EvaluatorData.Set({isDiscrete}, {intervals[0]})"
            : $"EvaluatorData.Set({isDiscrete}, new Interval[] {{ {string.Join(", ", intervals)} }})";
    }

    private string Expression(Interval interval) => interval switch
    {
        { Lower: null, Upper: null } => "Interval.All",
        { Lower: { } lower, Upper: null } => $"Interval.From({Expression(lower)})",
        { Lower: null, Upper: { } upper } => $"Interval.UpTo({Expression(upper)})",
        { IsPoint: true, Lower: { } only } => $"Interval.Point({Of(only.Value)})",
        { Lower: { } lower, Upper: { } upper } => $"EvaluatorData.Between({Expression(lower)}, {Expression(upper)})",
    };

    private string Expression(Bound bound) => $"{Of(bound.Value)}, {Numbers.Expression(bound.IsInclusive)}";
}
