using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>Types within expressions.</content>
public static partial class ComputationDiagnostics
{
    public static readonly DiagnosticDescriptor WrongArgumentsDescriptor = new("IND2023", "wrong-arguments", Severity.Error);
    public static readonly DiagnosticDescriptor OperandTypesDescriptor = new("IND2024", "operand-types", Severity.Error);
    public static readonly DiagnosticDescriptor ResultTypeDescriptor = new("IND2025", "result-type", Severity.Error);
    public static readonly DiagnosticDescriptor ScaledByHandDescriptor = new("IND2026", "scaled-by-hand", Severity.Error);
    public static readonly DiagnosticDescriptor ImpreciseDateDescriptor = new("IND3030", "imprecise-date", Severity.Error);

    /// <summary>A function whose arguments are too few, too many, or of a kind it does not take.</summary>
    /// <param name="at">The call.</param>
    /// <param name="name">The function as written.</param>
    /// <param name="usage">How it is written.</param>
    public static Diagnostic WrongArguments(Location at, string name, LocalizedText usage) => new(
        WrongArgumentsDescriptor,
        at,
        new(
            $"“{Excerpt.Of(name)}”的括号里不是它要的内容；请写成{usage.Zh}。",
            $"'{Excerpt.Of(name)}' does not take what stands in its bracket; write {usage.En}."));

    /// <summary>Two operands that do not go together.</summary>
    /// <param name="at">The sign, or the argument.</param>
    /// <param name="operation">What is done with them: 相加, added.</param>
    /// <param name="leftAt">Where the left one stands.</param>
    /// <param name="left">Its type.</param>
    /// <param name="rightAt">Where the right one stands.</param>
    /// <param name="right">Its type.</param>
    public static Diagnostic OperandTypes(
        Location at, LocalizedText operation, Location leftAt, LocalizedText left, Location rightAt, LocalizedText right)
    {
        var (first, second) = (Excerpt.Of(leftAt.Source[leftAt.Span]), Excerpt.Of(rightAt.Source[rightAt.Span]));
        return new(
            OperandTypesDescriptor,
            at,
            new(
                $"“{first}”是{left.Zh}，“{second}”是{right.Zh}，两者不能{operation.Zh}；请核对算式和输入的单位。",
                $"'{first}' is {left.En} and '{second}' is {right.En}; they cannot be {operation.En}. Check the expression and the units of the inputs."))
        {
            Related =
            [
                new RelatedLocation(leftAt, new($"这里是{left.Zh}", $"this is {left.En}")),
                new RelatedLocation(rightAt, new($"这里是{right.Zh}", $"this is {right.En}")),
            ],
        };
    }

    /// <summary>A minus between two dates, from which functions give the time.</summary>
    public static Diagnostic DatesSubtracted(Location at, string left, string right)
    {
        var (start, end) = (Excerpt.Of(right), Excerpt.Of(left));
        return new(
            OperandTypesDescriptor,
            at,
            new(
                $"两个日期不能相减；数天数请写 days({start}, {end})，数工作日请写 workdays({start}, {end})。",
                $"dates cannot be subtracted; write days({start}, {end}) for days, workdays({start}, {end}) for workdays."));
    }

    /// <summary>A date with a sign before it.</summary>
    public static Diagnostic SignedDate(Location at, LocalizedText type) => new(
        OperandTypesDescriptor,
        at,
        new($"这里是{type.Zh}，前面不能有正负号；请删去。", $"this is {type.En}, which takes no sign; delete the sign."));

    /// <summary>A result that does not compare with the target.</summary>
    /// <param name="at">The expression.</param>
    /// <param name="result">Its type.</param>
    /// <param name="target">The type of the target.</param>
    /// <param name="repair">What to do about it, without a full stop.</param>
    public static Diagnostic ResultType(Location at, LocalizedText result, LocalizedText target, LocalizedText repair) => new(
        ResultTypeDescriptor,
        at,
        new(
            $"算式的结果是{result.Zh}，目标却是{target.Zh}，两者不能比较；{repair.Zh}。",
            $"the expression gives {result.En}, but the target is {target.En}; they do not compare. {repair.En}."));

    /// <summary>A 保留 on an indicator whose actual is a date.</summary>
    public static Diagnostic RoundedDate(Location at) => new(
        ResultTypeDescriptor,
        at,
        new("算式的结果是日期，没有小数可以保留；请删去“保留”。", "the expression gives a date, which has no decimals; delete the clause 'round' (保留)."));

    /// <summary>A ratio that is multiplied by 100, or divided by 1%, although the target is a percent already.</summary>
    public static Diagnostic ScaledByHand(Location at, string number) => new(
        ScaledByHandDescriptor,
        at,
        new(
            $"目标是百分比，两数相除就是百分比，再用 {Excerpt.Of(number)} 换算，结果就差了倍数；请删去它。若它是数据的一部分，请写上单位，如 100 件/箱。",
            $"the target is a percent, and a quotient of two numbers is one already; converting by {Excerpt.Of(number)} makes it wrong by that factor. Delete it; if it is part of the data, write its unit, as in 100 件/箱."));

    public static Diagnostic ImpreciseDate(Location at, string text) => new(
        ImpreciseDateDescriptor,
        at,
        new(
            $"“{Excerpt.Of(text)}”不是一天；算式里的日期要写到日，如 2019-09-15。",
            $"'{Excerpt.Of(text)}' is no day; a date in an expression is written to the day, as in 2019-09-15."));

    /// <summary>A word or a text where an expression needs a number, a date or an input.</summary>
    public static Diagnostic NoOperand(Location at) => new(
        UnknownInputDescriptor,
        at,
        new("这里要写一个数、一个日期或一个输入的名称；请改写。", "a number, a date or the name of an input is needed here; change it."));
}
