using System.Collections.Immutable;
using IndicatorLang.Runtime;
using Sprache;

namespace IndicatorLang.Notation.Targets;

/// <summary>
/// Targets in numbers, inside a text without blanks: <c>≥98%</c>, 不低于98%, <c>98%以上</c>, <c>14-24℃</c>, <c>±3%以内</c>, 同比增长≥5%, 每年不少于3次.
/// </summary>
internal static class MeasureGrammar
{
    private static readonly string[] Bases =
    [
        "同比", "环比", "年均", "逐年", "较上年", "比上年", "较上一年", "比上一年", "较上年度", "比上年度", "较上年同期", "比上年同期", "较去年", "比去年", "较去年同期", "比去年同期",
        "较往年", "比往年", "较前一年", "比前一年", "较基期", "比基期", "与上年相比", "与去年相比", "较上年同比", "较年初", "比年初", "每年", "年",
    ];

    private static readonly string[] Rises = ["增长", "增加", "提高", "提升", "上升", "增幅", "增速", "上涨", "增长率", "增幅为", "增长幅度", "提高幅度"];

    private static readonly string[] Falls = ["下降", "降低", "减少", "降幅", "下降率", "压减", "压缩", "缩减", "降低率", "减少率", "下降幅度", "节约", "节约率", "下浮", "降", "减"];

    // 至少开展1次: what is done says nothing about how often.
    private static readonly Parser<string> Deed =
        Words.OneOf("开展", "举办", "组织", "召开", "进行", "完成", "更新", "检查", "巡查", "发布", "报送", "培训", "维护", "清理", "演练", "增收", "补助", "补贴", "奖励");

    private static readonly Parser<WrittenBound> Bound =
        from prefix in BoundWords.Prefix.Optional()
        from deed in Deed.Where(_ => prefix.IsDefined && prefix.Get().Operator is not null).Optional()
        from quantity in MeasureParts.Quantity
        from suffix in BoundWords.Suffix.Select(found => (ComparisonOperator?)found).Or(Parse.Return((ComparisonOperator?)null))
        where Agree(prefix.GetOrDefault(), suffix)
        select new WrittenBound(Joined(prefix.GetOrDefault(), suffix), quantity);

    private static readonly Parser<WrittenBound> Explicit = Bound.Where(bound => bound.Operator is not null);

    private static readonly Parser<string> Connective = Words.OneOf("且", "并且", "&&", "&", ",", ";", "、", "同时", ",且", ";且", "和");

    private static readonly Parser<ImmutableArray<WrittenBound>> TwoBounds =
        from first in Explicit
        from word in Connective
        from second in Explicit
        select ImmutableArray.Create(first, second);

    // 80%≤x≤95%: what stands between the signs is the indicator's own name.
    private static readonly Parser<ImmutableArray<WrittenBound>> Chain =
        from lower in MeasureParts.Quantity
        from first in BoundWords.Sign.Where(IsUpper)
        from name in Parse.Char(c => char.IsLetter(c), "letter").Many()
        from second in BoundWords.Sign.Where(IsUpper)
        from upper in MeasureParts.Quantity
        select Between(lower, first == ComparisonOperator.LessOrEqual, upper, second == ComparisonOperator.LessOrEqual);

    private static readonly Parser<ImmutableArray<WrittenBound>> Bracketed =
        from word in Parse.String("in").Optional()
        from open in Parse.Chars("[(")
        from lower in MeasureParts.InBrackets
        from comma in Parse.Char(',')
        from upper in MeasureParts.InBrackets
        from close in Parse.Chars("])")
        select Between(lower, open == '[', upper, close == ']');

    private static readonly Parser<ImmutableArray<WrittenBound>> Range =
        from prefix in Words.OneOf("=", "为", "在", "控制在", "保持在", "维持在", "稳定在", "介于").Optional()
        from lower in MeasureParts.Quantity
        from sign in MeasureParts.RangeSign
        from upper in MeasureParts.Quantity
        from suffix in Words.OneOf("之间", "范围内", "区间", "以内", "之内", "区间内", "内").Optional()
        where lower.Unit.Length == 0 || upper.Unit.Length > 0
        select Between(lower with { Unit = lower.Unit.Length > 0 ? lower.Unit : upper.Unit }, true, upper, true);

    private static readonly Parser<ImmutableArray<WrittenBound>> Tolerance =
        from prefix in Words.OneOf("控制在", "在", "≤", "<=", "不超过", "为").Optional()
        from middle in MeasureParts.Quantity.Optional()
        from sign in Parse.Char('±').Or(Parse.String("+-").Return('±')).Or(Parse.String("+/-").Return('±')).Or(Parse.String("正负").Return('±'))
        from width in MeasureParts.Quantity
        from suffix in Words.OneOf("以内", "之内", "内", "范围内", "之间", "范围以内").Optional()
        where middle.IsEmpty || middle.Get().Unit.Length == 0 || middle.Get().Unit == width.Unit
        where middle.IsEmpty || prefix.IsEmpty
        let bounds = Around(middle.IsEmpty ? "0" : middle.Get().Digits, width)
        where bounds is not null
        select bounds.Value;

