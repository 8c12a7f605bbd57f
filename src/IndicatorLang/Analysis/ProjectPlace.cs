using IndicatorLang.Model;
using IndicatorLang.Text;

namespace IndicatorLang.Analysis;

/// <summary>Where a finding on a whole project stands.</summary>
internal static class ProjectPlace
{
    /// <summary>The name of the project; one without a name is known by its first indicator.</summary>
    public static Location Of(ProjectModel project) =>
        project.IsImplicit && !project.Indicators.IsEmpty ? project.Indicators[0].NameLocation : project.Location;
}
