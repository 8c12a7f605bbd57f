using IndicatorLang.Emit;
using IndicatorLang.Runtime;
using IndicatorLang.Tests.Emit;

namespace IndicatorLang.Tests.Runtime;

public sealed class ProgramSealTests
{
    private static readonly byte[] Sealed = ProgramEmitter.Emit(Samples.Program(Samples.AllKinds), new EmitOptions()).Assembly;

    [Fact]
    public void A_program_is_what_was_written()
    {
        Assert.False(ProgramSeal.IsBroken(Sealed));
        Assert.Equal(Samples.AllKinds.Length, EvaluatorAssembly.Load(Sealed).Projects.Single().Indicators.Length);
    }

    [Fact]
    public void One_bit_that_differs_is_noticed()
    {
        for (var place = 0; place < Sealed.Length; place++)
        {
            // The mark alone cannot vouch for itself, and what a signature or nobody uses is not sealed.
            if (place is (>= 64 and < 72) or (>= 108 and < 128) or (>= 216 and < 220) or (>= 280 and < 288))
            {
                continue;
            }

            var damaged = (byte[])Sealed.Clone();
            damaged[place] ^= (byte)(1 << (place % 8));
            Assert.True(ProgramSeal.IsBroken(damaged), $"{place}");
        }
    }

    [Fact]
    public void A_damaged_program_is_refused()
    {
        var damaged = (byte[])Sealed.Clone();
        damaged[damaged.Length / 2] ^= 1;
        AssertDamaged(damaged);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(512)]
    [InlineData(4_000)]
    public void A_program_whose_end_was_not_written_is_refused(int missing)
    {
        var filled = (byte[])Sealed.Clone();
        Array.Fill(filled, (byte)0xAA, filled.Length - missing, missing);

        AssertDamaged(filled);
        AssertDamaged(Sealed[..^missing]);
        AssertDamaged(Sealed[..100]);
    }

    [Fact]
    public void A_signed_program_is_still_whole()
    {
        byte[] signed = [.. Sealed, .. new byte[1_000]];
        Array.Fill(signed, (byte)1, 216, 4);
        Array.Fill(signed, (byte)2, 280, 8);

        Assert.False(ProgramSeal.IsBroken(signed));
    }

    /// <summary>The shortest file that has room for a seal: the mark, the length and the hash stand in it, and nothing that nobody vouches for.</summary>
    [Fact]
    public void A_seal_lies_in_the_program_for_DOS()
    {
        var dll = Unsealed(288);
        ProgramSeal.Put(dll);

        Assert.Equal("indseal1"u8.ToArray(), dll[64..72]);
        Assert.Equal(288, BitConverter.ToInt32(dll, 72));
        Assert.All(dll[108..128], left => Assert.Equal(0, left));
        Assert.Equal(Unsealed(288)[128..], dll[128..]);
        Assert.False(ProgramSeal.IsBroken(dll));
        Assert.True(ProgramSeal.IsBroken(dll.AsSpan(0, 287)));
        Assert.True(ProgramSeal.IsBroken(dll.AsSpan(0, 72)));
        Assert.False(ProgramSeal.IsBroken(dll.AsSpan(0, 60)));
    }

    [Fact]
    public void What_is_no_assembly_of_the_compiler_is_not_sealed()
    {
        Assert.Throws<ArgumentException>(() => ProgramSeal.Put(new byte[1_000]));
        Assert.Throws<ArgumentException>(() => ProgramSeal.Put(Unsealed(287)));
    }

    // Where the header begins is all that is looked at.
    private static byte[] Unsealed(int length)
    {
        var dll = new byte[length];
        Array.Fill(dll, (byte)7);
        BitConverter.TryWriteBytes(dll.AsSpan(60), 128);
        return dll;
    }

    private static void AssertDamaged(byte[] dll) => Assert.Contains(
        "damaged", Assert.Throws<ProgramLoadException>(() => EvaluatorAssembly.Load(dll)).Description.En, StringComparison.Ordinal);
}
