using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>
/// The nested <c>Verdicts</c> of a project, and the methods that lead from inputs to them without a reason: for each indicator a
/// comparison with constants, and a call of a shared kernel for what that does not decide; and nothing allocated.
/// </summary>
internal sealed class VerdictsWriter(
    ImmutableArray<IndicatorDescriptor> indicators, ImmutableArray<InputDescriptor> declared, TypedMembers members)
{
    // The just-in-time compiler compiles no more comparisons into one method: beyond, each costs several times as much.
    private const int MostInMethod = 16;

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

        if (indicators.Length <= MostInMethod)
        {
            WriteVerdicts(writer, 0, indicators.Length);
            writer.Line("return verdicts;").Close();
        }
        else
        {
            WriteParts(writer);
        }

        foreach (var i in Enumerable.Range(0, indicators.Length).Where(i => TypedInterfaceWriter.IsComputed(indicators[i])))
        {
            WriteCompute(writer.Line(), i);
        }
    }

    private void WriteParts(CodeWriter writer)
    {
        var hasGiven = indicators.Any(TypedInterfaceWriter.IsComputed);
        for (var first = 0; first < indicators.Length; first += MostInMethod)
        {
            writer.Line($"Part{Numbers.Expression(first)}(inputs, asOf, ref verdicts{(hasGiven ? ", ref given" : "")});");
        }

        writer.Line("return verdicts;").Close();
        for (var first = 0; first < indicators.Length; first += MostInMethod)
        {
            var given = hasGiven ? ", ref Actual[] given" : "";
            writer.Line().Open($"private static void Part{Numbers.Expression(first)}(in Inputs inputs, DateOnly? asOf, ref Verdicts verdicts{given})");
            WriteVerdicts(writer, first, Math.Min(first + MostInMethod, indicators.Length));
            writer.Close();
        }
    }

    private void WriteVerdicts(CodeWriter writer, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            writer.Line($"verdicts[{Numbers.Expression(i)}] = {Verdict(i)};");
        }
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
    private void WriteCompute(CodeWriter writer, int index)
    {
        var place = Numbers.Expression(index);
        var points = indicators[index].UsedInputs.Select(PointOf).ToList();
        var isLinear = indicators[index].Form is not null && !points.Contains(null);
        writer.Open($"private static Verdict Compute{place}(in Inputs inputs, ref Actual[] given, DateOnly? asOf)");
        if (isLinear)
        {
            writer.Open($"if (Data.Kernels[{place}].TryJudge([{string.Join(", ", points)}], asOf, out var verdict))").Line("return verdict;").Close().Line();
        }

        writer.Line($"return Instance.Compute({place}, given ??= Given(inputs), asOf).Verdict;").Close();
    }

    private string? PointOf(int input) => members.Declared[input] is { } member && declared[input].Type.IsNumeric
        ? QuickVerdict.Point(declared[input], member)
        : null;

    private string Verdict(int index)
    {
        if (indicators[index].Error is not null)
        {
            return "Verdict.Invalid";
        }

        var place = Numbers.Expression(index);
        if (TypedInterfaceWriter.IsComputed(indicators[index]))
        {
            var whole = $"Compute{place}(inputs, ref given, asOf)";
            return QuickVerdict.Computed(indicators[index], PointOf) is { } computed ? $"{computed} ?? {whole}" : whole;
        }

        var input = members.InputOf(index)!;
        var kernel = indicators[index].Type.Kind == ValueKind.Level
            ? $"Data.Kernels[{place}].Judge(inputs.{input}.State, (int)inputs.{input}.Value, asOf)"
            : $"Data.Kernels[{place}].Judge(in inputs.{input}, asOf)";
        return QuickVerdict.Comparison(indicators[index]) is { } comparison
            ? $"{QuickVerdict.Point(indicators[index], input)}{comparison} ?? {kernel}"
            : kernel;
    }
}
