using System.Globalization;
using System.Text.RegularExpressions;

namespace IndicatorLang.Notation.Targets;

/// <summary>Words that a person rates: 有所提升, 不超预算, 应保尽保. They become 达成 "…" in the office's own words.</summary>
internal static partial class StatementTarget
{
    private const int MaxLength = 2000;

    /// <summary>The reading, or null when the value is more than words.</summary>
    public static TargetReading? Read(TargetSource source, OperatorCell column, ReadingBuilder reading)
    {
        if (Achieved().Match(source.Words) is { Success: true } achieved)
        {
            return reading.Read($"达成 {achieved.Groups[1].Value}");
        }

        if ((source.HasDigit && !NamedNumbers.IsAll(source.Words)) || source.Words.Length > MaxLength || !IsWords(source.Text.TrimStart('=', ':'))
            || Numerals().IsMatch(source.Text))
        {
            return null;
        }

        if (column.Operator is not (null or Runtime.ComparisonOperator.Equal))
        {
            return reading.Refuse(Level().IsMatch(source.Text) ? TargetProblems.UndeclaredLevel(source) : TargetProblems.WordsWithOperator(source));
        }

        reading.Assume(TargetNotes.Statement);
        if (source.Unit.Length > 0)
        {
            reading.Assume(TargetNotes.UnitLeftOut(source.Unit));
        }

        return reading.Read($"达成 {Quote(source.Words.TrimStart('=', '＝', '═', ':', '：', ' '))}");
    }

    // A letter or two of Latin script are what a template or a scan left behind.
    private static bool IsWords(string text) =>
        text.Any(c => char.IsLetter(c) && !char.IsAscii(c)) && text.IndexOfAny(['≥', '≤', '>', '<', '=', '%', '±', '≠']) < 0
        && (text.Length > 2 || text.All(c => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber));

    /// <summary>What the language itself writes.</summary>
    [GeneratedRegex("""^达成 ?("([^"\\]|\\["\\n])*")$""", RegexOptions.NonBacktracking)]
    private static partial Regex Achieved();

    // 三分之二, 叁仟万元, 九十, 十余场: numbers, although no digit stands in them.
    [GeneratedRegex(@"^[零〇一二三四五六七八九十百千万亿两]+$|^[近约数]?[一二三四五六七八九十百千万亿两]+[余多几来]\p{L}{0,4}$|^数[十百千万]+\p{L}{0,4}$|[一二三四五六七八九十百千万]分之|[壹贰叁肆伍陆柒捌玖拾佰仟零]{2,}万?[亿万]?元|[一二三四五六七八九十百千万]+(比|:)[一二三四五六七八九十百千万]")]
    private static partial Regex Numerals();

    // 二级, 三级甲等, A级, 一等
    [GeneratedRegex(@"^([特一二三四五六七八九甲乙丙丁A-EⅠⅡⅢⅣⅤ]{1,3}(级|等|类|档|星级?)){1,2}(及?以上|及?以下)?$")]
    private static partial Regex Level();

    private static string Quote(string words) => '"' + words.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
}
