namespace IndicatorLang.Tests.Runtime;

/// <summary>How often a law is tried.</summary>
internal static class Runs
{
#if ONE_MUTANT_AFTER_ANOTHER
    public const int Many = 100;
#else
    public const int Many = 3_000;
#endif
}
