using System.Numerics;

namespace IndicatorLang.Runtime;

public readonly partial struct Exact
{
    // About 1200 decimal digits: the mean of 150 quotients by numbers of 8 digits has as many. Data hold at most 28 digits, so
    // only a computation without sense gets there.
    private const int MostBits = 4096;

    /// <summary>Whether the value has more digits than a computation may work with.</summary>
    internal bool IsTooLarge => _big is not null && (_big.Numerator.GetBitLength() > MostBits || _big.Denominator.GetBitLength() > MostBits);

    /// <summary>The value with at most <paramref name="decimals"/> decimals.</summary>
    /// <param name="decimals">How many decimals are kept, zero or more.</param>
    /// <param name="rounding">What becomes of the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is negative.</exception>
    public Exact Round(int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        var power = BigInteger.Pow(10, decimals);
        var magnitude = BigInteger.DivRem(BigInteger.Abs(Numerator) * power, Denominator, out var rest);
        var half = (rest * 2).CompareTo(Denominator);
        var isUp = rounding switch
        {
            Rounding.HalfUp => half >= 0,
            Rounding.HalfEven => half > 0 || (half == 0 && !magnitude.IsEven),
            _ => false,
        };
        magnitude += isUp ? 1 : 0;
        return Ratio(Sign < 0 ? -magnitude : magnitude, power);
    }
}
