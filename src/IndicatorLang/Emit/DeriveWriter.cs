using System.Collections.Immutable;
using IndicatorLang.Model;

namespace IndicatorLang.Emit;

/// <summary>
/// The method of a project that computes the actuals of its computed indicators, and one for each of them: a line for each
/// operation, over variables that have the names of the inputs.
/// </summary>
internal sealed class DeriveWriter(CodeWriter writer, ValueFields fields, ProjectModel project)
{
    public void Write()
    {
        var computed = Enumerable.Range(0, project.Indicators.Length)
            .Where(i => project.Indicators[i] is { Computation: not null, Descriptor.Error: null })
            .ToList();
        if (computed.Count == 0)
        {
            return;
        }

        writer.Line().Line("/// <inheritdoc/>");
        writer.Open("protected override Quantity Derive(int index, ReadOnlySpan<Quantity> inputs) => index switch");
        foreach (var i in computed)
        {
            writer.Line($"{Numbers.Expression(i)} => Derive{Numbers.Expression(i)}(inputs),");
        }

        writer.Line("_ => throw new IndexOutOfRangeException(),").Close(";");
        foreach (var i in computed)
        {
            Write(project.Indicators[i], i);
        }
    }

    private void Write(IndicatorModel indicator, int index)
    {
        var descriptor = indicator.Descriptor;
        var names = new NameScope(StringComparer.Ordinal);
        names.Add("inputs");
        ImmutableArray<string> inputs =
        [
            .. descriptor.UsedInputs.Select(place => names.Add(CSharpNames.Type(project.Inputs[place].Descriptor.Name))),
        ];
        writer.Line().Line($"// {CSharpLiterals.Comment(descriptor.Name)} = {CSharpLiterals.Comment(descriptor.Computation!)}");
        writer.Open($"private static Quantity Derive{Numbers.Expression(index)}(ReadOnlySpan<Quantity> inputs)");
        for (var i = 0; i < inputs.Length; i++)
        {
            writer.Line($"Quantity {inputs[i]} = inputs[{Numbers.Expression(i)}];");
        }

        var operations = indicator.Computation!.Operations;
        var results = new string[operations.Length];
        for (var i = 0; i < operations.Length; i++)
        {
            // An escaped name never begins with _s, so a step never has the name of an input.
            results[i] = operations[i].Kind == ComputationKind.Input ? inputs[operations[i].Input] : $"_s{Numbers.Expression(i)}";
            if (operations[i].Kind != ComputationKind.Input)
            {
                writer.Line($"Quantity {results[i]} = {Expression(operations[i], index, results)};");
            }
        }

        writer.Line($"return {results[^1]};").Close();
    }

    private string Expression(ComputationOperation operation, int index, string[] results)
    {
        var operands = operation.Operands.Select(place => results[place]).ToList();
        var all = string.Join(", ", operands);
        var shown = $".In(Data.{fields.Of(operation.Type)}, Data.{fields.Of(operation.Unit)})";
        return operation.Kind switch
        {
            ComputationKind.Literal => Literal(operation),
            ComputationKind.Convert => $"{operands[0]}.Rescale(Data.{fields.Of(operation.Value)}){shown}",
            ComputationKind.Add => $"({operands[0]} + {operands[1]}){shown}",
            ComputationKind.Subtract => $"({operands[0]} - {operands[1]}){shown}",
            ComputationKind.Multiply => $"({operands[0]} * {operands[1]}){shown}",
            ComputationKind.Divide => $"({operands[0]} / {operands[1]}){shown}",
            ComputationKind.Negate => $"(-{operands[0]}){shown}",
            ComputationKind.Workdays => $"Quantity.Workdays({all}, Data.All[{Numbers.Expression(index)}].Calendar){shown}",
            ComputationKind.Min or ComputationKind.Max or ComputationKind.Sum or ComputationKind.Average or ComputationKind.Days
                or ComputationKind.Growth => $"Quantity.{operation.Kind}({all}){shown}",
            ComputationKind.Round => $"{operands[0]}.Round({Numbers.Expression(operation.Decimals)}, Rounding.{operation.Rounding})",
            _ => throw new InternalCompilerException($"an operation that no code is written for: {operation.Kind}"),
        };
    }

    private string Literal(ComputationOperation operation)
    {
        var literal = $"Quantity.Of(Data.{fields.Of(operation.Value)}, Data.{fields.Of(operation.Type)}, Data.{fields.Of(operation.Unit)})";
        return operation.Name is { } name ? $"{literal}.Named({CSharpLiterals.Text(name)})" : literal;
    }
}
