using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace IndicatorLang.Documents.Readers;

/// <summary>
/// The streams of a PDF, looked at before the library unpacks them: it sets itself no limit, so a small file could fill the memory of the machine, by what a
/// stream unpacks to or by a table of characters without end.
/// </summary>
internal static partial class PdfStreams
{
    private const int LongestMap = 8 * 1024 * 1024;
    private const int MostCharacters = 2_000_000;
    private const int DictionaryReach = 1024;
    private const string Begin = "beginbfrange";

    /// <summary>Throws when the streams unpack to more than a document may hold. Pictures are left out, for nobody unpacks them.</summary>
    public static void CheckSize(byte[] bytes)
    {
        var total = 0L;
        var buffer = new byte[81_920];
        for (var at = Next(bytes, 0); at >= 0; at = Next(bytes, at))
        {
            if (!IsPicture(bytes, at) && IsDeflated(bytes, at))
            {
                total += Unpacked(bytes, at, buffer, DocumentLimits.UnpackedBytes - total);
            }
        }
    }

    /// <summary>Throws when a font maps more characters than there are.</summary>
    public static void CheckMaps(PdfDocument pdf)
    {
        var count = 0L;
        foreach (var reference in pdf.Structure.CrossReferenceTable.ObjectOffsets.Keys)
        {
            if (pdf.Structure.GetObject(reference)?.Data is StreamToken { Data.Length: < LongestMap } stream && !IsPicture(stream.StreamDictionary))
            {
                count += Characters(Encoding.Latin1.GetString(stream.Decode(pdf.Structure.FilterProvider).Span));
                if (count > MostCharacters)
                {
                    throw new DocumentLimitException(new("字体的字符对照表超过两百万个字", "a font maps more than two million characters"));
                }
            }
        }
    }

    // beginbfrange <0041> <005A> <0041> … endbfrange: from which code to which, and where they begin.
    private static long Characters(string map)
    {
        var count = 0L;
        for (var start = map.IndexOf(Begin, StringComparison.Ordinal); start >= 0 && count <= MostCharacters; start = map.IndexOf(Begin, start + 1, StringComparison.Ordinal))
        {
            var end = map.IndexOf("endbfrange", start, StringComparison.Ordinal);
            foreach (Match range in Ranges().Matches(map[start..(end < 0 ? map.Length : end)]))
            {
                var ((first, bytes), (last, _)) = (Code(range.Groups["first"].Value), Code(range.Groups["last"].Value));
                count += last >= first ? last - first + 1 : bytes <= 2 ? ushort.MaxValue : uint.MaxValue;
            }
        }

        return count;
    }

    // A code in hexadecimal digits, and how many bytes it has. One that is too long for any font counts as endless.
    private static (long Code, int Bytes) Code(string text)
    {
        var (code, digits) = (0L, 0);
        foreach (var c in text)
        {
            if (char.IsAsciiHexDigit(c))
            {
                code = digits < 12 ? (code * 16) + Convert.ToInt32(c.ToString(), 16) : long.MaxValue / 4;
                digits++;
            }
        }

        return (digits % 2 == 0 ? code : code * 16, (digits + 1) / 2);
    }

    private static bool IsPicture(DictionaryToken dictionary) => dictionary.TryGet(NameToken.Subtype, out NameToken subtype) && subtype == NameToken.Image;

    // The first byte of the next stream, or -1.
    private static int Next(byte[] bytes, int from)
    {
        for (var at = from; at < bytes.Length;)
        {
            var found = bytes.AsSpan(at).IndexOf("stream"u8);
            if (found < 0)
            {
                return -1;
            }

            at += found + "stream".Length;
            if (at < bytes.Length && bytes[at] is (byte)'\r' or (byte)'\n')
            {
                return bytes[at] == '\r' && at + 1 < bytes.Length && bytes[at + 1] == '\n' ? at + 2 : at + 1;
            }
        }

        return -1;
    }

    private static bool IsPicture(byte[] bytes, int stream)
    {
        var dictionary = bytes.AsSpan(Math.Max(0, stream - DictionaryReach), Math.Min(DictionaryReach, stream));
        var own = dictionary.LastIndexOf(" obj"u8);
        return own >= 0 && dictionary[own..].IndexOf("/Image"u8) >= 0 && dictionary[own..].IndexOf("/ObjStm"u8) < 0 && dictionary[own..].IndexOf("/XRef"u8) < 0;
    }

    private static bool IsDeflated(byte[] bytes, int at) => at + 1 < bytes.Length && (bytes[at] & 15) == 8 && ((bytes[at] * 256) + bytes[at + 1]) % 31 == 0;

    private static long Unpacked(byte[] bytes, int at, byte[] buffer, long most)
    {
        var count = 0L;
        try
        {
            using var stream = new ZLibStream(new MemoryStream(bytes, at, bytes.Length - at, writable: false), CompressionMode.Decompress);
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                count += read;
                if (count > most)
                {
                    throw new DocumentLimitException(new("解压后超过 128 MB", "it has more than 128 MB unpacked"));
                }
            }
        }
        catch (InvalidDataException)
        {
            // Broken or none: the library will see the same.
        }

        return count;
    }

    [GeneratedRegex(@"<(?<first>[^<>]{1,40})>\s*<(?<last>[^<>]{1,40})>\s*(<[^<>]*>|\[[^\]]*\])", RegexOptions.CultureInvariant)]
    private static partial Regex Ranges();
}
