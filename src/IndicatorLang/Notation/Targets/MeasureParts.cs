using Sprache;

namespace IndicatorLang.Notation.Targets;

/// <summary>Numbers with their units, inside a text without blanks.</summary>
internal static class MeasureParts
{
    private static readonly string[] Tails =
    [
        "完成", "覆盖", "到位", "达标", "办结", "响应", "到达", "到达现场", "处理", "处理完毕", "处置", "回复", "反馈", "支付", "拨付", "解决", "修复", "发放", "发放到位", "落实", "兑现", "拨付到位", "支付到位", "完成支付", "完成拨付",
    ];

    private static readonly Parser<string> Number =
        from digits in NumberGrammar.Signed
        where digits.TrimStart('-') is not ['0', >= '0' and <= '9', ..]
        select digits;

    private static readonly Parser<string> Unit = input =>
    {
        var end = UnitEnd(input.Source, input.Position);
        return Result.Success(input.Source[input.Position..end], Words.Skip(input, end - input.Position));
    };

    private static readonly Parser<string> Currency = Words.OneOf("¥", "￥", "人民币");

    private static readonly Parser<WrittenQuantity> InDigits =
        from currency in Currency.Optional()
        from digits in Number
        from unit in Unit
        where currency.IsEmpty || unit.Length == 0 || unit.Contains('元', StringComparison.Ordinal) || unit is "万" or "亿"
        select new WrittenQuantity(digits, currency.IsDefined && !unit.Contains('元', StringComparison.Ordinal) ? unit + "元" : unit);

    // Between brackets a comma always separates.
    private static readonly Parser<WrittenQuantity> Ungrouped =
        from digits in NumberGrammar.Ungrouped
        from unit in Unit
        select new WrittenQuantity(digits, unit);

    private static readonly Parser<WrittenQuantity> InCharacters =
        from number in ChineseNumerals.Leading
        from unit in number.Unit is "" or "万" or "亿" ? Unit.Where(IsCertain) : Parse.Return(string.Empty)
        select new WrittenQuantity(number.Digits, number.Unit + unit);

    /// <summary>A number and the run behind it, which is a unit only if <see cref="UnitWords"/> says so.</summary>
    public static readonly Parser<WrittenQuantity> Quantity = InDigits.Or(InCharacters);

    /// <summary>The same between brackets.</summary>
    public static readonly Parser<WrittenQuantity> InBrackets = Ungrouped.Or(InCharacters);

    /// <summary>Words behind the value that say nothing more: 100%完成.</summary>
    public static readonly Parser<string> Tail = Words.OneOf(Tails);

    /// <summary>A sign between the two bounds of a range.</summary>
    public static readonly Parser<string> RangeSign = Words.OneOf("~", "-", "--", "–", "—", "——", "至", "到", "..");

    // 五千克 is 5 千克 to one reader and 5000 克 to another.
    public static bool IsCertain(string unit) => UnitWords.IsCounter(unit) && unit is not ("克" or "米" or "瓦" or "级");

    private static int UnitEnd(string text, int start)
    {
        var (end, isRate) = (start, false);
        while (end < text.Length)
        {
            if (text[end] == '(')
            {
                var close = text.IndexOf(')', end);
                if (close < 0 || !text[(end + 1)..close].Split('/').All(UnitWords.IsCounter))
                {
                    break;
                }

                end = close + 1;
                continue;
            }

            if (!IsUnitPart(text, start, end, isRate) || Stops(text, end))
            {
                break;
            }

            isRate |= text[end] is '/' or '每';
            end++;
        }

        return end;
    }

    private static bool IsUnitPart(string text, int start, int at, bool isRate) => text[at] switch
    {
        '/' => at > start,
        // 元/人、天 and 元/人.每天; elsewhere these marks separate targets.
        '、' or '.' => isRate && at + 1 < text.Length && char.IsLetter(text[at + 1]),
        '2' or '3' => at > start && text[at - 1] == 'm',
        var c => UnitGrammar.IsUnitCharacter(c),
    };

    private static bool Stops(string text, int at) =>
        text[at] is '至' or '到' or '且' || BoundWords.EndsUnit(text, at) || Tails.Any(word => Words.StandsAt(text, at, word))
        || Words.StandsAt(text, at, "并且") || Words.StandsAt(text, at, "之间");
}
