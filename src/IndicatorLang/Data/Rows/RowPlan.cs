using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Data.Rows;

/// <summary>What the columns of a wide table are for.</summary>
internal sealed class RowPlan
{
    /// <param name="project">The project that all rows are about.</param>
    /// <param name="evaluator">Its evaluator.</param>
    /// <param name="asOf">The day asked about, or null.</param>
    public RowPlan(ProjectModel project, ProjectEvaluator evaluator, DateOnly? asOf)
    {
        (Project, Evaluator, AsOf) = (project, evaluator, asOf);
    }

    public ProjectModel Project { get; }

    public ProjectEvaluator Evaluator { get; }

    public DateOnly? AsOf { get; }

    /// <summary>What stands between cells.</summary>
    public required byte Separator { get; init; }

    /// <summary>How many columns the header has.</summary>
    public required int Width { get; init; }

    /// <summary>For each column the indicator or the input that its cells are of, and the unit of its heading; null for other columns.</summary>
    public required IReadOnlyList<ResolvedName?> Names { get; init; }

    /// <summary>The column that names the object of a row, or null.</summary>
    public int? Entity { get; init; }

    /// <summary>The column of the period, or null.</summary>
    public int? Period { get; init; }

    /// <summary>Whether the heading of every column is clear. With one that is not, each row is read on its own.</summary>
    public bool IsClear { get; init; }

    /// <summary>The columns in which nothing may stand, because they have no heading.</summary>
    public IReadOnlySet<int> Unnamed { get; init; } = new HashSet<int>();

    /// <summary>The indicator or the input at a place of a name: the inputs come behind the indicators.</summary>
    public ValueDescriptor DescriptorAt(int place) => place < Evaluator.Indicators.Length
        ? Evaluator.Indicators[place]
        : Evaluator.DeclaredInputs[place - Evaluator.Indicators.Length];
}
