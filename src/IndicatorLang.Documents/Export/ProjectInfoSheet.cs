using System.Collections.Immutable;
using IndicatorLang.Documents.Import;
using IndicatorLang.Model;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Export;

/// <summary>项目信息: what the import sheet has no column for, a field a row, to be read by people and by the import.</summary>
internal static class ProjectInfoSheet
{
    /// <summary>The rows of a project, in the order in which a program writes its header; the declarations that its indicators need come last.</summary>
    public static IEnumerable<ImmutableArray<string>> Rows(ProjectModel project, SyntaxTree? tree)
    {
        var fields = Fields(project.Header).Concat(tree is null ? [] : Declarations(project, tree)).ToList();

        // A project without indicators is in no other table.
        return (fields.Count == 0 && project.Indicators.IsEmpty ? [("项目名称", string.Empty)] : fields)
            .Select(field => ImmutableArray.Create(project.Name, field.Label, field.Content));
    }

    /// <summary>The declarations of scales and units in the file of a project, a line each.</summary>
    public static ImmutableArray<string> Declared(Compilation program, ProjectModel project) =>
    [
        .. (TreeOf(program, project)?.Root.DescendantMembers() ?? []).Where(member => member is ScaleDeclarationSyntax or UnitDeclarationSyntax)
            .Select(member => member.Source[member.Span].ReplaceLineEndings(" ")),
    ];

    /// <summary>The file of a project.</summary>
    public static SyntaxTree? TreeOf(Compilation program, ProjectModel project) =>
        program.Trees.FirstOrDefault(tree => ReferenceEquals(tree.Source, project.Location.Source));

    private static IEnumerable<(string Label, string Content)> Fields(ProjectHeader header) => new (HeaderField Field, string? Content)[]
    {
        (HeaderField.Year, Words(header.Year)),
        (HeaderField.Implementer, header.ImplementingUnit?.Value),
        (HeaderField.Supervisor, header.SupervisingUnit?.Value),
        (HeaderField.Type, header.ProjectType?.Value),
        (HeaderField.Use, header.FundUse?.Value),
        (HeaderField.Period, Words(header.Start) is var start && Words(header.End) is var end && start == end ? start : $"{start}{ProjectInfo.To}{end}"),
        (HeaderField.Total, Words(header.TotalAmount)),
        (HeaderField.Annual, Words(header.AnnualAmount)),
        (HeaderField.Appropriation, Words(header.FiscalAmount)),
        (HeaderField.OtherFunds, Words(header.OtherAmount)),
        (HeaderField.Assets, Words(header.AssetAmount)),
        (HeaderField.Calendar, Calendar(header)),
        (HeaderField.Purchases, header.PurchaseItems.IsEmpty ? null : string.Join('\n', header.PurchaseItems.Select(Item))),
        (HeaderField.Overview, header.Overview?.Value),
        (HeaderField.Purpose, header.Purpose?.Value),
        (HeaderField.OverallGoal, header.OverallGoal?.Value),
        (HeaderField.AnnualGoal, header.AnnualGoal?.Value),
    }.Where(field => field.Content is not null).Select(field => (FieldLabels.Keyword(field.Field), field.Content!));

    private static IEnumerable<(string Label, string Content)> Declarations(ProjectModel project, SyntaxTree tree)
    {
        var scales = project.Indicators.Select(indicator => indicator.Descriptor.Type.Scale?.Name).ToHashSet();
        var units = tree.Root.DescendantMembers().OfType<UnitDeclarationSyntax>().ToList();
        return tree.Root.DescendantMembers().OfType<ScaleDeclarationSyntax>().Where(scale => scales.Contains(scale.Name.Value))
            .Select(scale => (ProjectInfo.Scale, $"{NameText.Of(scale.Name.Value)}：{string.Join(" > ", scale.Levels.Select(level => NameText.Of(level.Value)))}"))
            .Concat(units.Select(unit => (ProjectInfo.Unit, unit.Source[TextSpan.FromBounds(unit.Unit.Span.Start, unit.Span.End)].ReplaceLineEndings(" "))));
    }

    private static string? Calendar(ProjectHeader header) => header.Calendar is not { } calendar ? null
        : header.CalendarEdition is { } edition ? $"{NameText.Of(calendar.Value)} {NameText.Quote(edition.Value)}" : calendar.Value;

    private static string Item(PurchaseItem item) => string.Join("  ", new[]
    {
        NameText.Of(item.Name.Value),
        item.Quantity is { } quantity ? $"{quantity} {item.Unit}" : null,
        item.Amount is { } amount ? $"{amount} 元" : null,
    }.OfType<string>());

    // As the program writes it.
    private static string? Words<T>(Located<T>? value) => value?.Location.Source[value.Location.Span];
}
