using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>Random values of the inputs, as the data say them and as they were meant.</summary>
internal sealed class ComputedRow
{
    private readonly Dictionary<string, ActualValue> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, int Last)> _days = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Fraction> _certain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Verdict> _absent = new(StringComparer.Ordinal);

    public ComputedRow(SplitMix64 random, IEnumerable<InputDescriptor> inputs)
    {
        foreach (var input in inputs)
        {
            _values[input.Name] = random.Below(100) switch
            {
                < 2 => Absent(input.Name, ActualValue.NotReported, Verdict.NotReported),
                < 4 => Absent(input.Name, new NotApplicableValue("不适用"), Verdict.NotApplicable),
                < 6 => Absent(input.Name, new WordsValue("大概"), Verdict.Invalid),
                _ => input.Type.Kind == ValueKind.Date ? Date(random, input.Name) : Number(random, input),
            };
        }
    }

    public ActualValue[] Values => [.. _values.Values];

    /// <summary>Whether the values of these inputs leave no doubt.</summary>
    public bool IsCertain(IEnumerable<string> inputs) => inputs.All(name => !_days.TryGetValue(name, out var days) || days.First == days.Last);

    /// <summary>What the inputs demand whatever the expression is; null when all of them have a value.</summary>
    public Verdict? WithoutValue(IReadOnlyCollection<string> inputs)
    {
        var found = inputs.Where(_absent.ContainsKey).Select(name => _absent[name]).ToHashSet();
        return found.Contains(Verdict.Invalid) ? Verdict.Invalid
            : found.Contains(Verdict.NotReported) ? Verdict.NotReported
            : found.Count > 0 ? Verdict.NotApplicable : null;
    }

    /// <summary>Some of the values that the inputs may have: all when there are few.</summary>
    public IEnumerable<IReadOnlyDictionary<string, Fraction>> Possible(SplitMix64 random)
    {
        const int Samples = 60;
        for (var i = 0; i < Samples; i++)
        {
            var values = new Dictionary<string, Fraction>(_certain, StringComparer.Ordinal);
            foreach (var (name, days) in _days)
            {
                var day = i switch { 0 => days.First, 1 => days.Last, _ => random.Between(days.First, days.Last) };
                values[name] = Fraction.Of(day);
            }

            yield return values;
        }
    }

    private ActualValue Absent(string name, ActualValue value, Verdict verdict)
    {
        _absent[name] = verdict;
        _certain[name] = Fraction.Of(0);
        return value;
    }

    private DateValue Date(SplitMix64 random, string name)
    {
        var period = RandomDates.Around(new DateOnly(2019, 1, 1).AddDays(random.Below(120)), RandomDates.Precision(random, percentOfDays: 70));
        _days[name] = (period.FirstDay.DayNumber, period.LastDay.DayNumber);
        return new DateValue(period.ToString(), period);
    }

    private NumberValue Number(SplitMix64 random, InputDescriptor input)
    {
        var value = random.Between(0, 60);
        var isPercent = input.Type.Kind == ValueKind.Percent;
        _certain[input.Name] = new Fraction(value, isPercent ? 100 : 1);
        return new NumberValue($"{value}", value, isPercent ? "%" : "件");
    }
}
