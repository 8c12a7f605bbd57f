using IndicatorLang.Runtime;
using Sprache;

namespace IndicatorLang.Notation.Targets;

/// <summary>A date as a target writes it.</summary>
/// <param name="Date">The date; its year is 0 where none is written.</param>
/// <param name="YearOffset">How many years after the year of the table, for 次年; null where no word says so.</param>
/// <param name="IsEnd">Whether 底 or 末 says that its last day is meant.</param>
internal sealed record WrittenMoment(WrittenDate Date, int? YearOffset = null, bool IsEnd = false)
{
    /// <summary>The word for ten days of a month, whose last day the date is: 上旬, 中旬, 下旬; empty without.</summary>
    public string TenDays { get; init; } = string.Empty;
}

/// <summary>How a date bounds a target, by the word behind it.</summary>
internal enum MomentBound
{
    None,
    Before,
    Within,
    From,
}

/// <summary>A date and what stands around it.</summary>
internal sealed record WrittenDeadline(WrittenPrefix? Prefix, WrittenMoment Moment, MomentBound Bound);

/// <summary>From a date to a date, each with the operator that bounds it.</summary>
internal sealed record WrittenSpan(ComparisonOperator First, WrittenMoment Start, ComparisonOperator Second, WrittenMoment End);

/// <summary>Dates of targets, inside a text without blanks: 2018年10月底, 12月31日前, 年底, 2019年第四季度前, <c>1-12月</c>, <c>≥2019.3&amp;&amp;≤2019.9</c>.</summary>
internal static class MomentGrammar
{
    private static readonly string[] Deeds =
    [
        "完成", "实施", "开展", "竣工", "验收", "交付", "支付", "拨付", "到位", "发放", "建成", "投入", "上线", "举办", "召开", "办结", "提交", "报送", "全部", "全面", "及时", "按时", "结束", "开工",
        "付清", "兑现", "下达", "落实", "印发", "出台", "启动", "交工", "缴纳", "结算", "执行", "公开", "上报", "整改", "安排", "采购", "使用", "编制", "申报", "组织", "完工", "完毕", "通车", "投产", "移交", "归档", "公示", "发布", "整理", "制定",
    ];

    private static readonly Parser<int> Offset = Words.OneOf(
        ("当年", 0), ("本年", 0), ("本年度", 0), ("当年度", 0), ("今年", 0), ("该年", 0), ("次年", 1), ("下年", 1), ("下一年", 1), ("明年", 1), ("翌年", 1), ("下年度", 1));

    private static readonly WrittenMoment December = new(new WrittenDate(0, Month: 12), IsEnd: true);

    private static readonly Parser<WrittenMoment> YearEnd = Words.OneOf("年底", "年末", "年终", "底", "末").Return(December);

    private static readonly Parser<WrittenMoment> HalfYear =
        from word in Parse.String("上半年")
        select new WrittenMoment(new WrittenDate(0, Month: 6), IsEnd: true);

    private static readonly Parser<bool> End = Words.OneOf("底", "末", "月底", "月末", "份底", "份末").Return(true).Or(Parse.Return(false));

    private static readonly Parser<string> TenDays = Words.OneOf("上旬", "中旬", "下旬");

    private static readonly Parser<WrittenMoment> InYear =
        from date in DateGrammar.QuarterWithoutYear.Or(DateGrammar.WithoutYear)
        from moment in Ending(date)
        select moment;

    private static readonly Parser<WrittenMoment> OfYear =
        from date in DateGrammar.Marked
        from moment in IsYear(date) ? Parse.Char('度').Optional().Then(_ => YearEnd.Or(HalfYear)).Select(end => WithYear(end, date.Year)).Or(Plain(date))
            : Ending(date)
        select moment;

    private static readonly Parser<WrittenMoment> Named =
        from offset in Offset
        from moment in Parse.Char('度').Optional().Then(_ => InYear.Or(YearEnd).Or(HalfYear))
        select moment with { YearOffset = offset };

    private static readonly Parser<WrittenMoment> Unnamed =
        InYear.Or(HalfYear).Or(Words.OneOf("年底", "年末", "年终").Return(December));

    // 年内完成: before the year is over.
    private static readonly Parser<WrittenMoment> WithinYear =
        Words.OneOf("年内", "年度内", "当年内", "本年内", "本年度内", "当年度内", "今年内").Return(December);

    public static readonly Parser<WrittenMoment> Moment = OfYear.Or(WithinYear).Or(Named).Or(Unnamed);

    private static readonly Parser<MomentBound> Bound = Words.OneOf(
        ("前", MomentBound.Before), ("以前", MomentBound.Before), ("之前", MomentBound.Before),
        ("内", MomentBound.Within), ("以内", MomentBound.Within), ("之内", MomentBound.Within), ("止", MomentBound.Within), ("为止", MomentBound.Within),
        ("起", MomentBound.From), ("开始", MomentBound.From)).Or(Parse.Return(MomentBound.None));

