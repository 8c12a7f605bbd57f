namespace IndicatorLang.Mutants;

/// <summary>What came of a mutant.</summary>
internal enum Outcome
{
    /// <summary>A test failed, or the process ended.</summary>
    Killed,

    /// <summary>A test never came to an end.</summary>
    Timeout,

    /// <summary>No test noticed it.</summary>
    Survived,

    /// <summary>No test reaches it.</summary>
    NotReached,
}
