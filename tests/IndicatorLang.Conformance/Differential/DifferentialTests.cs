using System.Diagnostics;
using System.Globalization;
using IndicatorLang.Runtime;
using Xunit.Abstractions;

namespace IndicatorLang.Conformance.Differential;

/// <summary>The interpreter, the emitted code and a naive oracle agree on random programs and actuals.</summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private const double LeastShare = 0.02;

    // One in so many pairs: two hundred of two hundred thousand.
    private const int RarestRounding = 1_000;

    [Fact]
    public void Three_evaluators_agree()
    {
        var settings = DifferentialSettings.FromEnvironment();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {settings.Seed}, {settings.Pairs} pairs, {settings.Programs} programs"));
        var programs = settings.Program is { } only ? [only] : Enumerable.Range(0, settings.Programs);
        var total = new Tally();
        var (compiling, comparing) = (0L, 0L);

        programs.AsParallel().WithDegreeOfParallelism(Math.Clamp(Environment.ProcessorCount, 1, 64)).ForAll(program =>
        {
            var start = Stopwatch.GetTimestamp();
            var run = new ProgramRun(settings, program);
            var compiled = Stopwatch.GetTimestamp();
            var tally = run.Compare(Math.Min(settings.PairsPerProgram, settings.Pairs - ((long)program * settings.PairsPerProgram)));
            Interlocked.Add(ref compiling, compiled - start);
            Interlocked.Add(ref comparing, Stopwatch.GetTimestamp() - compiled);
            lock (total)
            {
                total.Add(tally);
                settings.Write($"{total.Total} of {settings.Pairs} pairs, seed {settings.Seed}\n{total}");
            }
        });

        output.WriteLine(total.ToString());
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"compiling {Seconds(compiling):0.0} s, comparing {Seconds(comparing):0.0} s, {total.Total / Seconds(comparing):0} pairs a second and thread"));
        if (settings.Program is null)
        {
            Assert.Equal(settings.Pairs, total.Total);
            Assert.All(VerdictNames.All, verdict => Assert.True(total.Of(verdict) >= LeastShare * total.Total, verdict.ToToken()));
            Assert.True(total.DecidedByRounding >= total.Total / RarestRounding, "too few verdicts are decided by rounding");
        }
    }

    private static double Seconds(long ticks) => Stopwatch.GetElapsedTime(0, ticks).TotalSeconds;
}
