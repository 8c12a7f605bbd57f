using IndicatorLang.Data;
using IndicatorLang.Model;

namespace IndicatorLang.Cli.Input;

/// <summary>The names of a program, to tell by them what the headings and sheets of data files are.</summary>
/// <param name="IsIndicator">Whether a heading names an indicator or an input.</param>
/// <param name="IsProject">Whether a text names a project.</param>
internal sealed record KnownNames(Func<string, bool> IsIndicator, Func<string, bool> IsProject)
{
    public static KnownNames Of(ProgramModel program)
    {
        var projects = program.Projects.Select(project => DataNames.Normalize(project.Name)).ToHashSet(StringComparer.Ordinal);
        return new KnownNames(ActualTable.HeadingTest(program), name => projects.Contains(DataNames.Normalize(name)));
    }
}
