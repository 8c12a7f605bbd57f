namespace IndicatorLang.Runtime;

/// <summary>What an indicator measures. Values of different kinds never compare.</summary>
public enum ValueKind
{
    /// <summary>An exact ratio; 98% is 98/100.</summary>
    Percent,

    /// <summary>The difference of two percents, in hundredths.</summary>
    PercentagePoints,

    /// <summary>A number without a unit.</summary>
    Number,

    /// <summary>A number of things, in the base unit of its dimension.</summary>
    Count,

    /// <summary>An amount in yuan.</summary>
    Money,

    /// <summary>An amount for each of something.</summary>
    Rate,

    /// <summary>A day, counted as <see cref="DateOnly.DayNumber"/>.</summary>
    Date,

    /// <summary>A length of time, in the base unit of its family.</summary>
    Duration,

    /// <summary>A level of a declared scale, as its rank; higher is better.</summary>
    Level,

    /// <summary>A statement rated 达成, 部分达成 or 未达成.</summary>
    Statement,
}

/// <summary>The families of durations. No two of them convert into each other.</summary>
public enum DurationFamily
{
    /// <summary>Clock time; the base unit is the minute.</summary>
    Clock,

    /// <summary>Calendar days; the base unit is the day.</summary>
    Days,

    /// <summary>Working days on a calendar; the base unit is the working day.</summary>
    Workdays,

    /// <summary>Calendar months; the base unit is the month, and a year is 12.</summary>
    Months,
}

/// <summary>The type of an indicator: its kind and what that kind needs beside it.</summary>
/// <param name="Kind">The kind.</param>
public sealed record IndicatorType(ValueKind Kind)
{
    /// <summary>The type of percents.</summary>
    public static IndicatorType Percent { get; } = new(ValueKind.Percent);

    /// <summary>The type of differences of percents.</summary>
    public static IndicatorType PercentagePoints { get; } = new(ValueKind.PercentagePoints) { Unit = "个百分点" };

    /// <summary>The type of numbers without a unit.</summary>
    public static IndicatorType Number { get; } = new(ValueKind.Number);

    /// <summary>The type of amounts in yuan.</summary>
    public static IndicatorType Money { get; } = new(ValueKind.Money) { Unit = "元" };

    /// <summary>The type of days.</summary>
    public static IndicatorType Date { get; } = new(ValueKind.Date);

    /// <summary>The type of rated statements.</summary>
    public static IndicatorType Statement { get; } = new(ValueKind.Statement) { Scale = Scale.Achievement };

    /// <summary>The base unit of a count, of money or of a duration; <c>元/亩</c> for a rate; empty for the others.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>Whether the unit of a count is declared whole, so that its values are integers.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The family of a duration.</summary>
    public DurationFamily? Family { get; init; }

    /// <summary>The scale of a level or of a statement.</summary>
    public Scale? Scale { get; init; }

    /// <summary>Whether the values are integers, so that intervals of it normalise to inclusive integer bounds.</summary>
    public bool IsDiscrete => IsWhole || Kind is ValueKind.Date or ValueKind.Level or ValueKind.Statement;

    /// <summary>Whether values of the type are written as numbers.</summary>
    public bool IsNumeric => Kind is not (ValueKind.Date or ValueKind.Level or ValueKind.Statement);

    /// <summary>The type of counts of <paramref name="unit"/>.</summary>
    public static IndicatorType Count(string unit, bool isWhole = false) => new(ValueKind.Count) { Unit = unit, IsWhole = isWhole };

    /// <summary>The type of rates such as <c>次/年</c>.</summary>
    public static IndicatorType Rate(string unit) => new(ValueKind.Rate) { Unit = unit };

    /// <summary>The type of durations of a family.</summary>
    public static IndicatorType Duration(DurationFamily family) => new(ValueKind.Duration) { Family = family, Unit = BaseUnit(family) };

    /// <summary>The type of the levels of a scale.</summary>
    public static IndicatorType Level(Scale scale) => new(ValueKind.Level) { Scale = scale };

    /// <summary>What the type is called in messages.</summary>
    public LocalizedText Describe() => Kind switch
    {
        ValueKind.Percent => new("百分比", "a percent"),
        ValueKind.PercentagePoints => new("百分点", "percentage points"),
        ValueKind.Number => new("不带单位的数", "a number without a unit"),
        ValueKind.Count => new($"以“{Short(Unit)}”计的数量", $"a count of '{Short(Unit)}'"),
        ValueKind.Money => new("金额（元）", "an amount of money (元)"),
        ValueKind.Rate => new($"以“{Short(Unit)}”计的比率", $"a rate in '{Short(Unit)}'"),
        ValueKind.Date => new("日期", "a date"),
        ValueKind.Duration => DescribeFamily(Family),
        ValueKind.Level => new($"等级“{Short(Scale!.Name)}”的级别", $"a level of the scale '{Short(Scale!.Name)}'"),
        _ => new("定性表述（达成、部分达成、未达成）", "a rated statement (达成, 部分达成, 未达成)"),
    };

    private static string Short(string text) =>
        text.Length <= 40 ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[39]) ? 39 : 40), "…");

    private static string BaseUnit(DurationFamily family) => family switch
    {
        DurationFamily.Clock => "分钟",
        DurationFamily.Days => "天",
        DurationFamily.Workdays => "个工作日",
        _ => "个月",
    };

    private static LocalizedText DescribeFamily(DurationFamily? family) => family switch
    {
        DurationFamily.Clock => new("以小时、分钟计的时长", "a duration in hours or minutes"),
        DurationFamily.Days => new("以天计的时长", "a duration in days"),
        DurationFamily.Workdays => new("以工作日计的时长", "a duration in workdays"),
        _ => new("以月、年计的时长", "a duration in months or years"),
    };
}
