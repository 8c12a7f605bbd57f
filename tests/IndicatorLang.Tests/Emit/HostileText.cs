using FsCheck;
using FsCheck.Fluent;

namespace IndicatorLang.Tests.Emit;

/// <summary>Texts that try to get out of a literal, a comment, a directive or an identifier.</summary>
public static class HostileText
{
    private static readonly string[] Pieces =
    [
        "\"", "\\", "\"; System.Environment.Exit(1); //", "\\u0022", "\\\"", "*/", "/*", "//", "\n#line 1 \"x\"\n", "\r\n#error\n", "\n}", "{", "}", "{0}",
        "\u2028", "\u2029", "\u0085", "\u000B", "\f", "\0", "\t", "\u202E", "\u200B", "\uFEFF", "\uD800", "\uDC00", "\uD83D\uDE00", "\U00020BB7", "\uFFFE",
        "\"\"\"", "$\"", "@", "'", "<", ">", "&", "]]>", "-->", "</summary>", "<!--", "%", "_", "__", "_x41_", "_2", "_h0", "x41_", "class", "record", "value_",
        "Equals", "Inputs", "Data", "Exact", "System", "车辆准点率", "a", "Z", "é", "e\u0301", "ﬁ", "１", "1", "9", " ", "　", "·", "（", "，", "〇", "²", "Ⅷ", "ー",
    ];

    public static Gen<string> Texts => Gen.OneOf(
        Gen.Elements(Pieces),
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()),
        Gen.Choose(0, 0xFFFF).ListOf().Select(codes => string.Concat(codes.Select(code => (char)code))));

    public static IEnumerable<string> All => Pieces;

    public static Arbitrary<string> Arbitrary() => Texts.ToArbitrary();
}
