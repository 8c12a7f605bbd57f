using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>
/// A literal with its type: in base units, from <paramref name="Low"/> to <paramref name="High"/>. The two differ for a
/// date only, which names a whole period.
/// </summary>
/// <param name="Type">The type.</param>
/// <param name="Low">The value, or the first day of the period.</param>
/// <param name="High">The value, or the last day of the period.</param>
/// <param name="Unit">The unit as written.</param>
/// <param name="HasMultiplier">Whether the unit is written with a multiple before it, such as 万.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record BoundValue(IndicatorType Type, Exact Low, Exact High, WrittenUnit Unit, bool HasMultiplier, Location Location)
{
    /// <summary>The unit of what is written without one.</summary>
    public static readonly WrittenUnit NoUnit = new(string.Empty, Exact.One);

    /// <summary>The period of a date.</summary>
    public DatePeriod? Period { get; init; }

    public static BoundValue OfDate(DatePeriod period, Location location) =>
        new(IndicatorType.Date, period.FirstDay.DayNumber, period.LastDay.DayNumber, NoUnit, false, location) { Period = period };

    public static BoundValue OfLevel(Scale scale, int rank, Location location) =>
        new(IndicatorType.Level(scale), rank, rank, NoUnit, false, location);
}
