using System.Text.RegularExpressions;
using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>Deadlines and periods.</summary>
internal static partial class DateTarget
{
    // 2023年10月 beside 年月: the unit says no more than the date.
    private static readonly string[] OfDates = ["年月日", "年月", "年", "月", "日", "日期", "时间", "年/月", "年/月/日", "年、月", "年、月、日", "月/日", "月日"];

    /// <summary>The reading, or null when the value is no date.</summary>
    public static TargetReading? Read(TargetSource source, OperatorCell column, ReadingBuilder reading)
    {
        if (source.Text.Length > MeasureTarget.MaxLength)
        {
            return null;
        }

        if (MomentGrammar.Spans.Match(source.Text) is { } span)
        {
            return IsWholeYearOfNoDate(source) ? null : Span(source, column, span, reading);
        }

        return MomentGrammar.Deadline.Match(source.Text) is { } deadline ? Deadline(source, column, deadline, reading) : null;
    }

    private static TargetReading? Deadline(TargetSource source, OperatorCell column, WrittenDeadline written, ReadingBuilder reading)
    {
        if (DottedNumber().IsMatch(source.Text) && !DottedMonth().IsMatch(source.Text))
        {
            return null;
        }

        if (DottedMonth().IsMatch(source.Text) && !source.Row.IsTime)
        {
            return source.Unit.Length > 0 ? null : reading.Refuse(TargetProblems.MonthOrNumber(source));
        }

        if (written.Moment.Date.IsJanuaryOrOctober && written.Prefix is null)
        {
            return reading.Refuse(TargetProblems.JanuaryOrOctober(source));
        }

        // ≤3月 may be three months; 3月 alone is March unless the name asks for how long.
        if (written.Moment is { Date: { Year: 0, Month: not null, Day: null, Quarter: null }, YearOffset: null, IsEnd: false }
            && written.Bound is MomentBound.None && !source.Text.Contains('份', StringComparison.Ordinal)
            && (written.Prefix is { Operator: not ComparisonOperator.Equal } || column.Operator is not null || source.Row.NamesLimit || source.Row.NamesDuration
                || (written.Prefix is { Operator: ComparisonOperator.Equal } && !source.Row.NamesDate)))
        {
            return reading.Refuse(TargetProblems.MonthOrMonths(source));
        }

        if (source.Unit.Length > 0 && source.Unit != source.Text && !OfDates.Contains(source.Unit))
        {
            reading.Assume(TargetNotes.UnitLeftOut(source.Unit));
        }

        var comparison = Comparison(column, written, reading, out var problem);
        if (problem)
        {
            return reading.Refuse(TargetProblems.TwoOperators(source));
        }

        if (written.Moment.TenDays is { Length: > 0 } tenDays)
        {
            // 12月中旬前 leaves open whether the ten days themselves are still in time.
            if (comparison != ComparisonOperator.LessOrEqual || written.Bound == MomentBound.Before)
            {
                return reading.Refuse(TargetProblems.TenDays(source));
            }

            reading.Assume(TargetNotes.TenDays(tenDays));
        }

        return Period(source, written.Moment, reading) is { } period
            ? reading.Read($"{BoundWords.Text(comparison)} {Text(period)}")
            : reading.Refuse(Missing(source, written.Moment));
    }

    private static ComparisonOperator Comparison(OperatorCell column, WrittenDeadline written, ReadingBuilder reading, out bool conflicts)
    {
        var inText = written.Prefix?.Operator;
        var behind = written.Bound switch
        {
            MomentBound.Before when written.Moment is { IsEnd: false, Date.Day: null } => ComparisonOperator.Less,
            MomentBound.Before or MomentBound.Within => ComparisonOperator.LessOrEqual,
            MomentBound.From => ComparisonOperator.GreaterOrEqual,
            _ => (ComparisonOperator?)null,
        };
        var all = new[] { column.Operator, inText, behind }.OfType<ComparisonOperator>().Distinct().ToArray();

        // ≤ 12月31日前 says the same twice.
        conflicts = all.Length > 1;
        if (all.Length == 0)
        {
            reading.Assume(TargetNotes.Deadline);
            return ComparisonOperator.LessOrEqual;
        }

        if (written.Bound == MomentBound.Before && !conflicts)
        {
            NoteBefore(written, reading);
        }

        return all[0];
    }

