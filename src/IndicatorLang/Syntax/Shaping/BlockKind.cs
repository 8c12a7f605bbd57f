namespace IndicatorLang.Syntax.Shaping;

/// <summary>What stands between two braces.</summary>
internal enum BlockKind
{
    /// <summary>A section, or the file itself.</summary>
    Section,
    Project,
    Purchases,
    Scale,
    Calendar,
    Test,

    /// <summary>A block where none can stand.</summary>
    Orphan,
}
