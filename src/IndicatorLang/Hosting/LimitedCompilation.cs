using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Hosting;

/// <summary>Checks programs within limits.</summary>
internal static class LimitedCompilation
{
    private static readonly Lazy<Compilation> Nothing = new(() => Compilation.Create());

    /// <summary>The checked program; an empty one, with what is wrong, where it is beyond the limits.</summary>
    /// <exception cref="OperationCanceledException">The caller ended the work early.</exception>
    public static (Compilation Compilation, Diagnostic? Beyond) Create(
        IReadOnlyList<SourceText> sources, ProgramLimits limits, CancellationToken cancellation)
    {
        if (LimitCheck.OfSources(sources, limits) is { } tooLong)
        {
            return (Nothing.Value, tooLong);
        }

        using var timer = new WorkTimer(limits, cancellation);
        try
        {
            var compilation = Compilation.Create(sources, timer.Token);
            return LimitCheck.OfModel(compilation.Model, limits) is { } beyond ? (Nothing.Value, beyond) : (compilation, null);
        }
        catch (OperationCanceledException) when (timer.IsOver)
        {
            return (Nothing.Value, LimitCheck.OfTime(sources, limits));
        }
    }
}
