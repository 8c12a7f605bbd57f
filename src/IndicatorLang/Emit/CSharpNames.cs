using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace IndicatorLang.Emit;

/// <summary>
/// The only way in which a name of a program becomes an identifier of C#. Letters, digits and combining marks of the
/// basic plane stay as they are; <c>_</c> introduces whatever else there is, so that no two names meet and each can be
/// read back:
/// <list type="bullet">
/// <item><c>__</c> is an underscore,</item>
/// <item><c>_xFF0C_</c> is the character of that code point, <c>_x_</c> the empty name,</item>
/// <item><c>_1</c> at the beginning is a name that begins with the digit,</item>
/// <item><c>class_</c> at the end is a name that C# or the emitted class needs for itself,</item>
/// <item><c>_h…</c> is the hash of a name too long for metadata; the attribute beside it has the whole name.</item>
/// </list>
/// </summary>
internal static class CSharpNames
{
    // Metadata allow 1,023 bytes of UTF-8, and a property's name appears there with additions.
    private const int MostBytes = 600;
    private const int HashDigits = 32;

    /// <summary>The identifier of a property or of a member of an enumeration.</summary>
    public static string Member(string name) => Encode(name, ReservedNames.Members);

    /// <summary>The identifier of a class or of an enumeration.</summary>
    public static string Type(string name) =>
        Encode(name, ReservedNames.Types) is var identifier && ReservedNames.IsNumberedMember(identifier) ? identifier + "_" : identifier;

    /// <summary>The name of a file for a type, without its extension, short enough for every file system.</summary>
    public static string FileStem(string @namespace, string type)
    {
        const int Most = 60;
        var stem = type.Length <= Most ? type : $"{type[..Most]}_h{Hash(type)}";
        return $"{@namespace}.{stem}";
    }

    /// <summary>Whether <paramref name="name"/> is a namespace that needs no escaping.</summary>
    public static bool IsNamespace(string name) =>
        name.Length <= 200 && name.Split('.').All(part => Encode(part.Replace("_", ""), ReservedNames.Namespaces) == part.Replace("_", ""));

    private static string Encode(string name, IReadOnlySet<string> reserved)
    {
        var builder = new StringBuilder(name.Length);
        var (bytes, lengthThatFits) = (0, 0);
        var rest = name.AsSpan();
        while (!rest.IsEmpty)
        {
            _ = Rune.DecodeFromUtf16(rest, out _, out var length);
            var start = builder.Length;
            AppendCharacter(builder, rest[..length]);
            bytes += Encoding.UTF8.GetByteCount(builder.ToString(start, builder.Length - start));
            rest = rest[length..];
            if (bytes <= MostBytes)
            {
                lengthThatFits = builder.Length;
            }
        }

        if (bytes > MostBytes)
        {
            return $"{builder.ToString(0, lengthThatFits)}_h{Hash(name)}";
        }

        var identifier = builder.Length == 0 ? "_x_" : builder.ToString();
        return reserved.Contains(identifier) ? identifier + "_" : identifier;
    }

    private static void AppendCharacter(StringBuilder builder, ReadOnlySpan<char> character)
    {
        if (character is ['_'])
        {
            builder.Append("__");
            return;
        }

        switch (character.Length == 1 ? CharUnicodeInfo.GetUnicodeCategory(character[0]) : UnicodeCategory.OtherNotAssigned)
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber:
                builder.Append(character);
                break;
            case UnicodeCategory.DecimalDigitNumber:
                builder.Append(builder.Length == 0 ? "_" : "").Append(character);
                break;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark when builder.Length > 0:
                builder.Append(character);
                break;
            default:
                var code = character.Length == 2 ? char.ConvertToUtf32(character[0], character[1]) : character[0];
                builder.Append(CultureInfo.InvariantCulture, $"_x{code:X}_");
                break;
        }
    }

    private static string Hash(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(name.AsSpan())))[..HashDigits];
}
