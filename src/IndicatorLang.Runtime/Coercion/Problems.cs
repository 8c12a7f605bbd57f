namespace IndicatorLang.Runtime;

/// <summary>Why an actual cannot be used: what is wrong, then how to write it.</summary>
internal static class Problems
{
    public static LocalizedText WrongKind(ValueDescriptor indicator, ActualValue value)
    {
        var (type, example) = (indicator.Type.Describe(), Example(indicator));
        return new(
            $"“{value.Text}”不是{type.Zh}；请写成如 {example} 的形式。",
            $"'{value.Text}' is not {type.En}; write it like {example}.");
    }

    public static LocalizedText BarePercent(NumberValue value)
    {
        var hundredths = value.Number.Abs() <= Exact.One && value.Number.Sign != 0
            ? $"{value.Number * 100}%" : $"{value.Number}%";
        return new(
            $"“{value.Text}”没有写 %，读法不止一种；若指 {hundredths}，请写成 {hundredths}，或在计量单位列写 %。",
            $"'{value.Text}' has no %, so it can be read in more than one way; if it means {hundredths}, write {hundredths}, or put % into the unit column.");
    }

    public static LocalizedText SmallPercent(NumberValue value) => new(
        $"列的单位是 %，“{value.Text}”按 {value.Number}% 读；若指 {value.Number * 100}%，请改写。",
        $"the column is in %, so '{value.Text}' was read as {value.Number}%; if it means {value.Number * 100}%, correct it.");

    public static LocalizedText AmbiguousBareNumber(NumberValue value, IEnumerable<string> units)
    {
        var readings = units.Select(unit => ValueText.WithUnit(value.Text, unit)).ToList();
        return new(
            $"“{value.Text}”没有写单位，可能是 {string.Join("，也可能是 ", readings)}；请写明单位。",
            $"'{value.Text}' has no unit and could be {string.Join(" or ", readings)}; write the unit.");
    }

    public static LocalizedText WrongUnit(ValueDescriptor indicator, string written, IndicatorType type)
    {
        var (zh, en) = indicator.Yardstick;
        if (indicator.Type.Kind == ValueKind.Number)
        {
            return new(
                $"{zh}没有写单位，实际值却带单位“{written}”；请去掉单位，或在{zh}里写上单位。",
                $"{en} has no unit but the actual has '{written}'; leave the unit out, or write it in {en}.");
        }

        var (expected, got) = (indicator.Type.Describe(), type.Describe());
        return new(
            $"单位“{written}”（{got.Zh}）与{zh}的类型（{expected.Zh}）不能比较；请写成如 {Example(indicator)} 的形式。",
            $"the unit '{written}' ({got.En}) does not compare with {en} ({expected.En}); write it like {Example(indicator)}.");
    }

    public static LocalizedText UnitsContradict(NumberValue value) => new(
        $"单元格里的单位“{value.Unit}”与计量单位列的“{value.ColumnUnit}”矛盾；请改正其中一个。",
        $"the unit '{value.Unit}' in the cell contradicts '{value.ColumnUnit}' in the unit column; correct one of them.");

    public static LocalizedText DoubleMultiplier(NumberValue value) => new(
        $"“{value.Text}”和计量单位列“{value.ColumnUnit}”都有万或亿，不知是否重复；请只写一处。",
        $"both '{value.Text}' and the unit column '{value.ColumnUnit}' have 万 or 亿; write it in one place only.");

    public static LocalizedText NotWhole(ValueDescriptor indicator, Exact value) => new(
        $"单位“{indicator.Type.Unit}”已声明为整数，实际值却是 {value}；请核对。",
        $"the unit '{indicator.Type.Unit}' is declared whole but the actual is {value}; check it.");

    public static LocalizedText NoSuchValue(ValueDescriptor indicator, Exact value)
    {
        var type = indicator.Type.Describe();
        return new($"{value} 不是{type.Zh}的值；请核对。", $"{value} is not a value of {type.En}; check it.");
    }

    public static LocalizedText ZeroDenominator(string text) => new(
        $"“{text}”的分母是零；请核对。",
        $"'{text}' divides by zero; check it.");

    public static LocalizedText ReversedPair(DatePeriod start, DatePeriod end) => new(
        $"结束日期 {end} 早于开始日期 {start}；请核对。",
        $"the end {end} is before the start {start}; check them.");

    public static LocalizedText UncoveredYear(WorkdayCalendar calendar, int year) => new(
        $"日历“{calendar.Name}”没有 {year} 年的放假安排，不能数工作日；请填工作日数，或在程序中扩展日历。",
        $"the calendar '{calendar.Name}' has no arrangement for {year}, so workdays cannot be counted; give their number, or extend the calendar in the program.");

    public static LocalizedText ClockFromDates() => new(
        "以小时或分钟计的时长不能从日期数出；请填写时长，如 2 小时。",
        "a duration in hours or minutes cannot be counted from dates; write the duration, such as 2 小时.");

    public static LocalizedText UnknownLevel(IndicatorType type, string text)
    {
        var levels = string.Join("、", type.Scale!.Levels);
        return new($"“{text}”不是可填的级别；可填：{levels}。", $"'{text}' is not one of the levels; use one of: {levels}.");
    }

    private static string Example(ValueDescriptor indicator) => indicator.Type.Kind switch
    {
        ValueKind.Percent => "98.5%",
        ValueKind.Date => "2019-09-15",
        ValueKind.Level => indicator.Type.Scale!.Levels[0],
        ValueKind.Statement => "达成",
        ValueKind.Number => "12",
        _ => ValueText.WithUnit("12", indicator.Unit.Text),
    };
}
