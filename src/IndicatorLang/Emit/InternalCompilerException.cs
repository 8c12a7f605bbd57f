namespace IndicatorLang.Emit;

/// <summary>A defect of the compiler itself: what it emitted is not what it meant.</summary>
public sealed class InternalCompilerException(string message) : Exception(message);
