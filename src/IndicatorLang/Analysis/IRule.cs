using IndicatorLang.Diagnostics;
using IndicatorLang.Model;

namespace IndicatorLang.Analysis;

/// <summary>One thing a program should not say. Rules are few and certain: no finding without a real mistake behind it.</summary>
internal interface IRule
{
    IEnumerable<Diagnostic> Check(ProjectModel project);
}
