using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Data;
using IndicatorLang.Model;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Commands;

/// <summary>The option <c>--project</c>.</summary>
internal static class ProjectFilter
{
    /// <summary>Which projects are meant; all without the option.</summary>
    /// <exception cref="UsageException">There is no such project.</exception>
    public static Func<ProjectModel, bool> Of(ProgramModel model, string? name)
    {
        if (name is null)
        {
            return _ => true;
        }

        var wanted = DataNames.Normalize(name);
        if (!model.Projects.Any(IsWanted))
        {
            var known = model.Projects.Select(project => project.Name).ToList();
            throw new UsageException(UsageErrors.UnknownProject(name, Spelling.Nearest(name, known), known));
        }

        return IsWanted;

        bool IsWanted(ProjectModel project) => DataNames.Normalize(project.Name) == wanted;
    }
}
