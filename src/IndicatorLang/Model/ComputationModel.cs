using System.Collections.Immutable;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Model;

/// <summary>An input of a project (输入).</summary>
public sealed record InputModel
{
    /// <summary>What evaluation needs of it.</summary>
    public required InputDescriptor Descriptor { get; init; }

    public required Location NameLocation { get; init; }

    /// <summary>The whole line.</summary>
    public required Location Location { get; init; }
}

/// <summary>
/// How an actual is computed: a list of operations, each on the results of earlier ones, the last of which is the actual. So
/// neither evaluator needs a stack, and the time is linear in the length of the expression.
/// </summary>
/// <param name="Operations">The operations; never empty.</param>
public sealed record ComputationModel(ImmutableArray<ComputationOperation> Operations)
{
    /// <summary>Whether another computation gives the same for the same inputs, however it is spelled and shown.</summary>
    internal bool DoesAs(ComputationModel other) =>
        Operations.Length == other.Operations.Length
        && Operations.Zip(other.Operations).All(pair => DoesAs(pair.First, pair.Second));

    // What is rounded, is rounded in a unit: in 万元 to something else than in 元.
    private static bool DoesAs(ComputationOperation one, ComputationOperation other) =>
        (one.Kind, one.Input, one.Value, one.Decimals, one.Rounding) == (other.Kind, other.Input, other.Value, other.Decimals, other.Rounding)
        && one.Operands.SequenceEqual(other.Operands)
        && (one.Kind != ComputationKind.Round || one.Unit == other.Unit);
}

/// <summary>What an operation does.</summary>
public enum ComputationKind
{
    /// <summary>Takes the input at the place <see cref="ComputationOperation.Input"/> of the indicator's used inputs.</summary>
    Input,

    /// <summary>Takes a number of the program.</summary>
    Literal,

    /// <summary>Changes the base unit by a factor, and what the value is shown as; no step of its own.</summary>
    Convert,

    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
    Min,
    Max,
    Sum,
    Average,
    Days,
    Workdays,
    Growth,
    Round,
}

/// <summary>One operation of a computation, with what its result is shown as.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Operands">The places of its operands among the operations, all before it.</param>
/// <param name="Type">The type its result is shown as.</param>
/// <param name="Unit">The unit its result is shown in.</param>
public sealed record ComputationOperation(ComputationKind Kind, ImmutableArray<int> Operands, IndicatorType Type, WrittenUnit Unit)
{
    /// <summary>The place among the indicator's used inputs.</summary>
    public int Input { get; init; }

    /// <summary>The number of a literal in base units, or the factor of a conversion.</summary>
    public Exact Value { get; init; }

    /// <summary>What a literal is called in the steps, such as 基期, or null.</summary>
    public string? Name { get; init; }

    /// <summary>How many decimals rounding keeps.</summary>
    public int Decimals { get; init; }

    public Rounding Rounding { get; init; }
}
