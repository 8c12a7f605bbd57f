using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>The nested <c>Inputs</c> and <c>Results</c> of a project, and the method that leads from one to the other.</summary>
internal sealed class TypedInterfaceWriter(SharedData shared, ImmutableArray<IndicatorDescriptor> indicators)
{
    private readonly TypedMembers _members = new(indicators);

    public void WriteEvaluate(CodeWriter writer)
    {
        var inputs = new string[indicators.Length];
        foreach (var input in _members.Inputs)
        {
            foreach (var target in input.Targets)
            {
                inputs[target] = input.Property;
            }
        }

        writer.Open("""
            /// <summary>评价整个项目。 Evaluates the whole project.</summary>
            /// <param name="inputs">实际完成值。 The actuals.</param>
            /// <param name="asOf">评价日；不给则没有“未到期”。 The day asked about; without it nothing is not due.</param>
            public static Results Evaluate(Inputs inputs, DateOnly? asOf = null)
            """);
        writer.Line("ArgumentNullException.ThrowIfNull(inputs);");
        writer.Open("return new Results(ImmutableArray.Create(new IndicatorResult[]");
        for (var i = 0; i < indicators.Length; i++)
        {
            var index = Numbers.Expression(i);
            writer.Line($"Instance.Evaluate({index}, {Read(indicators[i], index, inputs[i])}, asOf),");
        }

        writer.Close("));").Close();
    }

    public void WriteInputs(CodeWriter writer)
    {
        writer.Open("""
            /// <summary>实际完成值，未赋值的为未填报。 The actuals; what is not set is not reported.</summary>
            public sealed record Inputs
            """);
        foreach (var input in _members.Inputs)
        {
            if (input != _members.Inputs[0])
            {
                writer.Line();
            }

            var first = indicators[input.Targets[0]];
            var targets = string.Join('；', input.Targets.Select(i => Words(indicators[i])));
            writer.Line($"/// <summary>{targets}{UnitWords(first.Type)}</summary>");
            WriteRemarks(writer, [.. input.Targets.Select(i => indicators[i].Documentation)]);
            writer.Lines($$"""
                [IndicatorName({{CSharpLiterals.Text(first.Name)}})]
                public Input<{{TypeName(first.Type)}}> {{input.Property}} { get; init; }
                """);
        }

        writer.Close();
    }

    public void WriteResults(CodeWriter writer)
    {
        writer.Open("""
            /// <summary>评价结果，一个目标一个。 The results, one for each target.</summary>
            public sealed class Results
            """);
        writer.Lines("""
            internal Results(ImmutableArray<IndicatorResult> all) => All = all;

            /// <summary>全部结果，按程序中的次序。 All results, in the order of the program.</summary>
            public ImmutableArray<IndicatorResult> All { get; }

            /// <summary>第 index 个结果，从 0 起。 A result by its place, from 0.</summary>
            public IndicatorResult this[int index] => All[index];
            """);
        for (var i = 0; i < indicators.Length; i++)
        {
            writer.Line().Line($"/// <summary>{Words(indicators[i])}</summary>");
            WriteRemarks(writer, [indicators[i].Documentation]);
            writer.Lines($"""
                [IndicatorName({CSharpLiterals.Text(indicators[i].Name)})]
                public IndicatorResult {_members.Results[i]} => All[{Numbers.Expression(i)}];
                """);
        }

        writer.Close();
    }

    // What the program says above the line, a line of it a paragraph.
    private static void WriteRemarks(CodeWriter writer, ReadOnlySpan<string?> documentation)
    {
        foreach (var text in documentation)
        {
            if (text is not null)
            {
                var paragraphs = text.Split('\n').Select(line => $"<para>{CSharpLiterals.Documentation(line)}</para>");
                writer.Line($"/// <remarks>{string.Concat(paragraphs)}</remarks>");
            }
        }
    }

    private static string Read(IndicatorDescriptor indicator, string index, string? input) =>
        input is null ? "Actual.NotReported"
        : indicator.Type.Kind == ValueKind.Level
            ? $"TypedInputs.Level(Data.All[{index}], inputs.{input}.State, (int)inputs.{input}.Value)"
            : $"TypedInputs.Read(Data.All[{index}], inputs.{input})";

    private string TypeName(IndicatorType type) => type.Kind switch
    {
        ValueKind.Percent => nameof(Percent),
        ValueKind.Date => nameof(DatePeriod),
        ValueKind.Duration => nameof(Duration),
        ValueKind.Statement => nameof(Achievement),
        ValueKind.Level => "Scales." + shared.EnumOf(type.Scale!).Name,
        _ => nameof(Exact),
    };

    private static string Words(IndicatorDescriptor indicator) => CSharpLiterals.Documentation(
        $"{indicator.Name} {indicator.TargetText}（{indicator.Position.File}:{Numbers.Expression(indicator.Position.Line)}）");

    private static string UnitWords(IndicatorType type) => type.Unit.Length == 0
        ? string.Empty
        : CSharpLiterals.Documentation($"，单位 unit：{type.Unit}");
}
