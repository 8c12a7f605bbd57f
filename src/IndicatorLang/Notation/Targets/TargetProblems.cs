using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>Why a target is refused: what is wrong, then what to do.</summary>
internal static class TargetProblems
{
    public static LocalizedText TooLong(TargetSource source) => new(
        $"指标值有 {source.Original.Length} 个字符，不会是一个目标；请核对原表的单元格。",
        $"the value has {source.Original.Length} characters and cannot be one target; check the cell of the table.");

    public static LocalizedText Empty(TargetSource source) => new(
        $"没有写指标值；请填写目标，定性的写成 达成 \"{CellText.Shorten(TargetCharacters.Clean(CellText.Trim(source.Request.Indicator.Length > 200 ? source.Request.Indicator[..200] : source.Request.Indicator)))}\"。",
        "the value is empty; write the target, or 达成 \"…\" when it is qualitative.");

    public static LocalizedText UnknownOperator(TargetSource source) => new(
        $"不认识计算符号“{Shown(source.Operator)}”；请写 ≥、>、=、<、≤ 或“定性”。",
        $"'{Shown(source.Operator)}' is no operator; write ≥, >, =, <, ≤ or 定性.");

    public static LocalizedText Filler(TargetSource source) => new(
        $"“{Show(source)}”不是目标；不需要这个指标就删去，否则请填写目标。",
        $"'{Show(source)}' is no target; delete the indicator if it is not needed, or write its target.");

    public static LocalizedText Residue(TargetSource source) => new(
        $"“{Show(source)}”是模板里待填的空白；请填上数值。",
        $"'{Show(source)}' is a blank of the template that was not filled in; write the number.");

    public static LocalizedText ScoringRule(TargetSource source) => new(
        $"“{Show(source)}”是评分规则，不是目标；请写要达到的值，如 ≥ 98%。",
        $"'{Show(source)}' is a rule of scoring and no target; write the value to be reached, like ≥ 98%.");

    public static LocalizedText WeightBand(TargetSource source) => new(
        $"“{Show(source)}”是分值范围，不是目标；请写要达到的值。",
        $"'{Show(source)}' is a band of weights and no target; write the value to be reached.");

    public static LocalizedText Ladder(TargetSource source) => new(
        $"“{Show(source)}”是分档标准，不止一个目标；请选定达标的一档，如 ≥ 90%。",
        $"'{Show(source)}' is a ladder of grades and not one target; choose the step that counts as met, like ≥ 90%.");

    public static LocalizedText ScaleAlone(TargetSource source) => new(
        $"“{Show(source)}”只说明怎样评定，没有说要达到哪一级；请写要达到的级别。",
        $"'{Show(source)}' names a scale and not the level to be reached; write the level.");

    public static LocalizedText LowLevel(TargetSource source, string level) => new(
        $"“{Show(source)}”作为目标看不出是至少还是至多“{level}”；请写成 ≥ {level} 或 = {level}。",
        $"'{Show(source)}' does not say whether at least or at most '{level}' is meant; write ≥ {level} or = {level}.");

    public static LocalizedText WordsWithOperator(TargetSource source) => new(
        $"“{Show(source)}”是文字，不能用计算符号“{Shown(source.Operator)}”比较；定性的请写成 达成 \"…\"。",
        $"'{Show(source)}' is words, which '{Shown(source.Operator)}' cannot compare; write 达成 \"…\" when it is qualitative.");

    public static LocalizedText QualitativeNumber(TargetSource source) => new(
        $"计算符号是“定性”，指标值“{Show(source)}”却是数；请写明运算符，如 ≥ 98%，或写成 达成 \"…\"。",
        $"the operator column says 定性, but the value '{Show(source)}' is a number; write an operator, like ≥ 98%, or 达成 \"…\".");

    public static LocalizedText TwoOperators(TargetSource source) => new(
        $"“{CellText.Shorten(CellText.Compose(source.Original))}”里的比较互相矛盾；请只写一个，如 ≥ 98%。",
        $"the comparisons in '{CellText.Shorten(CellText.Compose(source.Original))}' contradict each other; write one, like ≥ 98%.");

    public static LocalizedText TwoTargets(TargetSource source) => new(
        $"“{Show(source)}”里不止一个目标；请每个目标写一行。",
        $"'{Show(source)}' holds more than one target; write each on a line of its own.");

    public static LocalizedText Reversed(TargetSource source) => new(
        $"“{Show(source)}”的下限不小于上限；请核对。",
        $"the lower bound of '{Show(source)}' is not below the upper one; check it.");

    public static LocalizedText UnknownUnit(TargetSource source) => new(
        $"“{CellText.Shorten(CellText.Compose(source.Original))}”里有读不出的单位或过长的数；请写成如 25 辆、3 万元、1600 元/亩、3 个月 的形式。",
        $"'{CellText.Shorten(CellText.Compose(source.Original))}' has a unit that cannot be read, or too long a number; write it like 25 辆, 3 万元, 1600 元/亩 or 3 个月.");

    public static LocalizedText Approximate(TargetSource source) => new(
        $"“{Show(source)}”是约数；请写确切的界限，如 ≥ 98% 或 in [95%, 98%]。",
        $"'{Show(source)}' is approximate; write exact bounds, like ≥ 98% or in [95%, 98%].");

