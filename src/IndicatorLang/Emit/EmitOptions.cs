namespace IndicatorLang.Emit;

/// <summary>What the emitted code is called.</summary>
public sealed record EmitOptions
{
    /// <summary>The name of the assembly.</summary>
    public string AssemblyName { get; init; } = "Indicators";

    /// <summary>The namespace of the evaluators.</summary>
    public string Namespace { get; init; } = "Indicators";
}
