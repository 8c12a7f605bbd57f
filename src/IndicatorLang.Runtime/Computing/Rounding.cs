namespace IndicatorLang.Runtime;

/// <summary>How a number that has too many decimals is rounded. Nothing is rounded unless the program says so.</summary>
public enum Rounding
{
    /// <summary>To the nearest; halfway to the even digit.</summary>
    HalfEven,

    /// <summary>四舍五入: to the nearest; halfway away from zero.</summary>
    HalfUp,

    /// <summary>截断: towards zero.</summary>
    Truncate,
}
