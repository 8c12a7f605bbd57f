using System.Collections.Immutable;
using IndicatorLang.Model;

namespace IndicatorLang.Documents.Export;

/// <summary>An indicator as the import sheet of the national system has it: its words, each in its column.</summary>
/// <param name="Project">The project.</param>
/// <param name="Headings">一级指标 and 二级指标, as far as there are any.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Target">The target, in its three columns.</param>
internal sealed record ExportRow(ProjectModel Project, ImmutableArray<string> Headings, IndicatorModel Indicator, TargetCells Target)
{
    /// <summary>The heading of one more column, where any indicator has a 说明.</summary>
    public const string NoteHeader = "程序说明";

    /// <summary>The headings of the columns, all of them such as the import knows.</summary>
    public static ImmutableArray<string> Header { get; } =
        ["项目", "一级指标", "二级指标", "三级指标名称", "计算符号", "指标值", "计量单位", "分值", "目标值来源", "实际完成值"];

    /// <summary>The cells, in the order of <see cref="Header"/>; the actual is still to be filled in.</summary>
    public ImmutableArray<string> Cells =>
    [
        Project.Name,
        Headings.ElementAtOrDefault(0) ?? string.Empty,
        Headings.ElementAtOrDefault(1) ?? string.Empty,
        Indicator.Descriptor.Name,
        Target.Operator,
        Target.Value,
        Target.Unit,
        Indicator.Weight?.ToString() ?? string.Empty,
        Indicator.Descriptor.Source ?? string.Empty,
        string.Empty,
    ];
}
