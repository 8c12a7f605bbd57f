using System.Text.Json;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IndicatorService;

/// <summary><c>POST /projects/{project}/evaluations</c></summary>
public static class Evaluation
{
    public static Results<Ok<EvaluationResponse>, ProblemHttpResult, ValidationProblem> Post(
        string project, EvaluationRequest request, string? lang, ProgramCatalog catalog, ServiceMetrics metrics)
    {
        // Once, and before anything is looked up.
        var snapshot = catalog.Current;
        if (!snapshot.Projects.TryGetValue(project, out var loaded))
        {
            return TypedResults.Problem(
                $"There is no project '{project}'.{Guess(project, snapshot.Projects.Keys)}",
                title: "Unknown project",
                statusCode: StatusCodes.Status404NotFound);
        }

        var language = lang == "en" ? Language.English : Language.Chinese;
        var (indicators, inputs) = (loaded.Evaluator.Indicators, loaded.Evaluator.DeclaredInputs);
        var errors = Errors(request, [.. indicators.Select(indicator => indicator.Name), .. inputs.Select(input => input.Name)]);
        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors);
        }

        ActualValue[] actuals = [.. indicators.Select(indicator => Read(request, indicator))];
        ActualValue[] given = [.. inputs.Select(input => Read(request, input))];
        var results = loaded.Evaluator.EvaluateAll(actuals, given, request.AsOf);
        foreach (var result in results)
        {
            metrics.Judged(result.Verdict);
        }

        return TypedResults.Ok(new EvaluationResponse(
            project, loaded.Program.Key, [.. results.Select((result, place) => Line(result, actuals[place], language))]));
    }

    private static ActualValue Read(EvaluationRequest request, ValueDescriptor asked)
    {
        var (cell, kind) = request.Actuals.TryGetValue(asked.Name, out var value) ? CellOf(value) : default;
        return CellReader.Read(cell ?? "", asked, kind: kind);
    }

    // A name that nobody knows is an error with the nearest names, never left out.
    private static Dictionary<string, string[]> Errors(EvaluationRequest request, string[] known)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (name, value) in request.Actuals)
        {
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                errors[name] = [$"There is no such indicator.{Guess(name, known)}"];
            }
            else if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Null))
            {
                errors[name] = ["An actual is a text, a number or null."];
            }
        }

        return errors;
    }

    // The digits as they were sent: a number never goes through a double.
    private static (string? Text, CellKind Kind) CellOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => (null, CellKind.Text),
        JsonValueKind.String => (value.GetString(), CellKind.Text),
        _ => (value.GetRawText(), CellKind.Number),
    };

    private static ResultLine Line(IndicatorResult result, ActualValue actual, Language language)
    {
        var indicator = result.Indicator;
        var reason = result.Verdict == Verdict.Met ? string.Empty : result.Reason.In(language);
        return new(indicator.Name, indicator.Path, indicator.TargetText, actual is NotReportedValue ? null : actual.Text, result.Verdict.ToToken(), reason, indicator.Position.Line);
    }

    private static string Guess(string name, IEnumerable<string> known) =>
        Spelling.Nearest(name, known) is [_, ..] nearest ? $" Did you mean '{string.Join("' or '", nearest)}'?" : string.Empty;
}
