using IndicatorLang.Notation.Targets;

namespace IndicatorLang.Notation;

/// <summary>
/// Reads targets as offices write them: <c>≥98%</c>, 不低于98%, <c>14-24℃</c>, 2018年10月底, <c>1600元/亩</c>, 及时. Every request gets a reading, in
/// bounded time. A wrong reading is the worst outcome, so whatever is in doubt is refused, with the reason.
/// </summary>
public static class TargetNotation
{
    /// <summary>What the target of <paramref name="request"/> means.</summary>
    /// <exception cref="ArgumentNullException">A part of the request is null.</exception>
    public static TargetReading Read(TargetNotationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(request.Indicator);
        ArgumentNullException.ThrowIfNull(request.Value);
        ArgumentNullException.ThrowIfNull(request.Operator);
        ArgumentNullException.ThrowIfNull(request.Unit);
        return TargetReader.Read(request);
    }
}
