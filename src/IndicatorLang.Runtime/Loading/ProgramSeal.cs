using System.Buffers.Binary;
using System.Security.Cryptography;

namespace IndicatorLang.Runtime;

/// <summary>
/// A hash of a compiled program in its own file. One bit that a disk or a network loses can turn a target into another one, or
/// bring the process down; with the seal such a file is refused before anything of it runs.
/// </summary>
/// <remarks>
/// It lies where .NET assemblies keep a program for DOS that nobody runs: a mark, how many bytes are sealed, their SHA-256. Not
/// sealed is what a signature writes into a file afterwards: the checksum, the place of the certificates, and these at the end.
/// </remarks>
public static class ProgramSeal
{
    private const int Start = 64;
    private const int Header = 128;
    private const int Checksum = 216;
    private const int Certificates = 280;
    private const int LeastLength = 288;
    private static readonly byte[] Mark = "indseal1"u8.ToArray();

    /// <summary>Seals an assembly as the C# compiler wrote it. The compiler calls it.</summary>
    /// <param name="dll">The assembly; the seal is written into it.</param>
    /// <exception cref="ArgumentException">It has no room for a seal.</exception>
    public static void Put(byte[] dll)
    {
        ArgumentNullException.ThrowIfNull(dll);
        if (dll.Length < LeastLength || BinaryPrimitives.ReadInt32LittleEndian(dll.AsSpan(Start - 4)) != Header)
        {
            throw new ArgumentException("this is not an assembly as the C# compiler writes it", nameof(dll));
        }

        dll.AsSpan(Start, Header - Start).Clear();
        Mark.CopyTo(dll, Start);
        BinaryPrimitives.WriteInt32LittleEndian(dll.AsSpan(LengthAt), dll.Length);
        Hash(dll).CopyTo(dll, HashAt);
    }

    /// <summary>
    /// Whether an assembly is sealed and is not what was sealed. One without a seal, such as a library that was built with
    /// programs in it, cannot be told from a damaged one.
    /// </summary>
    internal static bool IsBroken(ReadOnlySpan<byte> dll)
    {
        if (dll.Length < Start + Mark.Length || !dll.Slice(Start, Mark.Length).SequenceEqual(Mark))
        {
            return false;
        }

        var length = dll.Length < LeastLength ? 0 : BinaryPrimitives.ReadInt32LittleEndian(dll[LengthAt..]);
        return length < LeastLength || length > dll.Length || !Hash(dll[..length]).AsSpan().SequenceEqual(dll.Slice(HashAt, SHA256.HashSizeInBytes));
    }

    private static int LengthAt => Start + Mark.Length;

    private static int HashAt => LengthAt + sizeof(int);

    private static byte[] Hash(ReadOnlySpan<byte> dll)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(dll[..Start]);
        hash.AppendData(dll[Header..Checksum]);
        hash.AppendData(dll[(Checksum + sizeof(int))..Certificates]);
        hash.AppendData(dll[LeastLength..]);
        return hash.GetHashAndReset();
    }
}
