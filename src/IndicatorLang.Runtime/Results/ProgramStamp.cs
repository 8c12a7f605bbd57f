namespace IndicatorLang.Runtime;

/// <summary>Marks an assembly of compiled evaluators with what made it; checked when it is loaded.</summary>
/// <param name="generator">The version of the code generator.</param>
/// <param name="content">A hash of the source texts.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ProgramStampAttribute(int generator, string content) : Attribute
{
    /// <summary>The generator version that this runtime works with.</summary>
    public const int CurrentGenerator = 4;

    /// <summary>The version of the code generator.</summary>
    public int Generator { get; } = generator;

    /// <summary>A hash of the source texts (SHA-256, hexadecimal).</summary>
    public string Content { get; } = content;
}

/// <summary>The original name of a project, an indicator or a level behind a generated name.</summary>
/// <param name="name">The name as the program writes it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Enum)]
public sealed class IndicatorNameAttribute(string name) : Attribute
{
    /// <summary>The name as the program writes it.</summary>
    public string Name { get; } = name;
}
