using IndicatorLang.Runtime;
using Sprache;

namespace IndicatorLang.Notation.Targets;

/// <summary>Tries the forms of targets, the most certain ones first.</summary>
internal static class TargetReader
{
    private static readonly Parser<string> Comparator = Parse.Chars("≥≤><=≠").Select(c => c.ToString());

    public static TargetReading Read(TargetNotationRequest request)
    {
        var original = string.Join(' ', new[] { request.Operator, request.Value, request.Unit }.Select(CellText.Trim).Where(text => text.Length > 0));
        var folded = CellText.Fold(CellText.Trim(request.Operator + request.Value));
        return folded.Length <= 100 && Simple.Match(folded) is { } target && request.Unit.Length == 0
            ? new TargetReading(target, TargetReadingKind.Exact, default, original)
            : new TargetReading(null, TargetReadingKind.Refused, Unknown(original), original);
    }

    private static readonly Parser<string> Simple =
        from comparator in Comparator
        from blanks in Characters.Blanks
        from number in NumberGrammar.Leading
        where number.Rest is "" or "%" or "天" or "个工作日" or "元" or "万元" or "次" or "个" && Exact.TryParse(number.Digits, out _)
        select number.Rest is "" or "%" ? $"{comparator} {number.Digits}{number.Rest}" : $"{comparator} {number.Digits} {number.Rest}";

    private static LocalizedText Unknown(string original) => new(
        $"“{CellText.Shorten(CellText.Compose(original))}”读不出确定的目标；请写成如 ≥ 98% 的形式，定性的写成 达成 \"…\"。",
        $"'{CellText.Shorten(CellText.Compose(original))}' states no target that could be read with certainty; write it like ≥ 98%, or as 达成 \"…\" when it is qualitative.");
}
