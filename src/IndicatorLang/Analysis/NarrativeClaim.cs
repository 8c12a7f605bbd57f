using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Analysis;

/// <summary>How prose puts a figure.</summary>
internal enum ClaimSense
{
    /// <summary>为 5 个, 5 个: a figure, and nothing on its side.</summary>
    Neutral,

    /// <summary>达到, 不低于, 以上. 达到 says no more than that the figure itself is enough.</summary>
    AtLeast,

    /// <summary>不超过, 以内.</summary>
    AtMost,

    /// <summary>超过, 大于.</summary>
    MoreThan,

    /// <summary>低于, 不到.</summary>
    LessThan,
}

/// <summary>A figure that prose gives for an indicator.</summary>
/// <param name="Field">The field of the header with the prose, as the file calls it.</param>
/// <param name="Name">The name of the indicator, without blanks.</param>
/// <param name="Sense">How the figure is put.</param>
/// <param name="Number">The number.</param>
/// <param name="UnitText">The letters behind the number.</param>
/// <param name="Text">The words from the operator to the unit.</param>
/// <param name="IsPromised">Whether a word before the name, such as 确保, makes it a goal.</param>
/// <param name="Location">Where they stand.</param>
internal sealed record NarrativeClaim(
    string Field, string Name, ClaimSense Sense, Exact Number, string UnitText, string Text, bool IsPromised, Location Location);
