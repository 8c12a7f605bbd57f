using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>The nested <c>Inputs</c> and <c>Results</c> of a project, and the method that leads from one to the other.</summary>
internal sealed class TypedInterfaceWriter(
    SharedData shared, ImmutableArray<IndicatorDescriptor> indicators, ImmutableArray<InputDescriptor> declared, TypedMembers members)
{
    public void WriteEvaluate(CodeWriter writer)
    {
        writer.Open("""
            /// <summary>评价整个项目。 Evaluates the whole project.</summary>
            /// <param name="inputs">实际完成值。 The actuals.</param>
            /// <param name="asOf">评价日；不给则没有“未到期”。 The day asked about; without it nothing is not due.</param>
            public static Results Evaluate(in Inputs inputs, DateOnly? asOf = null)
            """);
        if (indicators.Any(IsComputed))
        {
            writer.Line("var given = Given(inputs);");
        }

        writer.Open("return new Results(ImmutableArray.Create(new IndicatorResult[]");
        for (var i = 0; i < indicators.Length; i++)
        {
            var index = Numbers.Expression(i);
            writer.Line(IsComputed(indicators[i])
                ? $"Instance.Compute({index}, given, asOf),"
                : $"Instance.Evaluate({index}, {Read($"Data.All[{index}]", indicators[i].Type, members.InputOf(i))}, asOf),");
        }

        writer.Close("));").Close();
    }

    /// <summary>Writes the method that reads the inputs that indicators are computed from, where any is.</summary>
    public void WriteGiven(CodeWriter writer)
    {
        if (!indicators.Any(IsComputed))
        {
            return;
        }

        writer.Line().Open("private static Actual[] Given(in Inputs inputs) => new Actual[]");
        for (var i = 0; i < declared.Length; i++)
        {
            writer.Line($"{Read($"Data.Inputs[{Numbers.Expression(i)}]", declared[i].Type, members.Declared[i])},");
        }

        writer.Close(";");
    }

    public void WriteInputs(CodeWriter writer)
    {
        writer.Open("""
            /// <summary>实际完成值，未赋值的为未填报。 The actuals; what is not set is not reported.</summary>
            public struct Inputs
            """);
        var isFirst = true;
        foreach (var input in members.Inputs)
        {
            Separate();
            var first = indicators[input.Targets[0]];
            var targets = string.Join('；', input.Targets.Select(i => Words(indicators[i])));
            writer.Line($"/// <summary>{targets}{UnitWords(first.Type)}</summary>");
            WriteRemarks(writer, [.. input.Targets.Select(i => indicators[i].Documentation)]);
            writer.Lines($$"""
                [IndicatorName({{CSharpLiterals.Text(first.Name)}})]
                public Input<{{TypeName(first.Type)}}> {{input.Property}};
                """);
        }

        for (var i = 0; i < declared.Length; i++)
        {
            if (members.Declared[i] is { } property)
            {
                Separate();
                writer.Lines($$"""
                    /// <summary>{{Words(declared[i])}}{{UnitWords(declared[i].Type)}}</summary>
                    [IndicatorName({{CSharpLiterals.Text(declared[i].Name)}})]
                    public Input<{{TypeName(declared[i].Type)}}> {{property}};
                    """);
            }
        }

        writer.Close();

        void Separate()
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
        }
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
                public IndicatorResult {members.Results[i]} => All[{Numbers.Expression(i)}];
                """);
        }

        writer.Close();
    }

    // What the program says above the line, a line of it a paragraph.
    internal static void WriteRemarks(CodeWriter writer, ReadOnlySpan<string?> documentation)
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

    internal static bool IsComputed(IndicatorDescriptor indicator) => indicator is { Computation: not null, Error: null };

    private static string Read(string descriptor, IndicatorType type, string? input) =>
        input is null ? "Actual.NotReported"
        : type.Kind == ValueKind.Level
            ? $"TypedInputs.Level({descriptor}, inputs.{input}.State, (int)inputs.{input}.Value)"
            : $"TypedInputs.Read({descriptor}, inputs.{input})";

    private string TypeName(IndicatorType type) => type.Kind switch
    {
        ValueKind.Percent => nameof(Percent),
        ValueKind.Date => nameof(DatePeriod),
        ValueKind.Duration => nameof(Duration),
        ValueKind.Statement => nameof(Achievement),
        ValueKind.Level => "Scales." + shared.EnumOf(type.Scale!).Name,
        _ => nameof(Exact),
    };

    internal static string Words(IndicatorDescriptor indicator) => CSharpLiterals.Documentation(
        $"{indicator.Name} {indicator.TargetText}（{indicator.Position.File}:{Numbers.Expression(indicator.Position.Line)}）");

    private static string Words(InputDescriptor input) => CSharpLiterals.Documentation(
        $"输入 input {input.Name}（{input.Position.File}:{Numbers.Expression(input.Position.Line)}）");

    private static string UnitWords(IndicatorType type) => type.Unit.Length == 0
        ? string.Empty
        : CSharpLiterals.Documentation($"，单位 unit：{type.Unit}");
}