    // 不低于 and 达到 are words of numbers.
    private static readonly Parser<WrittenPrefix> Prefix = BoundWords.Sign.Select(sign => new WrittenPrefix(sign))
        .Or(Words.OneOf(
            ("截至", ComparisonOperator.LessOrEqual), ("截止", ComparisonOperator.LessOrEqual), ("截止到", ComparisonOperator.LessOrEqual),
            ("截止至", ComparisonOperator.LessOrEqual), ("最迟", ComparisonOperator.LessOrEqual), ("最晚", ComparisonOperator.LessOrEqual),
            ("不迟于", ComparisonOperator.LessOrEqual), ("不晚于", ComparisonOperator.LessOrEqual), ("不超过", ComparisonOperator.LessOrEqual),
            ("早于", ComparisonOperator.Less), ("晚于", ComparisonOperator.Greater), ("不早于", ComparisonOperator.GreaterOrEqual))
            .Select(comparison => new WrittenPrefix(comparison)))
        .Or(Words.OneOf("在", "于", "为").Return(new WrittenPrefix(null, Yields: true)));

    // What is done says nothing about when, as long as no number stands in it.
    private static readonly Parser<string> Deed =
        from start in Words.OneOf(Deeds)
        from rest in Parse.Char(c => char.IsLetter(c), "letter").Many().Text()
        select start + rest;

    private static readonly Parser<string> LeadingDeed = Words.OneOf("完成于", "力争", "确保", "预计", "计划", "须", "应", "需");

    public static readonly Parser<WrittenDeadline> Deadline =
        from lead in LeadingDeed.Optional()
        from prefix in Prefix.Optional()
        from moment in Moment
        from bound in Bound
        from deed in Deed.Optional()
        select new WrittenDeadline(prefix.GetOrDefault(), moment, bound);

    private static readonly Parser<string> Dash = MeasureParts.RangeSign;

    private static readonly Parser<WrittenSpan> Pair =
        from first in Moment
        from dash in Dash
        from second in Moment
        select Span(first, second);

    // 1-12月, 2019年1-12月
    private static readonly Parser<WrittenSpan> Months =
        from year in YearBefore.Or(Parse.Return((int?)null))
        from first in Characters.OneOrTwoDigits
        from dash in Dash
        from second in Characters.OneOrTwoDigits
        from word in Parse.String("月")
        from suffix in Parse.Char('份').Optional()
        select Span(Month(year ?? 0, first), Month(year ?? 0, second));

    private static readonly Parser<WrittenSpan> Years =
        from first in Characters.Digit.Repeat(4).Text()
        from dash in Dash
        from second in Characters.Digit.Repeat(4).Text()
        from word in Parse.Char('年')
        select Span(Plain(first), Plain(second));

    private static readonly Parser<WrittenSpan> Bracketed =
        from word in Parse.String("in").Optional()
        from open in Parse.Chars("[(")
        from start in Moment
        from comma in Parse.Char(',')
        from end in Moment
        from close in Parse.Chars("])")
        select new WrittenSpan(
            open == '[' ? ComparisonOperator.GreaterOrEqual : ComparisonOperator.Greater,
            start,
            close == ']' ? ComparisonOperator.LessOrEqual : ComparisonOperator.Less,
            end);

    private static readonly Parser<WrittenSpan> WholeYear =
        from year in YearBefore.Or(Offset.Return((int?)null)).Or(Parse.Return((int?)null))
        from word in Words.OneOf("全年", "全年度")
        select Span(Month(year ?? 0, "1"), Month(year ?? 0, "12"));

    private static readonly Parser<WrittenSpan> Compared =
        from first in BoundWords.Sign
        from start in Moment
        from connective in Words.OneOf("且", "&&", "&", ",", ";", "、", "并且", "和")
        from second in BoundWords.Sign
        from end in Moment
        select new WrittenSpan(first, start, second, end);

    public static readonly Parser<WrittenSpan> Spans =
        from lead in Words.OneOf("在", "=", "为").Optional()
        from span in Compared.Or(Bracketed).Or(Months).Or(Years).Or(Pair).Or(WholeYear)
        from suffix in Words.OneOf("之间", "期间", "间", "内").Optional()
        from deed in Deed.Optional()
        select span;

    private static Parser<int?> YearBefore =>
        from year in Characters.Digit.Repeat(4).Text()
        from word in Parse.Char('年')
        select (int?)Characters.ToInt(year);

    // 10月底, 12月中旬
    private static Parser<WrittenMoment> Ending(WrittenDate date) =>
        TenDays.Where(_ => date is { Month: not null, Day: null }).Select(word => new WrittenMoment(LastOf(date, word), IsEnd: true) { TenDays = word })
            .Or(End.Where(isEnd => !isEnd || date.Day is null).Select(isEnd => new WrittenMoment(date, IsEnd: isEnd)));

    private static WrittenDate LastOf(WrittenDate date, string tenDays) =>
        tenDays == "下旬" ? date : date with { Day = tenDays == "上旬" ? 10 : 20 };

    private static bool IsYear(WrittenDate date) => date is { Quarter: null, Month: null };

    private static Parser<WrittenMoment> Plain(WrittenDate date) => Parse.Char('度').Optional().Return(new WrittenMoment(date));

    private static WrittenMoment Plain(string year) => new(new WrittenDate(Characters.ToInt(year)));

    private static WrittenMoment WithYear(WrittenMoment moment, int year) => moment with { Date = moment.Date with { Year = year } };

    private static WrittenMoment Month(int year, string month) => new(new WrittenDate(year, Month: Characters.ToInt(month)));

    private static WrittenSpan Span(WrittenMoment first, WrittenMoment second) =>
        new(ComparisonOperator.GreaterOrEqual, first, ComparisonOperator.LessOrEqual, second);
}
