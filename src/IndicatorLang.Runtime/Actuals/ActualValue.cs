namespace IndicatorLang.Runtime;

/// <summary>What a data file says, before it is held against an indicator.</summary>
/// <param name="Text">The words of the file.</param>
public abstract record ActualValue(string Text)
{
    /// <summary>There is no actual.</summary>
    public static ActualValue NotReported { get; } = new NotReportedValue(string.Empty);

    /// <summary>The unit that a unit column or the column's heading gives to what is counted, empty when there is none.</summary>
    public string ColumnUnit { get; init; } = string.Empty;
}

/// <summary>Nothing was reported: an empty cell, or no row at all.</summary>
/// <param name="Text">The words of the file.</param>
public sealed record NotReportedValue(string Text) : ActualValue(Text);

/// <summary>The file says that the indicator does not apply.</summary>
/// <param name="Text">The words of the file.</param>
public sealed record NotApplicableValue(string Text) : ActualValue(Text);

/// <summary>The file says something that cannot be read.</summary>
/// <param name="Text">The words of the file.</param>
/// <param name="Problem">What is wrong and how to write it.</param>
public sealed record UnreadableValue(string Text, LocalizedText Problem) : ActualValue(Text);

/// <summary>A number, perhaps with a unit.</summary>
/// <param name="Text">The words of the file.</param>
/// <param name="Number">The number, without its unit.</param>
/// <param name="Unit">The unit in the cell, empty when there is none.</param>
public sealed record NumberValue(string Text, Exact Number, string Unit) : ActualValue(Text);

/// <summary>A fraction such as <c>197/200</c>.</summary>
/// <param name="Text">The words of the file.</param>
/// <param name="Numerator">The number above the line.</param>
/// <param name="Denominator">The number below the line.</param>
public sealed record FractionValue(string Text, Exact Numerator, Exact Denominator) : ActualValue(Text);

/// <summary>A date of some precision.</summary>
/// <param name="Text">The words of the file.</param>
/// <param name="Period">The date.</param>
public sealed record DateValue(string Text, DatePeriod Period) : ActualValue(Text);

/// <summary>The first and the last day of something that took time.</summary>
/// <param name="Text">The words of the file.</param>
/// <param name="Start">The day it began.</param>
/// <param name="End">The day it was done.</param>
public sealed record DatePairValue(string Text, DatePeriod Start, DatePeriod End) : ActualValue(Text);

/// <summary>Words: a level of a scale, or a rating.</summary>
/// <param name="Text">The words of the file.</param>
public sealed record WordsValue(string Text) : ActualValue(Text);