    private static readonly Parser<WrittenMeasure> Ranges =
        Bracketed.Or(Chain).Or(Tolerance).Or(Range).Select(bounds => new WrittenMeasure(bounds) { IsRange = true });

    private static readonly Parser<WrittenMeasure> Plain =
        TwoBounds.Or(Bound.Select(bound => ImmutableArray.Create(bound))).Select(bounds => new WrittenMeasure(bounds));

    private static readonly Parser<WrittenChange> Change =
        from start in Words.OneOf(Bases).Many()
        from direction in Words.OneOf(Rises.Select(word => (word, IsDecrease: false)).Concat(Falls.Select(word => (word, IsDecrease: true)))
            .Select(entry => (entry.word, entry)))
        from toward in Words.OneOf("到", "至").Optional()
        select new WrittenChange(string.Concat(start) + direction.word + toward.GetOrDefault(), direction.IsDecrease, toward.IsDefined);

    private static readonly string[] Under =
    [
        "年", "月", "季度", "季", "周", "星期", "天", "日", "小时", "工作日", "学期", "学年", "人", "人次", "户", "名", "位", "生", "家", "亩", "公顷", "平方米", "立方米", "公里", "千米", "米", "延米", "吨", "公斤", "度",
        "次", "场", "场次", "期", "批", "批次", "班", "节", "课时", "村", "校", "台", "套", "辆", "车", "床", "个", "件", "份", "册", "篇", "项", "例", "宗", "处", "座", "间", "栋", "条", "幅", "块", "盏", "株", "棵", "头", "只", "羽",
    ];

    // 人均500元: per person, as 每人500元.
    private static readonly Parser<string> Average = Words.OneOf("人均", "户均", "亩均", "村均", "校均", "生均", "车均", "件均", "次均", "日均", "月均").Select(word => word[..1]);

    private static readonly Parser<string> OnePer =
        from word in Parse.Char('每')
        from unit in Words.OneOf(Under)
        select unit == "季" ? "季度" : unit == "星期" ? "周" : unit;

    // 每人每天
    private static readonly Parser<string> Per =
        from first in OnePer
        from second in OnePer.Optional()
        select second.IsEmpty ? first : $"{first}/{second.Get()}";

    // 一年两次: how often, and never a duration of one year.
    private static readonly Parser<WrittenMeasure> Often =
        from unit in Words.OneOf("一年", "一个月", "一季度", "一周", "一天", "一日", "一学期").Select(word => word.TrimStart('一', '个'))
        from measure in Ends(Plain)
        where measure.Bounds is [{ Quantity.Unit: "次" or "期" or "场" or "批" or "轮" }]
        select measure with { Per = unit };

    private static readonly Parser<string> Remark =
        from open in Parse.Char('(')
        from text in Parse.CharExcept("()").Many().Text()
        from close in Parse.Char(')')
        where text.StartsWith('含') || !text.Any(char.IsAsciiDigit)
        select text;

    /// <summary>A target in numbers that is the whole text.</summary>
    public static readonly Parser<WrittenMeasure> Measure = Often.Or(
        from change in Change.Optional()
        from per in Per.Or(Average).Optional()
        from deed in Deed.Where(_ => per.IsDefined).Optional()
        from measure in Ends(Ranges).Or(Ends(Plain))
        where change.IsEmpty || per.IsEmpty
        where deed.IsEmpty || measure.Bounds.All(bound => UnitWords.IsCounter(bound.Quantity.Unit))
        select measure with { Change = change.GetOrDefault(), Per = per.GetOrDefault() ?? string.Empty });

    private static Parser<WrittenMeasure> Ends(Parser<WrittenMeasure> parser) => (
        from measure in parser
        from tail in MeasureParts.Tail.Optional()
        from remark in Remark.Optional()
        select measure with { Remark = remark.GetOrDefault() ?? string.Empty }).End();

    private static bool IsUpper(ComparisonOperator comparison) => comparison is ComparisonOperator.Less or ComparisonOperator.LessOrEqual;

    // 大于95%以上 leaves open whether 95% is enough.
    private static bool Agree(WrittenPrefix? prefix, ComparisonOperator? suffix) =>
        prefix is null || suffix is null || prefix.Yields || prefix.Operator == suffix;

    private static ComparisonOperator? Joined(WrittenPrefix? prefix, ComparisonOperator? suffix) => suffix ?? prefix?.Operator;

    private static ImmutableArray<WrittenBound> Between(WrittenQuantity lower, bool lowerClosed, WrittenQuantity upper, bool upperClosed) =>
    [
        new(lowerClosed ? ComparisonOperator.GreaterOrEqual : ComparisonOperator.Greater, lower),
        new(upperClosed ? ComparisonOperator.LessOrEqual : ComparisonOperator.Less, upper),
    ];

    private static ImmutableArray<WrittenBound>? Around(string middle, WrittenQuantity width) =>
        Exact.TryParse(middle, out var centre) && Exact.TryParse(width.Digits, out var distance) && distance.Sign > 0
        && (centre - distance).TryFormatDecimal(out var low) && (centre + distance).TryFormatDecimal(out var high)
            ? Between(width with { Digits = low }, true, width with { Digits = high }, true)
            : null;
}
