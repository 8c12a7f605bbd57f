using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndicatorLang.Runtime;

/// <summary>What is known of the rows of a block, a bit each. A row in none of them has no value.</summary>
internal readonly record struct BlockBits(ulong Met, ulong NotMet, ulong NotApplicable, ulong Invalid);

/// <summary>Writes the verdicts of one indicator down, block by block, and counts them.</summary>
internal ref struct ColumnWriter(Span<Verdict> verdicts, Span<ulong> met, Span<ulong> notMet, Verdict absent, int rows)
{
    private readonly Span<byte> _verdicts = MemoryMarshal.AsBytes(verdicts);
    private readonly Span<ulong> _met = met;
    private readonly Span<ulong> _notMet = notMet;
    private int _countMet;
    private int _countNotMet;
    private int _countNotApplicable;
    private int _countInvalid;

    public readonly VerdictTotals Totals
    {
        get
        {
            var without = rows - _countMet - _countNotMet - _countNotApplicable - _countInvalid;
            return new VerdictTotals(
                _countMet,
                _countNotMet,
                absent == Verdict.NotReported ? without : 0,
                absent == Verdict.NotDue ? without : 0,
                _countNotApplicable,
                _countInvalid);
        }
    }

    /// <summary>Writes the block that begins with a row.</summary>
    public void Write(int row, in BlockBits bits)
    {
        _countMet += BitOperations.PopCount(bits.Met);
        _countNotMet += BitOperations.PopCount(bits.NotMet);
        var rare = bits.NotApplicable | bits.Invalid;
        if (rare != 0)
        {
            _countNotApplicable += BitOperations.PopCount(bits.NotApplicable);
            _countInvalid += BitOperations.PopCount(bits.Invalid);
        }

        if (!_met.IsEmpty)
        {
            _met[row / ColumnScan.BlockRows] = bits.Met;
            _notMet[row / ColumnScan.BlockRows] = bits.NotMet;
        }

        if (!_verdicts.IsEmpty)
        {
            WriteVerdicts(row, bits, rare);
        }
    }

    private readonly void WriteVerdicts(int row, in BlockBits bits, ulong rare)
    {
        if (rows - row >= ColumnScan.BlockRows)
        {
            Fill(_verdicts.Slice(row, ColumnScan.BlockRows), bits, rare);
            return;
        }

        Span<byte> rest = stackalloc byte[ColumnScan.BlockRows];
        Fill(rest, bits, rare);
        rest[..(rows - row)].CopyTo(_verdicts[row..]);
    }

    private readonly void Fill(Span<byte> target, in BlockBits bits, ulong rare)
    {
        for (var half = 0; half < ColumnScan.BlockRows; half += Vector256<byte>.Count)
        {
            var isMet = Spread((uint)(bits.Met >> half));
            var isNotMet = Spread((uint)(bits.NotMet >> half));
            var others = Vector256.AndNot(Vector256.Create((byte)absent), isMet | isNotMet);
            (others | (isNotMet & Vector256.Create((byte)Verdict.NotMet)) | (isMet & Vector256.Create((byte)Verdict.Met)))
                .CopyTo(target[half..]);
        }

        for (; rare != 0; rare &= rare - 1)
        {
            var place = BitOperations.TrailingZeroCount(rare);
            target[place] = (byte)((bits.Invalid >> place & 1) != 0 ? Verdict.Invalid : Verdict.NotApplicable);
        }
    }

    // A byte of ones for each bit that is set.
    private static Vector256<byte> Spread(uint bits)
    {
        // Each half of a vector takes its bytes from itself: the lower half the first two, the upper half the last two.
        var places = Vector256.Create(
            0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 18, 18, 18, 18, 18, 18, 18, 18, 19, 19, 19, 19, 19, 19, 19, (byte)19);
        var each = Vector256.Create(0x8040_2010_0804_0201UL).AsByte();
        var spread = Vector256.Shuffle(Vector256.Create(bits).AsByte(), places);
        return Vector256.Equals(spread & each, each);
    }
}
