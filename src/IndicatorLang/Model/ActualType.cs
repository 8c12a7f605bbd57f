using IndicatorLang.Runtime;

namespace IndicatorLang.Model;

/// <summary>The type of the actual that a target is held against: whether only integers are admitted is a matter of the target.</summary>
internal static class ActualType
{
    public static IndicatorType Of(IndicatorType type) => type.IsWhole ? type with { IsWhole = false } : type;
}
