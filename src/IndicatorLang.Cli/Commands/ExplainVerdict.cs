using System.Collections.Immutable;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Output;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>ind explain PATH --indicator NAME --actual TEXT</c>: one actual, held against the targets of one indicator.</summary>
internal static class ExplainVerdict
{
    public static int Run(CommandContext context)
    {
        var arguments = context.Arguments;
        var asOf = arguments.Value(CommonOptions.AsOf.Name) is { } day ? EvalCommand.ParseDay(day) : (DateOnly?)null;
        var program = ProgramInput.Read(context);
        var model = program.Compilation.Model;
        var row = Row(arguments);
        var inputs = arguments.Values(ExplainCommand.Input.Name).Select(InputRow).ToList();
        var isSelected = Choose(model, row.Indicator.Text, ProjectFilter.Of(model, arguments.Value(CommonOptions.Project.Name)));
        RefuseUnused(inputs, model.Projects.First(isSelected), row.Indicator.Text);

        var found = new DiagnosticBag();
        var report = new EvaluationJob(program, isSelected, asOf, "interpreter", store: null, progress: null).Run([row, .. inputs], found);
        ImmutableArray<ReportLine> lines = [.. report.Sets.SelectMany(set => set.Lines).Where(line => line.Reported is not null)];

        // That the actual cannot be used, or the inputs give none, is the verdict itself, and explained as such. That the inputs
        // give none for another indicator is not what was asked.
        ImmutableArray<Diagnostic> diagnostics = [.. found.ToImmutable().Where(diagnostic =>
            diagnostic.Descriptor != DataDiagnostics.InvalidActualDescriptor && diagnostic.Descriptor != DataDiagnostics.FailedComputationDescriptor)];
        if (arguments.Value(ExplainCommand.Format.Name) == "json")
        {
            VerdictJson.Write(lines, asOf, diagnostics, context.Language, context.Streams.OutputBytes);
        }
        else
        {
            new DiagnosticText(context.Streams.ErrorText, context.Language, new Style(context.Environment.UseErrorColour)).Write(diagnostics);
            new VerdictText(context.Streams.OutputText, context.Language, new Style(context.Environment.UseColour)).Write(lines);
        }

        return Status(lines, diagnostics);
    }

    // The command line as a row of a data file, so that names, units and values are read as they are there.
    private static ActualRow Row(Arguments arguments)
    {
        return new ActualRow
        {
            Indicator = Text(ExplainCommand.Indicator.Name),
            Value = Text(ExplainCommand.Actual.Name),
            Unit = arguments.Value(ExplainCommand.Unit.Name) ?? string.Empty,
        };

        DataText Text(string option)
        {
            var text = arguments.Value(option) ?? string.Empty;
            return new DataText(text, new Location(new SourceText(option, text), new TextSpan(0, text.Length)));
        }
    }

    private static ActualRow InputRow(string text)
    {
        var equals = text.AsSpan().IndexOfAny('=', '＝');
        if (equals <= 0)
        {
            throw new UsageException(UsageErrors.WrongInput(text));
        }

        var source = new SourceText(ExplainCommand.Input.Name, text);
        return new ActualRow
        {
            Indicator = new DataText(text[..equals], new Location(source, new TextSpan(0, equals))),
            Value = new DataText(text[(equals + 1)..], new Location(source, TextSpan.FromBounds(equals + 1, text.Length))),
        };
    }

    // The projects that know the indicator; when it is only one, nobody needs to name it.
    private static Func<ProjectModel, bool> Choose(ProgramModel model, string name, Func<ProjectModel, bool> isSelected)
    {
        var wanted = DataNames.Normalize(name);
        var projects = model.Projects.Where(isSelected).ToList();
        var knowing = projects.Where(project => project.Indicators.Any(IsWanted)).ToList();
        if (knowing.Count == 0)
        {
            var known = projects.SelectMany(project => project.Indicators).Select(indicator => indicator.Descriptor.Name).Distinct(StringComparer.Ordinal).ToList();
            throw new UsageException(UsageErrors.UnknownIndicator(name, Spelling.Nearest(name, known)));
        }

        var names = knowing.Select(project => project.Name).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 1
            ? project => ReferenceEquals(project, knowing[0])
            : throw new UsageException(UsageErrors.SeveralProjects(name, names));

        bool IsWanted(IndicatorModel indicator) => IsNamed(indicator, wanted);
    }

    private static bool IsNamed(IndicatorModel indicator, string wanted)
    {
        var known = DataNames.Normalize(indicator.Descriptor.Name);
        return wanted == known || wanted.EndsWith("/" + known, StringComparison.Ordinal) || wanted.EndsWith("／" + known, StringComparison.Ordinal);
    }

    // An input that changes nothing would leave its reader believing that it did. One that nobody knows is reported as in data.
    private static void RefuseUnused(List<ActualRow> inputs, ProjectModel project, string name)
    {
        var wanted = DataNames.Normalize(name);
        var lines = project.Indicators.Where(indicator => IsNamed(indicator, wanted)).ToList();
        if (lines.Exists(line => line.Descriptor.Error is not null))
        {
            return;
        }

        var used = lines.SelectMany(line => line.Descriptor.UsedInputs).Distinct().Select(place => project.Inputs[place].Descriptor.Name).ToList();
        var known = new ProjectNames(project, index: 0);
        foreach (var input in inputs.Select(row => DataNames.Normalize(row.Indicator.Text)))
        {
            if (known.Find(input).Count > 0 && !used.Exists(place => DataNames.Normalize(place) == input))
            {
                throw new UsageException(UsageErrors.UnusedInput(input, name, used));
            }
        }
    }

    private static int Status(ImmutableArray<ReportLine> lines, ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) || lines.Any(line => line.Verdict == Verdict.Invalid) ? ExitStatus.WrongInput
        : lines.All(line => line.Verdict is Verdict.Met or Verdict.NotApplicable or Verdict.NotDue) ? ExitStatus.Success
        : ExitStatus.NotMet;
}
