using System.Collections.Immutable;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>IND3xxx: values, types, dates and calendars.</summary>
public static class ValueDiagnostics
{
    public static readonly DiagnosticDescriptor TooManyDigitsDescriptor = new("IND3001", "too-many-digits", Severity.Error);
    public static readonly DiagnosticDescriptor NoSuchDateDescriptor = new("IND3002", "no-such-date", Severity.Error);
    public static readonly DiagnosticDescriptor MixedTypesDescriptor = new("IND3003", "mixed-types", Severity.Error);
    public static readonly DiagnosticDescriptor ReversedIntervalDescriptor = new("IND3004", "reversed-interval", Severity.Error);
    public static readonly DiagnosticDescriptor EmptyTargetDescriptor = new("IND3005", "empty-target", Severity.Error);
    public static readonly DiagnosticDescriptor NotWholeDescriptor = new("IND3006", "not-whole", Severity.Error);
    public static readonly DiagnosticDescriptor MonthUnitDescriptor = new("IND3007", "month-unit", Severity.Error);
    public static readonly DiagnosticDescriptor WrongFieldValueDescriptor = new("IND3008", "wrong-field-value", Severity.Error);
    public static readonly DiagnosticDescriptor WrongClauseValueDescriptor = new("IND3009", "wrong-clause-value", Severity.Error);
    public static readonly DiagnosticDescriptor WrongUnitDeclarationDescriptor = new("IND3010", "wrong-unit-declaration", Severity.Error);
    public static readonly DiagnosticDescriptor WrongCalendarEntryDescriptor = new("IND3011", "wrong-calendar-entry", Severity.Error);
    public static readonly DiagnosticDescriptor UncoveredEntryDescriptor = new("IND3012", "uncovered-entry", Severity.Error);
    public static readonly DiagnosticDescriptor TextAsValueDescriptor = new("IND3013", "text-as-value", Severity.Error);

    public static readonly DiagnosticDescriptor UnitBehindBracketsDescriptor = new("IND3050", "unit-behind-brackets", Severity.Error);

    /// <param name="at">The unit.</param>
    /// <param name="unit">Its text.</param>
    /// <param name="repaired">The target with the unit at each value.</param>
    /// <param name="insertions">What brings the unit to each value that has none.</param>
    /// <param name="surplus">The unit behind the brackets, with the blanks before it.</param>
    public static Diagnostic UnitBehindBrackets(
        Location at, string unit, string repaired, ImmutableArray<TextEdit> insertions, TextSpan surplus) => new Diagnostic(
        UnitBehindBracketsDescriptor,
        at,
        new(
            $"单位“{Excerpt.Of(unit)}”要写在括号里的每一个值后面：{Excerpt.Of(repaired)}。",
            $"the unit '{Excerpt.Of(unit)}' belongs behind each value inside the brackets: {Excerpt.Of(repaired)}."))
        .WithFix(new Fix(
            new($"改为 {Excerpt.Of(repaired)}", $"Write {Excerpt.Of(repaired)}"),
            insertions.Add(new TextEdit(surplus, string.Empty))));

    public static Diagnostic TooManyDigits(Location at) => new(
        TooManyDigitsDescriptor,
        at,
        new(
            $"这个数超过了 {Exact.MaxDigits} 位，无法精确保存；请核对是不是多打了数字。",
            $"this number has more than {Exact.MaxDigits} digits and cannot be kept exactly; see whether too many were typed."));

    public static Diagnostic NoSuchDate(Location at, string text) => new(
        NoSuchDateDescriptor,
        at,
        new($"没有“{Excerpt.Of(text)}”这个日期；请核对月份和日子。", $"there is no such date as '{Excerpt.Of(text)}'; check the month and the day."));

    public static Diagnostic MixedTypes(Location at, LocalizedText type, Location other, LocalizedText otherType) => new(
        MixedTypesDescriptor,
        at,
        new(
            $"这里是{type.Zh}，同一目标的另一处却是{otherType.Zh}，两者不能比较；请写成同一种值。",
            $"this is {type.En}, while the other value of the target is {otherType.En}; they do not compare. Write values of one kind."))
    { Related = [new RelatedLocation(other, new($"这里是{otherType.Zh}", $"this is {otherType.En}"))] };

