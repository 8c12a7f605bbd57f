using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>Random values of some inputs, as the data say them and as they were meant; the others are not reported.</summary>
internal sealed class ComputedRow
{
    private readonly Dictionary<string, ActualValue> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DatePeriod> _dates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Fraction> _certain = new(StringComparer.Ordinal);
    private readonly HashSet<Verdict> _absent = [];

    public ComputedRow(SplitMix64 random, IReadOnlySet<string> inputs)
    {
        foreach (var input in ComputedInput.All.Where(input => inputs.Contains(input.Name)))
        {
            _values[input.Name] = random.Below(100) switch
            {
                < 2 => Absent(ActualValue.NotReported, Verdict.NotReported),
                < 4 => Absent(new NotApplicableValue("不适用"), Verdict.NotApplicable),
                < 5 => Absent(new WordsValue("大概"), Verdict.Invalid),
                _ => input.Unit is null ? Date(random, input.Name) : Number(random, input),
            };
        }
    }

    /// <summary>A value for each of the inputs.</summary>
    public ActualValue[] Values => [.. ComputedInput.All.Select(input => _values.GetValueOrDefault(input.Name, ActualValue.NotReported))];

    /// <summary>The values that leave no doubt; a date is the number of its day.</summary>
    public IReadOnlyDictionary<string, Fraction> Certain => _certain;

    /// <summary>The dates that may be several days.</summary>
    public IEnumerable<string> Uncertain => _dates.Where(date => date.Value.FirstDay != date.Value.LastDay).Select(date => date.Key);

    /// <summary>What the inputs demand whatever the expression is; null when all of them have a value.</summary>
    public Verdict? WithoutValue => _absent.Contains(Verdict.Invalid) ? Verdict.Invalid
        : _absent.Contains(Verdict.NotReported) ? Verdict.NotReported
        : _absent.Count > 0 ? Verdict.NotApplicable : null;

    public DatePeriod DateOf(string input) => _dates[input];

    /// <summary>These values, with days in place of dates.</summary>
    public IReadOnlyDictionary<string, Fraction> With(params ReadOnlySpan<(string Name, int Day)> days)
    {
        var values = new Dictionary<string, Fraction>(_certain, StringComparer.Ordinal);
        foreach (var (name, day) in days)
        {
            values[name] = Fraction.Of(day);
        }

        return values;
    }

    /// <summary>Some of the values that the inputs may have, the edges among them.</summary>
    public IEnumerable<IReadOnlyDictionary<string, Fraction>> Possible(SplitMix64 random)
    {
        const int Samples = 24;
        for (var i = 0; i < Samples; i++)
        {
            var days = _dates.Select((date, place) => (date.Key, ((i >> place) & 1, i) switch
            {
                (0, < 8) => date.Value.FirstDay.DayNumber,
                (1, < 8) => date.Value.LastDay.DayNumber,
                _ => random.Between(date.Value.FirstDay.DayNumber, date.Value.LastDay.DayNumber),
            }));
            yield return With([.. days]);
        }
    }

    public override string ToString() => string.Join("; ", _values.Select(pair => $"{pair.Key} = {pair.Value}"));

    private ActualValue Absent(ActualValue value, Verdict verdict)
    {
        _absent.Add(verdict);
        return value;
    }

    // Most dates lie near one another; some are in years that the calendar does not cover.
    private DateValue Date(SplitMix64 random, string name)
    {
        var day = new DateOnly(2019, 1, 1).AddDays(random.Below(120) + (random.Chance(2) ? random.Pick(-6000, 6000) : 0));
        var period = RandomDates.Around(day, RandomDates.Precision(random, percentOfDays: 65));
        _dates[name] = period;
        _certain[name] = Fraction.Of(period.FirstDay.DayNumber);
        return new DateValue(period.ToString(), period);
    }

    // Small numbers meet again, in the bounds of the targets and halfway between two of them.
    private NumberValue Number(SplitMix64 random, ComputedInput input)
    {
        var value = random.Between(0, random.Chance(70) ? 6 : 60);
        _certain[input.Name] = Fraction.Of(value) * input.Factor;
        return new NumberValue($"{value}", value, input.Unit!);
    }
}
