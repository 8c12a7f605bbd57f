namespace IndicatorLang.Hosting;

/// <summary>How a host evaluates. The verdicts and the reasons are the same.</summary>
public enum ProgramEngine
{
    /// <summary>Roslyn compiles each program: some 15 milliseconds for a dozen indicators, once.</summary>
    Compiled,

    /// <summary>
    /// Programs are evaluated as data, through the kernels that compiled code calls: for many programs, or programs that change
    /// often. Nothing is compiled, loaded or stored.
    /// </summary>
    Immediate,
}
