using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>
/// The nested class <c>Data</c> of a project: its descriptors, and the values they are made of. It is a class of its own so
/// that nothing of it is built before the project is used.
/// </summary>
internal sealed class ProjectData
{
    private readonly SharedData _shared;
    private readonly ImmutableArray<string> _descriptors;
    private readonly ImmutableArray<string> _inputs;
    private readonly string _template;

    public ProjectData(SharedData shared, ImmutableArray<IndicatorDescriptor> indicators, ImmutableArray<InputDescriptor> inputs)
    {
        _shared = shared;
        Fields = new ValueFields(shared);
        _descriptors = [.. indicators.Select(indicator => Describe(indicator, indicators[0]))];
        _inputs = [.. inputs.SelectMany(Describe)];
        _template = indicators.IsEmpty ? string.Empty : DescribeTemplate(indicators[0]);
    }

    /// <summary>The fields of the class.</summary>
    public ValueFields Fields { get; }

    /// <param name="writer">Where to.</param>
    /// <param name="withKernels">Whether typed members call the kernels of the targets.</param>
    public void Write(CodeWriter writer, bool withKernels)
    {
        const string All = "public static readonly ImmutableArray<IndicatorDescriptor> All = ";
        writer.Open("private static class Data");
        foreach (var declaration in Fields.Declarations)
        {
            writer.Line(declaration);
        }

        if (!_inputs.IsEmpty)
        {
            writer.Open("public static readonly ImmutableArray<InputDescriptor> Inputs = ImmutableArray.Create(new InputDescriptor[]");
            foreach (var line in _inputs)
            {
                writer.Line(line);
            }

            writer.Close(");").Line();
        }

        if (_descriptors.IsEmpty)
        {
            writer.Line(All + "[];").Close();
            return;
        }

        writer.Open(All + "ImmutableArray.Create(new IndicatorDescriptor[]");
        foreach (var descriptor in _descriptors)
        {
            writer.Line(descriptor);
        }

        writer.Close(");");
        if (withKernels)
        {
            writer.Line("public static readonly TargetKernel[] Kernels = TargetKernel.For(All);");
        }

        writer.Line().Lines(_template).Close();
    }

    // Most descriptors of a project share the place and the surroundings of the first, so only differences are written.
    private string Describe(IndicatorDescriptor indicator, IndicatorDescriptor first)
    {
        string[] arguments =
        [
            Numbers.Expression(indicator.Position.Line), Numbers.Expression(indicator.Position.Column),
            CSharpLiterals.Text(indicator.Name), CSharpLiterals.Text(indicator.TargetText),
            Fields.Of(indicator.Path), Fields.Of(indicator.Type), Fields.Of(indicator.Target), Fields.Of(indicator.Unit),
        ];
        var call = $"At({string.Join(", ", arguments)})";
        var differences = string.Join(", ", Differences(indicator, first));
        return differences.Length == 0 ? call + "," : $"{call} with {{ {differences} }},";
    }

    private IEnumerable<string> Differences(IndicatorDescriptor indicator, IndicatorDescriptor first)
    {
        if (indicator.Project != first.Project)
        {
            yield return $"Project = {CSharpLiterals.Text(indicator.Project)}";
        }

        if (indicator.Position.File != first.Position.File)
        {
            var (file, line, column) = indicator.Position;
            yield return $"Position = new({CSharpLiterals.Text(file)}, {Numbers.Expression(line)}, {Numbers.Expression(column)})";
        }

        if (indicator.TargetIndex != 0)
        {
            yield return $"TargetIndex = {Numbers.Expression(indicator.TargetIndex)}";
        }

        if (!indicator.BareReadings.IsDefaultOrEmpty)
        {
            yield return $"BareReadings = {CSharpLiterals.Texts(indicator.BareReadings)}";
        }

        if (_shared.UnitsOf(indicator.Units) is var units && units != _shared.UnitsOf(first.Units))
        {
            yield return $"Units = {units}";
        }

        if (_shared.CalendarOf(indicator.Calendar) is var calendar && calendar != _shared.CalendarOf(first.Calendar))
        {
            yield return $"Calendar = {calendar}";
        }

        if (indicator.Due != first.Due)
        {
            yield return $"Due = {Optional(indicator.Due)}";
        }

        if (indicator.Computation is not null)
        {
            yield return $"Computation = {CSharpLiterals.Text(indicator.Computation)}";
        }

        if (!indicator.UsedInputs.IsDefaultOrEmpty)
        {
            yield return $"UsedInputs = ImmutableArray.Create(new int[] {{ {Numbers.List(indicator.UsedInputs)} }})";
        }

        if (indicator.Form is { } form)
        {
            var (above, below) = (Numbers.List(form.Numerator), Numbers.List(form.Denominator));
            yield return $"Form = new QuotientForm(new long[] {{ {above} }}, new long[] {{ {below} }}, {Numbers.Expression(form.NeedsPositive)})";
        }

        if (indicator.Documentation is not null)
        {
            yield return $"Documentation = {CSharpLiterals.Text(indicator.Documentation)}";
        }

        foreach (var property in Words(indicator))
        {
            yield return property;
        }
    }

    // Inputs are few and differ in most of what they have.
    private IEnumerable<string> Describe(InputDescriptor input)
    {
        var (file, line, column) = input.Position;
        yield return "new()";
        yield return "{";
        yield return $"    Project = {CSharpLiterals.Text(input.Project)},";
        yield return $"    Name = {CSharpLiterals.Text(input.Name)},";
        yield return $"    Type = {Fields.Of(input.Type)},";
        yield return $"    Unit = {Fields.Of(input.Unit)},";
        yield return $"    BareReadings = {CSharpLiterals.Texts(input.BareReadings)},";
        yield return $"    Units = {_shared.UnitsOf(input.Units)},";
        yield return $"    Calendar = {_shared.CalendarOf(input.Calendar)},";
        yield return $"    Position = new({CSharpLiterals.Text(file)}, {Numbers.Expression(line)}, {Numbers.Expression(column)}),";
        foreach (var property in Words(input))
        {
            yield return $"    {property},";
        }

        yield return "},";
    }

    private static IEnumerable<string> Words(ValueDescriptor descriptor)
    {
        if (descriptor.Source is not null)
        {
            yield return $"Source = {CSharpLiterals.Text(descriptor.Source)}";
        }

        if (descriptor.Note is not null)
        {
            yield return $"Note = {CSharpLiterals.Text(descriptor.Note)}";
        }

        if (descriptor.Error is { } error)
        {
            yield return $"Error = new LocalizedText({CSharpLiterals.Text(error.Zh)}, {CSharpLiterals.Text(error.En)})";
        }
    }

    private string DescribeTemplate(IndicatorDescriptor first) => $$"""
        private static IndicatorDescriptor At(
            int line, int column, string name, string target, ImmutableArray<string> path, IndicatorType type, IntervalSet set, WrittenUnit unit) =>
            new()
            {
                Project = {{CSharpLiterals.Text(first.Project)}},
                Name = name,
                Path = path,
                TargetText = target,
                Type = type,
                Target = set,
                Unit = unit,
                Units = {{_shared.UnitsOf(first.Units)}},
                Calendar = {{_shared.CalendarOf(first.Calendar)}},
                Due = {{Optional(first.Due)}},
                Position = new SourcePosition({{CSharpLiterals.Text(first.Position.File)}}, line, column),
            };
        """;

    private static string Optional(DateOnly? day) => day is { } known ? Numbers.Expression(known) : "null";
}
