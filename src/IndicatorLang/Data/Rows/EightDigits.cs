using System.Runtime.CompilerServices;

namespace IndicatorLang.Data.Rows;

/// <summary>Eight bytes at once, the first of them the lowest: digits that were freed of the '0' they begin with.</summary>
internal static class EightDigits
{
    /// <summary>What is taken away from characters, so that digits become their values.</summary>
    public const ulong Zeros = 0x3030303030303030;

    /// <summary>Zero when all are digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong NoDigits(ulong bytes) => ((bytes + 0x7676767676767676) | bytes) & 0x8080808080808080;

    /// <summary>The number that eight digits are: pairs, fours and eights are put together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ToNumber(ulong digits)
    {
        digits = (digits * 10) + (digits >> 8);
        return (long)((((digits & 0x000000FF000000FF) * 0x000F424000000064) + (((digits >> 16) & 0x000000FF000000FF) * 0x0000271000000001)) >> 32);
    }
}