    public static Diagnostic ReversedInterval(Location at, string lower, string upper, Location lowerAt, Location upperAt) =>
        new Diagnostic(
            ReversedIntervalDescriptor,
            at,
            new(
                $"区间写反了：应当下限在前、上限在后，这里却是 {Excerpt.Of(lower)} 在前、{Excerpt.Of(upper)} 在后；请交换。",
                $"the interval is reversed: the lower bound comes first, but here {Excerpt.Of(lower)} stands before {Excerpt.Of(upper)}; swap them."))
        .WithFix(new Fix(
            new("交换上下限", "Swap the bounds"),
            [new TextEdit(lowerAt.Span, upper), new TextEdit(upperAt.Span, lower)]));

    public static Diagnostic EmptyTarget(Location at) => new(
        EmptyTargetDescriptor,
        at,
        new("没有任何值能满足这个目标；请核对界限和括号。", "no value can satisfy this target; check its bounds and brackets."));

    /// <param name="at">The comparison.</param>
    /// <param name="target">Its words.</param>
    public static Diagnostic EmptyComparison(Location at, string target) => new(
        EmptyTargetDescriptor,
        at,
        new($"没有任何值能满足“{Excerpt.Of(target)}”；请核对目标值和比较符。", $"no value can satisfy '{Excerpt.Of(target)}'; check the value and the operator."));

    /// <param name="at">The target.</param>
    /// <param name="first">The first of two conditions that exclude each other.</param>
    /// <param name="second">The second.</param>
    public static Diagnostic ExclusiveConditions(Location at, Location first, Location second)
    {
        var (one, other) = (Excerpt.Of(first.Source[first.Span]), Excerpt.Of(second.Source[second.Span]));
        return new(
            EmptyTargetDescriptor,
            at,
            new(
                $"没有任何值能同时满足“{one}”和“{other}”；请核对数值，或者把“且”改为“或”。",
                $"no value can satisfy both '{one}' and '{other}'; check the figures, or write 或 for 且."));
    }

    public static Diagnostic NotWhole(Location at, string unit) => new(
        NotWholeDescriptor,
        at,
        new(
            $"单位“{Excerpt.Of(unit)}”已声明为整数，目标里不能有小数；请写整数，或删去声明里的“整数”。",
            $"the unit '{Excerpt.Of(unit)}' is declared whole, so a target cannot have decimals; write a whole number, or delete 整数 from the declaration."));

    public static Diagnostic MonthUnit(Location at) => new Diagnostic(
        MonthUnitDescriptor,
        at,
        new(
            "“月”可能是几个月，也可能是几月份；时长请写 个月，日期请写 2019-03 这样的形式。",
            "'月' can mean a number of months or a month of the year; write 个月 for a duration, or a date such as 2019-03."))
    .WithFix(Fix.Replace(new("改为 个月", "Write 个月"), at.Span, "个月"));

    public static Diagnostic WrongFieldValue(Location at, string field, LocalizedText expected) => new(
        WrongFieldValueDescriptor,
        at,
        new($"“{Excerpt.Of(field)}”应填{expected.Zh}。", $"'{Excerpt.Of(field)}' takes {expected.En}."));

    public static Diagnostic WrongClauseValue(Location at, string clause, LocalizedText expected) => new(
        WrongClauseValueDescriptor,
        at,
        new($"“{Excerpt.Of(clause)}”后面应写{expected.Zh}。", $"'{Excerpt.Of(clause)}' takes {expected.En}."));

    public static Diagnostic WrongUnitDeclaration(Location at) => new(
        WrongUnitDeclarationDescriptor,
        at,
        new(
            "单位的声明应写成：单位 万粒 = 10000 粒，或：单位 辆 整数。",
            "declare a unit like this: 单位 万粒 = 10000 粒, or: 单位 辆 整数."));

    public static Diagnostic WrongCalendarEntry(Location at, LocalizedText expected) => new(
        WrongCalendarEntryDescriptor,
        at,
        new($"这里应写{expected.Zh}。", $"write {expected.En} here."));

    public static Diagnostic UncoveredEntry(Location at, int year) => new(
        UncoveredEntryDescriptor,
        at,
        new(
            $"日历没有说明它包含 {year} 年；请加一行：覆盖 {year}。",
            $"the calendar does not say that it covers {year}; add a line: 覆盖 {year}."));

    public static Diagnostic TextAsValue(Location at) => new(
        TextAsValueDescriptor,
        at,
        new(
            "多行文本不能作为目标值；定性目标请写：达成 \"…\"。",
            "a text block cannot be a target; write a qualitative target as: 达成 \"…\"."));
}
