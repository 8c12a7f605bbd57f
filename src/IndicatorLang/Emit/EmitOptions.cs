namespace IndicatorLang.Emit;

/// <summary>What the emitted code is called.</summary>
public sealed record EmitOptions
{
    /// <summary>The name of the assembly.</summary>
    public string AssemblyName { get; init; } = "Indicators";

    /// <summary>The namespace of the evaluators.</summary>
    public string Namespace { get; init; } = "Indicators";

    /// <summary>
    /// The folder of the program's files as seen from the C# files that are written, with a slash at its end:
    /// <c>../../</c>. It stands before relative paths in <c>#line</c> directives, so that debuggers find the program.
    /// </summary>
    public string LineFolder { get; init; } = string.Empty;

    /// <summary>
    /// Whether there are members of their own types for the inputs, the results and the verdicts. They are most of the code, and
    /// of no use to a host, which compiles for itself and goes by names.
    /// </summary>
    internal bool IsTyped { get; init; } = true;

    /// <summary>What the stamp says of the content, where it is not the hash of the texts.</summary>
    internal string? Content { get; init; }
}
