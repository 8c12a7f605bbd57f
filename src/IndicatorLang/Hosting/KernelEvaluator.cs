using IndicatorLang.Evaluation;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Hosting;

/// <summary>
/// Evaluates a checked program as data, through the kernels that compiled code calls: ready at once, and without a code of its own
/// for each indicator.
/// </summary>
internal sealed class KernelEvaluator(ProjectModel project) : Interpreter(project)
{
    protected override Verdict Judge(int index, in Actual actual)
    {
        var target = Indicators[index].Target;
        return actual.Possible is not null ? PossibleValues.Judge(actual.Possible, target)
            : PossibleValues.Admits(target, actual.Point) ? Verdict.Met
            : Verdict.NotMet;
    }
}