    public static LocalizedText OppositeChange(TargetSource source) => new(
        $"“{Show(source)}”的方向与指标名称相反；请核对，并写成如 ≥ 5% 的形式。",
        $"the direction of '{Show(source)}' is the opposite of the indicator's name; check it, and write it like ≥ 5%.");

    public static LocalizedText EitherBound(TargetSource source, TargetValue value) => new(
        $"“{Show(source)}”没有写运算符，从指标名称看不出是至少还是至多；请写成 ≥ {value.Text} 或 ≤ {value.Text}。",
        $"'{Show(source)}' has no operator, and the name leaves open which is meant; write ≥ {value.Text} or ≤ {value.Text}.");

    public static LocalizedText BareNegative(TargetSource source) => new(
        $"“{Show(source)}”前面的“-”可能是负号，也可能是列表符号；请写明运算符，如 ≥ -5%。",
        $"the dash of '{Show(source)}' may be a minus sign or a bullet; write the operator, like ≥ -5%.");

    public static LocalizedText BeyondAll(TargetSource source) => new(
        $"“{Show(source)}”超过 100%，这个指标达不到；可能是“≥”被识别成了数字，请与原件核对。",
        $"'{Show(source)}' is more than 100%, which this indicator cannot reach; a ≥ may have been misread as a digit, so compare it with the original.");

    public static LocalizedText PercentOrFraction(TargetSource source) => new(
        $"“{Show(source)}”的计量单位是 %，可能是 {Shown(source.Text)}%，也可能是小数形式的比例；请写成如 ≥ 98% 的形式。",
        $"'{Show(source)}' beside the unit % may be {Shown(source.Text)}% or a ratio; write it like ≥ 98%.");

    public static LocalizedText MonthOrNumber(TargetSource source) => new(
        $"“{Show(source)}”可能是年月，也可能是数；日期请写成如 2019-03 的形式，数请写上单位。",
        $"'{Show(source)}' may be a month or a number; write a date like 2019-03, or add the unit.");

    public static LocalizedText MonthOrMonths(TargetSource source) => new(
        $"“{Show(source)}”可能是月份，也可能是月数；请写成如 2019-03 或 3 个月 的形式。",
        $"'{Show(source)}' may be a month of the year or a number of months; write it like 2019-03 or 3 个月.");

    public static LocalizedText JanuaryOrOctober(TargetSource source) => new(
        $"“{Show(source)}”可能是 1 月，也可能是 10 月（电子表格把 2019.10 存成 2019.1）；请写成如 2019-01 或 2019-10 的形式。",
        $"'{Show(source)}' may be January or October (a spreadsheet stores 2019.10 as 2019.1); write it like 2019-01 or 2019-10.");

    public static LocalizedText SerialOrNumber(TargetSource source, DateOnly day) => new(
        $"“{Show(source)}”像是电子表格的日期序号（{DatePeriod.Day(day)}），却与年度不符；请写日期，或写上单位。",
        $"'{Show(source)}' looks like the serial number of a spreadsheet date ({DatePeriod.Day(day)}), but not of this year; write the date, or add the unit.");

    public static LocalizedText DayOrNumber(TargetSource source) => new(
        $"“{Show(source)}”可能是日期，也可能是数；是日期请写成如 2023-12-31，是数请写上单位。",
        $"'{Show(source)}' may be a day or a number; write a day like 2023-12-31, and a number with its unit.");

    public static LocalizedText NoYear(TargetSource source) => new(
        $"“{Show(source)}”没有写年份，也不知道表的年度；请写成如 2019-09-30 的形式。",
        $"'{Show(source)}' has no year, and that of the table is not known; write it like 2019-09-30.");

    public static LocalizedText NoSuchDate(TargetSource source) => new(
        $"“{Show(source)}”不是存在的日期；请核对。",
        $"'{Show(source)}' is no date that exists; check it.");

    public static LocalizedText Recurring(TargetSource source) => new(
        $"“{Show(source)}”每期都有一个期限，不是一个日期；请写成及时率，如 = 100%，或写成 达成 \"…\"。",
        $"'{Show(source)}' is a deadline that comes back and not one date; write a rate of what was in time, like = 100%, or 达成 \"…\".");

    public static LocalizedText UndeclaredLevel(TargetSource source) => new(
        $"“{Show(source)}”是等级，计算符号要知道等级的高低；请先声明等级，如 等级 评级 {{ 一级 > 二级 > 三级 }}，再写 ≥ 二级；或写成 达成 \"…\"。",
        $"'{Show(source)}' is a level, and to compare it the order of the levels must be known; declare them, like 等级 评级 {{ 一级 > 二级 > 三级 }}, and write ≥ 二级; or write 达成 \"…\".");

    public static LocalizedText TenDays(TargetSource source) => new(
        $"“{Show(source)}”里的“旬”看不出从哪天或到哪天；请写日期，如 ≤ 2019-12-20。",
        $"it cannot be told from or until which day the ten days of '{Show(source)}' count; write the day, like ≤ 2019-12-20.");

    public static LocalizedText Unknown(TargetSource source) => new(
        $"“{Show(source)}”读不出确定的目标；请写成如 ≥ 98% 的形式，定性的写成 达成 \"…\"。",
        $"'{Show(source)}' states no target that could be read with certainty; write it like ≥ 98%, or as 达成 \"…\" when it is qualitative.");

    private static string Show(TargetSource source) => CellText.Shorten(source.Words);

    private static string Shown(string text) => CellText.Shorten(text);
}
