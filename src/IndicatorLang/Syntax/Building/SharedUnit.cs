using System.Text.RegularExpressions;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Syntax.Building;

/// <summary><c>in [3, 5] 辆</c>: one unit behind the brackets, which belongs to every value in them.</summary>
internal static partial class SharedUnit
{
    /// <summary>The diagnostic, when what follows the target is a unit and its values can take it; else null.</summary>
    public static Diagnostic? Repair(TargetSyntax? target, Location leftover, string text)
    {
        List<ValueSyntax> values = target switch
        {
            IntervalTargetSyntax interval => [.. new[] { interval.Lower, interval.Upper }.OfType<ValueSyntax>()],
            SetTargetSyntax set => [.. set.Values],
            _ => [],
        };
        var numbers = values.OfType<NumericValueSyntax>().ToList();
        if (numbers.Count == 0 || numbers.Count != values.Count || !Unit().IsMatch(text)
            || KeywordTable.Find(text) is not null || numbers.Exists(number => number.Unit is { } unit && unit.ToString() != text))
        {
            return null;
        }

        var blank = Sign().IsMatch(text) ? string.Empty : " ";
        var ends = numbers.Where(number => number.Unit is null).Select(number => number.Span.End).ToList();
        var repaired = ends.OrderDescending().Aggregate(
            leftover.Source[target!.Span],
            (line, end) => line.Insert(end - target.Span.Start, blank + text));
        return ValueDiagnostics.UnitBehindBrackets(
            leftover, text, repaired, [.. ends.Select(end => new TextEdit(new TextSpan(end, 0), blank + text))], TextSpan.FromBounds(target.Span.End, leftover.Span.End));
    }

    [GeneratedRegex(@"^[\p{L}%％‰℃°㎡²³·]{1,20}(/[\p{L}]{1,20}){0,3}$")]
    private static partial Regex Unit();

    [GeneratedRegex("^[%％‰]")]
    private static partial Regex Sign();
}
