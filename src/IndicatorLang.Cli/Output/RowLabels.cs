using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary>What the targets of a project are called where each needs a name of its own.</summary>
internal static class RowLabels
{
    /// <summary>
    /// The name of the indicator; behind its headings where several indicators have it (质量/培训), and with the number of the target,
    /// from 0, where it has several: 准点率[1].
    /// </summary>
    public static ImmutableArray<string> Of(ImmutableArray<IndicatorDescriptor> indicators)
    {
        var several = indicators.Where(indicator => indicator.TargetIndex > 0).Select(indicator => indicator.Name).ToHashSet(StringComparer.Ordinal);
        var shared = indicators.Where(indicator => indicator.TargetIndex == 0)
            .GroupBy(indicator => indicator.Name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. indicators.Select(indicator =>
                (shared.Contains(indicator.Name) ? string.Join('/', indicator.Path.Append(indicator.Name)) : indicator.Name)
                + (several.Contains(indicator.Name) ? FormattableString.Invariant($"[{indicator.TargetIndex}]") : string.Empty)),
        ];
    }
}
