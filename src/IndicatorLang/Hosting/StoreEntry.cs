using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace IndicatorLang.Hosting;

/// <summary>
/// A file of the store: a mark, the key it answers to, the lengths of its three parts, a hash of all that, and the parts. Whatever
/// is not exactly so is none.
/// </summary>
internal static class StoreEntry
{
    private const int HeaderLength = 8 + 64 + (3 * 4) + 32;
    private static readonly byte[] Mark = "indstor1"u8.ToArray();

    public static byte[] Write(string key, params ReadOnlySpan<byte[]> parts)
    {
        var bytes = new byte[HeaderLength + parts[0].Length + parts[1].Length + parts[2].Length];
        Mark.CopyTo(bytes, 0);
        Encoding.ASCII.GetBytes(key, bytes.AsSpan(8, 64));
        var end = HeaderLength;
        for (var i = 0; i < parts.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(72 + (4 * i)), parts[i].Length);
            parts[i].CopyTo(bytes, end);
            end += parts[i].Length;
        }

        Hash(bytes).CopyTo(bytes, HeaderLength - 32);
        return bytes;
    }

    /// <summary>The three parts; null where the bytes are no entry for the key.</summary>
    public static byte[][]? Read(string key, byte[] bytes)
    {
        if (bytes.Length < HeaderLength
            || !bytes.AsSpan(0, 8).SequenceEqual(Mark)
            || !bytes.AsSpan(8, 64).SequenceEqual(Encoding.ASCII.GetBytes(key))
            || !bytes.AsSpan(HeaderLength - 32, 32).SequenceEqual(Hash(bytes)))
        {
            return null;
        }

        // The hash holds, so the lengths are those that were written.
        var (parts, start) = (new byte[3][], HeaderLength);
        for (var i = 0; i < parts.Length; i++)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(72 + (4 * i)));
            parts[i] = bytes[start..(start + length)];
            start += length;
        }

        return parts;
    }

    private static byte[] Hash(ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes[..(HeaderLength - 32)]);
        hash.AppendData(bytes[HeaderLength..]);
        return hash.GetHashAndReset();
    }
}
