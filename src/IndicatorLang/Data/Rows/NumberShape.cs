using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace IndicatorLang.Data.Rows;

/// <summary>How numbers of a column are written: so many digits behind the point, and a % or none. All of one is the last eight bytes of its cell.</summary>
/// <param name="Least">How many bytes there are at least.</param>
/// <param name="Fixed">Which bytes are no digits.</param>
/// <param name="Signs">What these are, as what digits are worth.</param>
/// <param name="Whole">Which bytes may be digits before the point.</param>
/// <param name="WholeShift">By how many bits they move so that the last digit comes last.</param>
/// <param name="Decimals">Which bytes are digits behind the point.</param>
/// <param name="DecimalsShift">By how many bits they move.</param>
/// <param name="Factor">By what the number that the digits are is multiplied.</param>
/// <param name="Above">Above which integer of the column a number is read.</param>
internal readonly record struct NumberShape(
    int Least, ulong Fixed, ulong Signs, ulong Whole, int WholeShift, ulong Decimals, int DecimalsShift, long Factor, long Above)
{
    private const ulong Bytes = 0x0101010101010101;

    /// <summary>A shape.</summary>
    /// <param name="form">What such numbers are in a column.</param>
    /// <param name="decimals">How many digits stand behind the point.</param>
    /// <param name="isPercent">Whether a % follows.</param>
    public static NumberShape Of(ScaledForm form, int decimals, bool isPercent)
    {
        var (suffix, point) = (isPercent ? 1 : 0, decimals > 0 ? 1 : 0);
        var whole = sizeof(ulong) - suffix - decimals - point;
        return new NumberShape(
            suffix + point + decimals + 1,
            FromEnd(suffix * 0xFF, 1) | FromEnd(point * 0xFF, suffix + decimals + 1),
            FromEnd(suffix * ('%' ^ '0'), 1) | FromEnd(point * ('.' ^ '0'), suffix + decimals + 1),
            ulong.MaxValue >> (8 * (sizeof(ulong) - whole)),
            8 * (suffix + point),
            decimals == 0 ? 0 : (ulong.MaxValue << (8 * (whole + point))) & (ulong.MaxValue >> (8 * suffix)),
            8 * suffix,
            form.FactorOf(decimals),
            form.Above(decimals));

        static ulong FromEnd(int value, int place) => (ulong)value << (8 * (sizeof(ulong) - place));
    }

    /// <summary>Reads cells.</summary>
    /// <param name="bytes">The last eight bytes of each as what digits are worth, and 0 before its beginning.</param>
    /// <param name="numbers">The integers of the column.</param>
    /// <returns>The cells that are written so and are numbers that are read: their top bit is set.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<long> Read(Vector256<ulong> bytes, out Vector256<long> numbers)
    {
        var digits = ((bytes & Vector256.Create(Whole)) << WholeShift) | ((bytes & Vector256.Create(Decimals)) << DecimalsShift);
        var others = ((digits + Vector256.Create(0x76 * Bytes)) | digits) & Vector256.Create(0x80 * Bytes);
        others |= (bytes & Vector256.Create(Fixed)) ^ Vector256.Create(Signs);

        // Pairs of digits, then fours, then all eight; nothing overflows into what stands beside it.
        var pairs = ((digits << 3) + (digits << 1) + (digits >> 8)) & Vector256.Create(0x00FF00FF00FF00FFUL);
        var fours = ((pairs << 6) + (pairs << 5) + (pairs << 2) + (pairs >> 16)) & Vector256.Create(0x0000FFFF0000FFFFUL);
        var eights = ((fours.AsUInt32() * 10_000).AsUInt64() + (fours >> 32)) & Vector256.Create((ulong)uint.MaxValue);
        numbers = eights.AsInt64() * Factor;
        return Vector256.Equals(others, Vector256<ulong>.Zero).AsInt64() & Vector256.GreaterThan(numbers, Vector256.Create(Above));
    }
}
