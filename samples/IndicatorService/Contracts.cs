using System.Text.Json;

namespace IndicatorService;

/// <summary>Actuals of one project.</summary>
/// <param name="Actuals">For each indicator, or input that indicators are computed from, what was reported: a text such as <c>"98.5%"</c>, a number in the unit of the target, or null.</param>
/// <param name="AsOf">The day asked about; without it nothing is <c>not-due</c>.</param>
public sealed record EvaluationRequest(Dictionary<string, JsonElement> Actuals, DateOnly? AsOf = null);

/// <summary>The verdicts on a project.</summary>
/// <param name="Project">The project.</param>
/// <param name="Program">Which edition of the program has judged: all verdicts come from it.</param>
/// <param name="Results">One for each target, in the order of the program.</param>
public sealed record EvaluationResponse(string Project, string Program, IReadOnlyList<ResultLine> Results);

/// <summary>The verdict on one target.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Path">The headings above it.</param>
/// <param name="Target">The target in the words of the program.</param>
/// <param name="Actual">What was reported, or null.</param>
/// <param name="Verdict"><c>met</c>, <c>not-met</c>, <c>undetermined</c>, <c>not-reported</c>, <c>not-due</c>, <c>not-applicable</c> or <c>invalid</c>.</param>
/// <param name="Reason">Why, empty for <c>met</c>.</param>
/// <param name="Line">The line of the program.</param>
public sealed record ResultLine(
    string Indicator, IReadOnlyList<string> Path, string Target, string? Actual, string Verdict, string Reason, int Line);

/// <summary>A project in use.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Program">Which edition of its program.</param>
/// <param name="Indicators">Its indicators, each with its target.</param>
public sealed record ProjectSummary(string Name, string Program, IReadOnlyList<string> Indicators);

/// <summary>A program to be checked.</summary>
/// <param name="Text">The text of an <c>.ind</c> file.</param>
public sealed record CheckRequest(string Text);

/// <summary>Something wrong in a program; lines and columns count from 1.</summary>
public sealed record Finding(string Code, string Severity, string Message, int Line, int Column);
