using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>A computation in words, one step after the other.</summary>
internal static class QuantityText
{
    /// <summary>The steps that lead to a quantity, each once; the step that failed is not among them.</summary>
    public static ImmutableArray<LocalizedText> Steps(Quantity result)
    {
        var steps = ImmutableArray.CreateBuilder<LocalizedText>();
        var seen = new HashSet<Quantity>(ReferenceEqualityComparer.Instance);
        var told = new HashSet<LocalizedText>();
        var pending = new Stack<(Quantity Quantity, bool IsReady)>([(result, false)]);

        // A long chain is as deep as it is long, so the walk keeps its own stack.
        while (pending.TryPop(out var next))
        {
            if (next.IsReady)
            {
                AddStep(Tell, next.Quantity, isResult: ReferenceEquals(next.Quantity, result));
            }
            else if (seen.Add(next.Quantity))
            {
                pending.Push((next.Quantity, true));
                for (var i = next.Quantity.Operands.Length - 1; i >= 0; i--)
                {
                    pending.Push((next.Quantity.Operands[i], false));
                }
            }
        }

        return steps.ToImmutable();

        // Two parts of an expression may be the same, word for word.
        void Tell(LocalizedText step)
        {
            if (told.Add(step))
            {
                steps.Add(step);
            }
        }
    }

    /// <summary>The name and the value: <c>总车次 200 车次</c>.</summary>
    public static LocalizedText Label(Quantity quantity)
    {
        var value = Value(quantity);
        return quantity.Name is { } name ? new($"{name} {value.Zh}", $"{name} {value.En}") : value;
    }

    /// <summary>The operation with its operands, without what it gives.</summary>
    public static LocalizedText Operation(QuantityForm form, ImmutableArray<Quantity> operands)
    {
        var labels = operands.Select(Label).ToList();
        var (zh, en) = (labels.ConvertAll(label => label.Zh), labels.ConvertAll(label => label.En));
        return form.Kind switch
        {
            QuantityFormKind.Infix => new($"{zh[0]} {form.Zh} {zh[1]}", $"{en[0]} {form.En} {en[1]}"),
            QuantityFormKind.Negation => new($"-({zh[0]})", $"-({en[0]})"),
            QuantityFormKind.Rounded => new($"{zh[0]} {form.Zh}", $"{en[0]} {form.En}"),
            QuantityFormKind.Elapsed => new(
                $"自 {zh[0]} 至 {zh[1]}{(form.Zh.Length > 0 ? "，" + form.Zh : "")}",
                $"from {en[0]} to {en[1]}{(form.En.Length > 0 ? " " + form.En : "")}"),
            _ => new($"{form.Zh}({string.Join("，", zh)})", $"{form.En}({string.Join(", ", en)})"),
        };
    }

    private static void AddStep(Action<LocalizedText> tell, Quantity quantity, bool isResult)
    {
        if (quantity.Given?.Derivation is { } given)
        {
            tell(new($"{quantity.Name}：{given.Zh}", $"{quantity.Name}: {given.En}"));
        }

        if (quantity.Problem is not null)
        {
            return;
        }

        var value = Value(quantity);
        if (quantity.Form.Kind != QuantityFormKind.None)
        {
            var operation = Operation(quantity.Form, quantity.Operands);
            tell(quantity.Form.Kind == QuantityFormKind.Elapsed
                ? new($"{operation.Zh}{(quantity.Form.Zh.Length > 0 ? "" : " ")}计 {value.Zh}", $"{operation.En} is {value.En}")
                : new($"{operation.Zh} = {value.Zh}", $"{operation.En} = {value.En}"));
        }
        else if (isResult)
        {
            tell(quantity.Name is { } name ? new($"{name} = {value.Zh}", $"{name} = {value.En}") : value);
        }
    }

    private static LocalizedText Value(Quantity quantity) => quantity switch
    {
        { Given.Period: { } period } => new(period.ToString(), period.ToString()),
        { Possible: { } possible } => ValueText.Range(quantity.Type, quantity.Unit, possible),
        _ => Same(ValueText.Format(quantity.Type, quantity.Unit, quantity.Point)),
    };

    private static LocalizedText Same(string text) => new(text, text);
}
