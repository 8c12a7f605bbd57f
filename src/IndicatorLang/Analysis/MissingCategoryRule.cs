using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// Tables without indicators of cost or of satisfaction, which the official forms ask for; one finding for each that is missing, of
/// all projects together. A table is one that has outputs and benefits and a year, its own or that in which its period begins; cost is missed only where it is the one
/// kind of output that is not there, because some forms of before 2021 had none.
/// </summary>
internal sealed class MissingCategoryRule : IProgramRule
{
    // 财预〔2021〕101号 made cost a first level of its own.
    private const int FirstYearOfCost = 2021;

    private static readonly Category[] OtherOutputs = [Category.Quantity, Category.Quality, Category.Timeliness];

    public IEnumerable<Diagnostic> Check(ProgramModel program)
    {
        var tables = program.Projects
            .Where(project => Year(project) is not null)
            .Select(project => new Table(project, CategoriesOf(project)))
            .Where(table => table.Categories.Contains(Category.Output) && table.Categories.Contains(Category.Benefit))
            .ToList();
        var full = tables.Where(table => table.Categories.IsSupersetOf(OtherOutputs)).ToList();
        return new[]
        {
            Missing(full.Where(table => Year(table.Project) < FirstYearOfCost), Category.Cost, new("成本指标（在产出目标下）", "of cost (under '产出目标')")),
            Missing(full.Where(table => Year(table.Project) >= FirstYearOfCost), Category.Cost, new("成本指标（自成一类）", "of cost (a first level of its own)")),
            Missing(tables, Category.Satisfaction, new("满意度指标", "of satisfaction")),
        }.OfType<Diagnostic>();
    }

    private static int? Year(ProjectModel project) => project.Header.Year?.Value ?? project.Header.Start?.Value.FirstDay.Year;

    private static HashSet<Category> CategoriesOf(ProjectModel project)
    {
        var categories = new HashSet<Category>();
        ImmutableArray<string> last = [];
        foreach (var indicator in project.Indicators)
        {
            // The lines of one block share the path, and a heading without lines asks for nothing.
            var path = indicator.Descriptor.Path;
            if (path != last)
            {
                categories.UnionWith(path.Select(Taxonomy.Of).OfType<Category>());
                last = path;
            }

            if (OfName(indicator.Descriptor.Name) is { } category)
            {
                categories.Add(category);
            }
        }

        return categories;
    }

    // What has no heading of its own may still be there.
    private static Category? OfName(string name) => name.Contains("满意", StringComparison.Ordinal) ? Category.Satisfaction
        : name.Contains("成本", StringComparison.Ordinal) ? Category.Cost
        : null;

    private static Diagnostic? Missing(IEnumerable<Table> tables, Category category, LocalizedText what)
    {
        var without = tables.Where(table => !table.Categories.Contains(category)).Select(table => table.Project).ToList();
        return without.Count == 0 ? null : AnalysisDiagnostics.MissingCategory(
            ProjectPlace.Of(without[0]), what, [.. without.Select(project => project.Name)], [.. without.Skip(1).Take(10).Select(ProjectPlace.Of)]);
    }

    private sealed record Table(ProjectModel Project, HashSet<Category> Categories);
}
