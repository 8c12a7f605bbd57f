using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>Checks the inputs of one project. One in error still exists; what is computed from it is invalid.</summary>
internal sealed class InputBinder(FileScope scope, DiagnosticBag diagnostics, ProjectContext context, LookalikeNames lookalikes)
{
    /// <summary>Binds the inputs among the members of a project, wherever they stand in it.</summary>
    public InputTable Bind(ImmutableArray<MemberSyntax> members)
    {
        var indicators = new Lazy<Dictionary<string, Location>>(() => NamesOfIndicators(members));
        var inputs = ImmutableArray.CreateBuilder<InputModel>();
        var taken = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var syntax in Flatten(members).OfType<InputDeclarationSyntax>())
        {
            var name = syntax.Name.Value;
            var mark = diagnostics.Count;
            if (taken.TryGetValue(name, out var first) || indicators.Value.TryGetValue(name, out first))
            {
                diagnostics.Add(ComputationDiagnostics.InputNameTaken(syntax.Name.Location, name, first));
            }

            taken.TryAdd(name, syntax.Name.Location);
            inputs.Add(Bind(syntax, mark));
            lookalikes.Add(name, syntax.Name.Location, new("输入", "inputs"));
        }

        return new InputTable(RefuseTwins(inputs), name => indicators.Value.ContainsKey(name), diagnostics);
    }

    private static Dictionary<string, Location> NamesOfIndicators(ImmutableArray<MemberSyntax> members)
    {
        var names = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var indicator in Flatten(members).OfType<IndicatorSyntax>())
        {
            names.TryAdd(indicator.Name.Value, indicator.Name.Location);
        }

        return names;
    }

    private InputModel Bind(InputDeclarationSyntax syntax, int mark)
    {
        var (type, unit) = Meaning(syntax);
        var syntaxError = syntax.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);
        var error = (syntaxError ?? diagnostics.FirstErrorSince(mark))?.Message ?? scope.Errors.OfUnits([unit.Text]);
        var start = syntax.Location.Start;
        return new InputModel
        {
            Descriptor = new InputDescriptor
            {
                Project = context.Name,
                Name = syntax.Name.Value,
                Type = type,
                Unit = unit,
                BareReadings = IsWrittenLarge(unit.Text) ? [UnitMultiple.Without(unit.Text), unit.Text] : [],
                Units = scope.Units,
                Calendar = context.Calendar,
                Source = TextOf(syntax, Keyword.Source),
                Note = TextOf(syntax, Keyword.Note),
                Position = new SourcePosition(syntax.Source.Path, start.Line + 1, start.Column + 1),
                Error = error ?? (type.Family == DurationFamily.Workdays ? context.CalendarError : null),
            },
            NameLocation = syntax.Name.Location,
            Location = syntax.Location,
        };
    }

    private (IndicatorType Type, WrittenUnit Unit) Meaning(InputDeclarationSyntax syntax)
    {
        if (syntax.IsDate)
        {
            return (IndicatorType.Date, new WrittenUnit(string.Empty, Exact.One));
        }

        var text = ValueBinder.UnitText(syntax.Unit);
        if (text == "月")
        {
            diagnostics.Add(ValueDiagnostics.MonthUnit(syntax.Unit!.Location));
        }

        var meaning = scope.Units.Resolve(text);
        return (meaning.Type, new WrittenUnit(text, meaning.Factor));
    }

    // 万粒 may be declared as a unit of its own, and still a bare 3 could be 3 粒.
    private static bool IsWrittenLarge(string unit) => unit.Length > 1 && UnitMultiple.Without(unit).Length < unit.Length;

    private static string? TextOf(InputDeclarationSyntax syntax, Keyword kind) =>
        syntax.Clauses.OfType<TextClauseSyntax>().FirstOrDefault(clause => clause.Kind == kind)?.Text?.Value;

    // Which of two declarations of a name is meant nobody can say, so neither is used.
    private static ImmutableArray<InputModel> RefuseTwins(IReadOnlyCollection<InputModel> inputs)
    {
        var errors = inputs.Where(input => input.Descriptor.Error is not null)
            .GroupBy(input => input.Descriptor.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Descriptor.Error, StringComparer.Ordinal);
        return
        [
            .. inputs.DistinctBy(input => input.Descriptor.Name, StringComparer.Ordinal)
                .Select(input => input with { Descriptor = input.Descriptor with { Error = errors.GetValueOrDefault(input.Descriptor.Name) } }),
        ];
    }

    private static IEnumerable<MemberSyntax> Flatten(ImmutableArray<MemberSyntax> members)
    {
        var pending = new Stack<MemberSyntax>(members.Reverse());
        while (pending.TryPop(out var member))
        {
            yield return member;
            if (member is SectionSyntax section)
            {
                for (var i = section.Members.Length - 1; i >= 0; i--)
                {
                    pending.Push(section.Members[i]);
                }
            }
        }
    }
}
