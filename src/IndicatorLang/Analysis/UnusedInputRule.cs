using IndicatorLang.Diagnostics;
using IndicatorLang.Model;

namespace IndicatorLang.Analysis;

/// <summary>An input that no indicator of the project is computed from.</summary>
internal sealed class UnusedInputRule : IRule
{
    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        // What an error keeps from being read may use any of them.
        if (project.Inputs.IsEmpty || project.Indicators.Any(indicator => indicator.Descriptor.Error is not null))
        {
            yield break;
        }

        var used = project.Indicators.SelectMany(indicator => indicator.Descriptor.UsedInputs).ToHashSet();
        for (var i = 0; i < project.Inputs.Length; i++)
        {
            if (!used.Contains(i))
            {
                yield return ComputationDiagnostics.UnusedInput(project.Inputs[i].NameLocation, project.Inputs[i].Descriptor.Name);
            }
        }
    }
}
