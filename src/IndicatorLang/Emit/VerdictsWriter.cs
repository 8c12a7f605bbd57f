using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>
/// The nested <c>Verdicts</c> of a project, and the method that leads from inputs to them without a reason: a call of a shared
/// kernel for each indicator, and nothing allocated.
/// </summary>
internal sealed class VerdictsWriter(
    ImmutableArray<IndicatorDescriptor> indicators, ImmutableArray<InputDescriptor> declared, TypedMembers members)
{
    public void WriteJudge(CodeWriter writer)
    {
        writer.Open("""
            /// <summary>只要结论，不要理由：不分配内存。 The verdicts alone, without reasons: nothing is allocated.</summary>
            /// <param name="inputs">实际完成值。 The actuals.</param>
            /// <param name="asOf">评价日；不给则没有“未到期”。 The day asked about; without it nothing is not due.</param>
            public static Verdicts Judge(in Inputs inputs, DateOnly? asOf = null)
            """);
        writer.Line("Verdicts verdicts = default;");
        if (indicators.Any(TypedInterfaceWriter.IsComputed))
        {
            writer.Line("Actual[] given = null;");
        }

        for (var i = 0; i < indicators.Length; i++)
        {
            writer.Line($"verdicts[{Numbers.Expression(i)}] = {Verdict(i)};");
        }

        writer.Line("return verdicts;").Close();
    }

    public void WriteVerdicts(CodeWriter writer)
    {
        writer.Line("/// <summary>结论，一个目标一个，按程序中的次序。 The verdicts, one for each target, in the order of the program.</summary>");
        if (indicators.IsEmpty)
        {
            writer.Line("public readonly struct Verdicts;");
            return;
        }

        writer.Open($"""
            [System.Runtime.CompilerServices.InlineArray({Numbers.Expression(indicators.Length)})]
            public struct Verdicts
            """);

        // No escaped name begins with _s.
        writer.Line("private Verdict _storage;");
        for (var i = 0; i < indicators.Length; i++)
        {
            writer.Lines($"""
                /// <summary>{TypedInterfaceWriter.Words(indicators[i])}</summary>
                [IndicatorName({CSharpLiterals.Text(indicators[i].Name)})]
                public readonly Verdict {members.Results[i]} => this[{Numbers.Expression(i)}];
                """);
        }

        writer.Close();
    }

    // Integers are computed with as they are; the steps of the computation are for what is not one.
    private string Computed(int index)
    {
        var place = Numbers.Expression(index);
        var whole = $"Instance.Compute({place}, given ??= Given(inputs), asOf).Verdict";
        if (indicators[index].Form is null || indicators[index].UsedInputs.Any(input => members.Declared[input] is null || !declared[input].Type.IsNumeric))
        {
            return whole;
        }

        var points = string.Join(", ", indicators[index].UsedInputs.Select(input => $"InputPoint.Of(in inputs.{members.Declared[input]})"));
        return $"Data.Kernels[{place}].TryJudge([{points}], asOf, out var fast{place}) ? fast{place} : {whole}";
    }

    private string Verdict(int index)
    {
        var kernel = $"Data.Kernels[{Numbers.Expression(index)}].Judge";
        var input = members.InputOf(index);
        return indicators[index].Error is not null ? "Verdict.Invalid"
            : TypedInterfaceWriter.IsComputed(indicators[index]) ? Computed(index)
            : indicators[index].Type.Kind == ValueKind.Level ? $"{kernel}(inputs.{input}.State, (int)inputs.{input}.Value, asOf)"
            : $"{kernel}(in inputs.{input}, asOf)";
    }
}