    private static void NoteBefore(WrittenDeadline written, ReadingBuilder reading)
    {
        if (written.Moment.Date.Day is not null)
        {
            reading.Assume(TargetNotes.BeforeDay);
        }
        else if (!written.Moment.IsEnd)
        {
            reading.Assume(TargetNotes.BeforePeriod);
        }
    }

    private static TargetReading Span(TargetSource source, OperatorCell column, WrittenSpan span, ReadingBuilder reading)
    {
        if (column.Operator is not (null or ComparisonOperator.Equal) || source.Unit.Length > 0)
        {
            return reading.Refuse(TargetProblems.TwoOperators(source));
        }

        if (span.Start.TenDays.Length + span.End.TenDays.Length > 0)
        {
            return reading.Refuse(TargetProblems.TenDays(source));
        }

        var end = span.End.Date.Year == 0 && span.End.YearOffset is null && span.Start.Date.Year > 0
            ? span.End with { Date = span.End.Date with { Year = span.Start.Date.Year } }
            : span.End;
        if (span.Start.Date.Year == 0 && span.Start.YearOffset is null && end.Date.Year > 0)
        {
            return reading.Refuse(TargetProblems.NoYear(source));
        }

        if (Period(source, span.Start, reading) is not { } start)
        {
            return reading.Refuse(Missing(source, span.Start));
        }

        if (Period(source, end, reading, isSecond: true) is not { } last)
        {
            return reading.Refuse(Missing(source, end));
        }

        if (start.FirstDay > last.FirstDay || start.LastDay > last.LastDay)
        {
            return reading.Refuse(TargetProblems.Reversed(source));
        }

        return (span.First, span.Second) switch
        {
            (ComparisonOperator.GreaterOrEqual, ComparisonOperator.LessOrEqual) => reading.Read($"in [{Text(start)}, {Text(last)}]"),
            (ComparisonOperator.LessOrEqual, ComparisonOperator.GreaterOrEqual) => reading.Refuse(TargetProblems.Reversed(source)),
            (ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual, ComparisonOperator.Less or ComparisonOperator.LessOrEqual)
                when start.LastDay.AddDays(1) < last.FirstDay =>
                reading.Read($"in {(span.First == ComparisonOperator.Greater ? '(' : '[')}{Text(start)}, {Text(last)}{(span.Second == ComparisonOperator.Less ? ')' : ']')}"),
            _ => reading.Refuse(TargetProblems.TwoOperators(source)),
        };
    }

    private static DatePeriod? Period(TargetSource source, WrittenMoment moment, ReadingBuilder reading, bool isSecond = false)
    {
        var date = moment.Date;
        if (date.Year == 0)
        {
            if (source.Request.Year is not (>= 1 and < 9999))
            {
                return null;
            }

            date = date with { Year = source.Request.Year.Value + (moment.YearOffset ?? 0) };
            if (!isSecond)
            {
                reading.Assume(TargetNotes.Year(date.Year));
            }
        }

        return DatePeriod.TryCreate(date.Year, date.Quarter, date.Month, date.Day);
    }

    private static LocalizedText Missing(TargetSource source, WrittenMoment moment) =>
        moment.Date.Year == 0 && source.Request.Year is not (>= 1 and < 9999) ? TargetProblems.NoYear(source) : TargetProblems.NoSuchDate(source);

    // 全年 in another row than one of time may say that something lasts.
    private static bool IsWholeYearOfNoDate(TargetSource source) => !source.HasDigit && !source.Row.IsTime;

    private static string Text(DatePeriod period) => period.Precision == DatePrecision.Year ? $"{period}年" : period.ToString();

    // 2019.3, which a number could be as well.
    [GeneratedRegex(@"(?<![\d.])(199\d|20\d\d)\.(0?[1-9]|1[0-2])(?![\d.])")]
    private static partial Regex DottedMonth();

    [GeneratedRegex(@"(?<![\d.])\d{4}\.\d{1,2}(?![\d.])")]
    private static partial Regex DottedNumber();
}
