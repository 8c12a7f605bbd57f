using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>Dates that a spreadsheet left as the number of their day: <c>44,561</c> is 2021-12-31.</summary>
internal static class SerialDate
{
    private static readonly DateOnly Start = new(1899, 12, 30);

    /// <summary>The reading, or null when the value is no such number.</summary>
    public static TargetReading? Read(TargetSource source, OperatorCell column, ReadingBuilder reading)
    {
        var digits = source.Text.TrimStart('=');
        if (!source.Row.IsTime || (source.Unit.Length > 0 && source.Unit != digits)
            || NumberGrammar.Leading.Match(digits) is not { Rest: "", Digits: { Length: 5 } number } || !number.All(char.IsAsciiDigit)
            || number[0] is < '2' or > '6')
        {
            return null;
        }

        var day = Start.AddDays(Characters.ToInt(number));
        if (source.Request.Year is { } year ? Math.Abs((long)day.Year - year) > 1 : !source.Row.NamesDate)
        {
            return reading.Refuse(TargetProblems.SerialOrNumber(source, day));
        }

        reading.Assume(TargetNotes.Serial(day));
        var comparison = column.Operator ?? (source.Text.StartsWith('=') ? ComparisonOperator.Equal : null);
        if (comparison is null)
        {
            reading.Assume(TargetNotes.Deadline);
        }

        return reading.Read($"{BoundWords.Text(comparison ?? ComparisonOperator.LessOrEqual)} {DatePeriod.Day(day)}");
    }
}
