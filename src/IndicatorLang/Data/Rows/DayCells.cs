using System.Buffers.Binary;

namespace IndicatorLang.Data.Rows;

/// <summary>Reads days that are written 2019-03-05, and nothing else.</summary>
internal static class DayCells
{
    /// <summary>How long such a cell is.</summary>
    public const int Length = 10;

    private const int FirstYear = 1950;
    private const int LastYear = 2099;
    private const ulong Dashes = 0x1D00001D00000000;

    // The number of the first day of each month, and of the day behind the last one.
    private static readonly int[] Firsts =
        [.. Enumerable.Range(0, ((LastYear - FirstYear + 1) * 12) + 1).Select(month => new DateOnly(FirstYear, 1, 1).AddMonths(month).DayNumber)];

    /// <summary>Reads a cell; false where it is left to the reading of cells.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="day">Its <see cref="DateOnly.DayNumber"/>.</param>
    public static bool TryRead(ReadOnlySpan<byte> cell, out int day)
    {
        day = 0;
        if (cell.Length != Length)
        {
            return false;
        }

        var bytes = BinaryPrimitives.ReadUInt64LittleEndian(cell) ^ EightDigits.Zeros;
        var last = (BinaryPrimitives.ReadUInt16LittleEndian(cell[sizeof(ulong)..]) ^ EightDigits.Zeros) & ushort.MaxValue;
        var digits = (uint)bytes | ((bytes >> 40 & ushort.MaxValue) << 32) | (last << 48);
        if ((bytes & 0xFF0000FF00000000) != Dashes || EightDigits.NoDigits(digits) != 0)
        {
            return false;
        }

        var (yearAndMonth, dayOfMonth) = Math.DivRem((int)EightDigits.ToNumber(digits), 100);
        var (year, month) = Math.DivRem(yearAndMonth, 100);
        if (year is < FirstYear or > LastYear || month is < 1 or > 12)
        {
            return false;
        }

        var place = ((year - FirstYear) * 12) + month - 1;
        day = Firsts[place] + dayOfMonth - 1;
        return dayOfMonth > 0 && day < Firsts[place + 1];
    }
}
