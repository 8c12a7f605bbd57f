using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Hosting;

/// <summary>
/// The address of a program in a cache: a hash of its files, their paths and contents, and of the compiler and runtime at work.
/// Any other build of either is another address, whatever its version number says.
/// </summary>
internal static class ProgramKey
{
    private static readonly byte[] Toolchain = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n',
        ProgramStampAttribute.CurrentGenerator,
        typeof(ProgramKey).Assembly.ManifestModule.ModuleVersionId,
        typeof(ProgramStampAttribute).Assembly.ManifestModule.ModuleVersionId)));

    /// <summary>The key of a program, 64 hexadecimal digits. What was prepared within some limits is no answer within others.</summary>
    public static string Of(IReadOnlyList<SourceText> sources, ProgramLimits limits)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Toolchain);
        hash.AppendData(BitConverter.GetBytes(limits.Indicators));
        hash.AppendData(BitConverter.GetBytes(limits.IndicatorCharacters));
        foreach (var source in sources)
        {
            Append(hash, source.Path);
            Append(hash, source.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // The length before each text keeps the end of one from passing for the beginning of the next.
    private static void Append(IncrementalHash hash, string text)
    {
        hash.AppendData(BitConverter.GetBytes(text.Length));
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
