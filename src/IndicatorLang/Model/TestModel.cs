using System.Collections.Immutable;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Model;

/// <summary>A test: actuals that are given, and the verdicts that are due to them.</summary>
public sealed record TestModel
{
    public required string Name { get; init; }

    public required Location NameLocation { get; init; }

    /// <summary>The day asked about (评价日), or null.</summary>
    public Located<DateOnly>? AsOf { get; init; }

    public ImmutableArray<GivenModel> Givens { get; init; } = [];

    public ImmutableArray<ExpectationModel> Expectations { get; init; } = [];

    /// <summary>What is wrong with the test; it is then not run.</summary>
    public LocalizedText? Error { get; init; }
}

/// <summary>What a test gives to one line.</summary>
/// <param name="Target">The place of the line in the project; that of an input is counted on from the indicators.</param>
/// <param name="Value">The value.</param>
public sealed record GivenValue(int Target, ActualValue Value);

/// <summary>An actual, or the value of an input, that a test gives.</summary>
/// <param name="Project">The place of the project in the program.</param>
/// <param name="Values">What is given, as each line of the indicator reads it.</param>
/// <param name="Text">The words of the test: <c>98%</c>, <c>未填报</c>.</param>
/// <param name="Location">The words <paramref name="Text"/>.</param>
/// <param name="Statement">The whole statement.</param>
public sealed record GivenModel(
    int Project, ImmutableArray<GivenValue> Values, string Text, Location Location, Location Statement);

/// <summary>A verdict that a test expects of one target.</summary>
/// <param name="Project">The place of the project in the program.</param>
/// <param name="Target">The place of the target in the project.</param>
/// <param name="Subject">The indicator in the words of the test: <c>质量/培训</c>.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">A part of its reason in either language; null when none is expected.</param>
/// <param name="Location">The verdict, with the reason.</param>
public sealed record ExpectationModel(int Project, int Target, string Subject, Verdict Verdict, string? Reason, Location Location);
