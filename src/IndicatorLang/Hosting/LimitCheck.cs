using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Text;

namespace IndicatorLang.Hosting;

/// <summary>Holds programs against limits.</summary>
internal static class LimitCheck
{
    /// <summary>What forbids even to read the files, or null.</summary>
    public static Diagnostic? OfSources(IReadOnlyList<SourceText> sources, ProgramLimits limits)
    {
        var left = limits.Characters;
        foreach (var source in sources)
        {
            if (source.Content.Length > left)
            {
                return LimitDiagnostics.ProgramTooLong(new Location(source, new TextSpan(left, 1)), limits.Characters);
            }

            left -= source.Content.Length;
        }

        return null;
    }

    /// <summary>What forbids to use a checked program, or null.</summary>
    public static Diagnostic? OfModel(ProgramModel model, ProgramLimits limits)
    {
        var left = limits.Indicators;
        foreach (var indicator in model.Indicators)
        {
            if (left-- == 0)
            {
                return LimitDiagnostics.TooManyIndicators(indicator.NameLocation, limits.Indicators);
            }

            if (indicator.Location.Span.Length > limits.IndicatorCharacters)
            {
                return LimitDiagnostics.IndicatorTooLong(indicator.NameLocation, limits.IndicatorCharacters);
            }
        }

        return null;
    }

    /// <summary>That the time is over.</summary>
    public static Diagnostic OfTime(IReadOnlyList<SourceText> sources, ProgramLimits limits)
    {
        var first = sources.Count > 0 ? sources[0] : new SourceText(string.Empty, string.Empty);
        return LimitDiagnostics.TooSlow(
            new Location(first, new TextSpan(0, Math.Min(1, first.Content.Length))), (int)limits.Time.TotalMilliseconds);
    }
}
