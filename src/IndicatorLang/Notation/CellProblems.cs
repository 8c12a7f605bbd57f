using IndicatorLang.Runtime;

namespace IndicatorLang.Notation;

/// <summary>Why a cell cannot be read, whatever it is about: what is wrong, then how to write it.</summary>
internal static class CellProblems
{
    public static LocalizedText TooLong(string text)
    {
        var start = CellText.Shorten(CellText.Compose(text[..CellText.MaxLength]));
        return new(
            $"单元格有 {text.Length} 个字符，超过 {CellText.MaxLength} 个，不会是一个实际值（“{start}”）；请核对数据文件。",
            $"the cell has {text.Length} characters, more than {CellText.MaxLength}, and cannot be one actual ('{start}'); check the data file.");
    }

    /// <summary>The cell says nothing, but is not empty: <c>-</c>, 无.</summary>
    public static LocalizedText Filler(Cell cell) => new(
        $"“{Show(cell)}”不说明任何值；没有实际值请留空，不适用请写“不适用”。",
        $"'{Show(cell)}' states no value; leave the cell empty when there is no actual, or write n/a when it does not apply.");

    public static LocalizedText LikeTarget(Cell cell) => new(
        $"“{Show(cell)}”像是目标；实际值是一个确定的值，请写成如 {Example(cell).Zh} 的形式。",
        $"'{Show(cell)}' looks like a target; an actual is one value, so write it like {Example(cell).En}.");

    public static LocalizedText Approximate(Cell cell) => new(
        $"“{Show(cell)}”是约数；这里要{Expected(cell).Zh}的确切值，请写成如 {Example(cell).Zh} 的形式。",
        $"'{Show(cell)}' is approximate; {Expected(cell).En} is expected here, so write the exact value, like {Example(cell).En}.");

    public static LocalizedText NotOneOf(Cell cell) => new(
        $"“{Show(cell)}”不是{Expected(cell).Zh}；请写成如 {Example(cell).Zh} 的形式。",
        $"'{Show(cell)}' is not {Expected(cell).En}; write it like {Example(cell).En}.");

    /// <summary>The words of the cell as messages quote them.</summary>
    public static string Show(Cell cell) => CellText.Shorten(CellText.Compose(cell.Text));

    public static LocalizedText Expected(Cell cell) => cell.Indicator.Type.Describe();

    /// <summary>How a value of the indicator is written.</summary>
    public static LocalizedText Example(Cell cell)
    {
        var number = ValueText.WithUnit("12", cell.Indicator.Unit.Text);
        return cell.Indicator.Type switch
        {
            { Kind: ValueKind.Percent } => Either("98.5%", "197/200"),
            { Kind: ValueKind.Date } => Either("2019-09-15", "2019-09"),
            { Kind: ValueKind.Duration, Family: not DurationFamily.Clock } => Either(number, "2019-01-30..2019-02-21"),
            _ => new(number, number),
        };
    }

    private static LocalizedText Either(string first, string second) => new($"{first} 或 {second}", $"{first} or {second}");
}
