using System.Globalization;

namespace IndicatorLang.Conformance.Differential;

/// <summary>How much to compare, from the environment: a small number in every run of the tests, a large one overnight.</summary>
/// <param name="Pairs">How many pairs of an indicator and an actual (INDICATORLANG_PAIRS).</param>
/// <param name="Seed">What all of them are drawn from (INDICATORLANG_SEED).</param>
/// <param name="Program">The only program to try, in order to repeat a failure (INDICATORLANG_PROGRAM).</param>
/// <param name="Report">The file that says after each program what has been compared so far, for runs of hours (INDICATORLANG_REPORT).</param>
internal sealed record DifferentialSettings(long Pairs, ulong Seed, int? Program, string? Report)
{
#if ONE_MUTANT_AFTER_ANOTHER
    private const int OneIn = 50;
#else
    private const int OneIn = 1;
#endif

    private const long MostPairs = 100_000_000;
    private const long UsualPairs = 200_000;

    public const int IndicatorsPerProgram = 100;

    /// <summary>How many computed indicators a program has beside them.</summary>
    public const int ComputedPerProgram = 30;

    /// <summary>How many of a hundred pairs are a computed indicator and values for its inputs.</summary>
    public const int PercentComputed = 8;

    /// <summary>How many of a hundred computed pairs take the values at which the verdict turns.</summary>
    public const int PercentTurning = 25;

    /// <summary>Compiling costs a thousand times what evaluating does, so a large run tries each program longer.</summary>
    public int PairsPerProgram => Pairs > 2_000_000 ? 100_000 : 20_000;

    /// <summary>A reason takes several times as long as its verdict, so a large run compares one in so many.</summary>
    public int ReasonEvery => Pairs > 2_000_000 ? 8 : 1;

    public int Programs => (int)((Pairs + PairsPerProgram - 1) / PairsPerProgram);

    /// <summary>How many programs a test of another route tries that takes so many for the usual number of pairs.</summary>
    public int Scaled(int programs) => (int)Math.Max(programs, programs * Pairs / UsualPairs);

    /// <summary>How often something is tried that is tried so often otherwise: less where it is tried once for each mutant.</summary>
    public static int Share(int times) => Math.Max(1, times / OneIn);

    public static DifferentialSettings FromEnvironment() => new(
        Math.Clamp(Read("INDICATORLANG_PAIRS") ?? UsualPairs, 1, MostPairs),
        (ulong)(Read("INDICATORLANG_SEED") ?? 20190901),
        (int?)Read("INDICATORLANG_PROGRAM"),
        Environment.GetEnvironmentVariable("INDICATORLANG_REPORT"));

    public void Write(FormattableString report)
    {
        if (Report is not null)
        {
            File.WriteAllText(Report, FormattableString.Invariant(report));
        }
    }

    private static long? Read(string name) =>
        long.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
