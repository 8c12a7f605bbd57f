namespace IndicatorLang.Runtime;

/// <summary>Values in the words of the indicator they belong to.</summary>
public static class ValueText
{
    /// <summary>How many runs of values are told one by one.</summary>
    internal const int MostRuns = 3;

    /// <summary>A value in base units, written in the unit of the target.</summary>
    public static string Format(ValueDescriptor indicator, Exact value)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Format(indicator.Type, indicator.Unit, value);
    }

    /// <summary>A known actual as a cell could hold it, the same in every language; several possible values as <c>3 天..5 天</c>.</summary>
    public static string Plain(ValueDescriptor descriptor, in Actual actual)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return actual.Possible is { Lower: { } lower, Upper: { } upper }
            ? $"{Format(descriptor, lower.Value)}..{Format(descriptor, upper.Value)}"
            : Format(descriptor, actual.Point);
    }

    /// <summary>The difference of two values in base units; percents differ by percentage points, dates by days.</summary>
    public static LocalizedText Difference(ValueDescriptor indicator, Exact difference)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Type.Kind switch
        {
            ValueKind.Percent => new($"{difference * 100} 个百分点", $"{difference * 100} pp"),
            ValueKind.Date => new($"{difference} 天", difference == Exact.One ? "1 day" : $"{difference} days"),
            _ => Same(InUnit(indicator.Unit, difference)),
        };
    }

    /// <summary>A number text with a unit behind it: <c>98%</c>, <c>12 辆</c>.</summary>
    public static string WithUnit(string number, string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit is "" or "%" or "‰" || unit.StartsWith("%/", StringComparison.Ordinal) ? number + unit : $"{number} {unit}";
    }

    /// <summary>The values of a set: each run of them, as long as there are few; else from the least to the greatest.</summary>
    public static LocalizedText Range(ValueDescriptor indicator, IntervalSet values)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(values);
        return Range(indicator.Type, indicator.Unit, values);
    }

    internal static string Format(IndicatorType type, WrittenUnit unit, Exact value) => type.Kind switch
    {
        ValueKind.Date => FormatDay(value),
        ValueKind.Level or ValueKind.Statement => $"“{type.Scale!.LevelAt((int)value.Numerator)}”",
        _ => InUnit(unit, value),
    };

    internal static LocalizedText Range(IndicatorType type, WrittenUnit unit, IntervalSet values)
    {
        if (values.Intervals.Length is > 1 and <= MostRuns)
        {
            var (zh, en) = (new string[values.Intervals.Length], new string[values.Intervals.Length]);
            for (var i = 0; i < values.Intervals.Length; i++)
            {
                (zh[i], en[i]) = Range(type, unit, values.Intervals[i]);
            }

            return new(string.Join("、", zh), string.Join(", ", en));
        }

        return Range(type, unit, new Interval(values.Lower, values.Upper));
    }

    private static LocalizedText Range(IndicatorType type, WrittenUnit unit, Interval values)
    {
        if (values.Lower is not { } lower || values.Upper is not { } upper)
        {
            return Same(values.ToString());
        }

        var (low, high) = (Format(type, unit, lower.Value), Format(type, unit, upper.Value));
        if (lower.Value == upper.Value)
        {
            return Same(low);
        }

        return lower.IsInclusive && upper.IsInclusive
            ? new($"{low} 至 {high}", $"{low} to {high}")
            : new(
                $"{(lower.IsInclusive ? "不少于" : "多于")} {low}、{(upper.IsInclusive ? "不多于" : "少于")} {high}",
                $"{(lower.IsInclusive ? "at least" : "more than")} {low} and {(upper.IsInclusive ? "at most" : "less than")} {high}");
    }

    // A target such as > 9999-12-31 begins on a day that no calendar has.
    private static string FormatDay(Exact day) =>
        day.Sign < 0 ? "0000-12-31"
        : day > DateOnly.MaxValue.DayNumber ? "10000-01-01"
        : DatePeriod.Day(DateOnly.FromDayNumber((int)day.Numerator)).ToString();

    private static LocalizedText Same(string text) => new(text, text);

    private static string InUnit(WrittenUnit unit, Exact value) => WithUnit((value / unit.Factor).ToString(), unit.Text);
}
