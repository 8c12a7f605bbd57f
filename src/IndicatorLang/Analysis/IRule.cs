using IndicatorLang.Diagnostics;
using IndicatorLang.Model;

namespace IndicatorLang.Analysis;

/// <summary>One thing a project should not say. Rules are few and certain: no finding without a real mistake behind it.</summary>
internal interface IRule
{
    IEnumerable<Diagnostic> Check(ProjectModel project);
}

/// <summary>One thing the projects of a program should not say together.</summary>
internal interface IProgramRule
{
    IEnumerable<Diagnostic> Check(ProgramModel program);
}
