using System.Globalization;
using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>What a reading supplies or leaves out. Each is half a sentence, so that several can stand side by side.</summary>
internal static class TargetNotes
{
    /// <summary>A statement is rated by a person.</summary>
    public static LocalizedText Statement { get; } = new("定性表述，由人评定是否达成", "a qualitative statement, which a person rates");

    public static LocalizedText Deadline { get; } = new("没有写“前”，按最晚日期 ≤ 读", "no word of a bound, read as a deadline, ≤");

    public static LocalizedText BeforeDay { get; } = new("“前”按含当日读", "read so that the day itself is still in time");

    public static LocalizedText BeforePeriod { get; } = new("“前”按不含该期间读，即此前完成；若含，请改为 ≤", "read so that the period itself is too late; write ≤ if it is still in time");

    /// <param name="word">上旬, 中旬 or 下旬.</param>
    public static LocalizedText TenDays(string word)
    {
        var (zh, en) = word switch { "上旬" => ("10 日", "the 10th"), "中旬" => ("20 日", "the 20th"), _ => ("月底", "the end of the month") };
        return new($"“{word}”按 {zh}读", $"'{word}' is read as {en}");
    }

    public static LocalizedText NoPercent { get; } = new("没有写 %，按没有单位的数读；若指百分比，请加 %", "without %, read as a number without a unit; add % if it is a percent");

    public static LocalizedText NotWorkdays { get; } = new("单位按原文是“个”，不是工作日；若指工作日，请改为“个工作日”", "the unit is 个 as written, not workdays; write 个工作日 if workdays are meant");

    public static LocalizedText ReadAs(string target) => new($"按 {target} 读", $"read as {target}");

    public static LocalizedText NoOperator(ComparisonOperator comparison)
    {
        var sign = BoundWords.Text(comparison);
        return new($"按 {sign} 读", $"without an operator, read as {sign}");
    }

    public static LocalizedText Year(int year)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        return new($"没有写年份，按 {text} 年读", $"without a year, read as of {text}");
    }

    public static LocalizedText Serial(DateOnly day)
    {
        var text = DatePeriod.Day(day).ToString();
        return new($"电子表格的日期序号，即 {text}", $"the serial number of a spreadsheet date, {text}");
    }

    public static LocalizedText Fraction(string digits, string percent) => new($"{digits} 是小数形式的比例，即 {percent}%", $"{digits} is a ratio, {percent}%");

    public static LocalizedText Share(string fraction, string percent) => new($"{fraction} 即 {percent}%", $"{fraction} is {percent}%");

    public static LocalizedText Change(WrittenChange change) => change.IsToward
        ? new($"“{change.Words}”的是要达到的数值，实际值填达到的数值", $"'{change.Words}' gives the value to be reached, so the actual is the value reached")
        : new($"“{change.Words}”没有写进目标，实际值填{(change.IsDecrease ? "下降" : "增长")}的幅度", $"'{change.Words}' is not part of the target, so the actual is by how much it {(change.IsDecrease ? "fell" : "rose")}");

    public static LocalizedText InName(string words) => new($"指标值空白，取指标名称中的“{words}”", $"the value is empty, so '{words}' is taken from the name");

    public static LocalizedText UnitOfName(string unit) => new($"单位“{Show(unit)}”取自指标名称", $"the unit '{Show(unit)}' is taken from the name");

    public static LocalizedText UnitLeftOut(string unit) => new($"计量单位“{Show(unit)}”不适用，未采用", $"the unit '{Show(unit)}' does not apply and is left out");

    public static LocalizedText UnitContradicts(string column, string own) =>
        new($"计量单位“{Show(column)}”与数值的单位“{Show(own)}”不同，按数值的单位读", $"the unit column says '{Show(column)}', the value '{Show(own)}'; read with the value's own");

    public static LocalizedText Yuan(string multiple) => new($"“{multiple}”按 {multiple}元 读", $"'{multiple}' is read as {multiple}元");

    public static LocalizedText LabelLeftOut(string label) => new($"“{Show(label)}”没有写进目标", $"'{Show(label)}' is not part of the target");

    public static LocalizedText RemarkLeftOut(string remark) => new($"括号里的“{Show(remark)}”没有写进目标", $"'{Show(remark)}' in brackets is not part of the target");

    public static LocalizedText PerOrOr(string unit) => new($"“{unit}”按比率读；若“/”是“或”的意思，请改写单位", $"'{unit}' is read as a rate; rewrite the unit if the line means 'or'");

    public static LocalizedText LooksScanned(string text) =>
        new($"“{Show(text)}”的首位可能是识别错误的“≥”或前一栏的分值，请与原件核对", $"the first digit of '{Show(text)}' may be a misread ≥ or belong to the column before it; compare it with the original");

    private static string Show(string text) => CellText.Shorten(text);
}
