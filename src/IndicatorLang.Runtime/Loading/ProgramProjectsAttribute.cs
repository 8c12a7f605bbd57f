using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>Names the evaluators of an assembly, in the order of the program.</summary>
/// <param name="evaluators">Types that derive from <see cref="ProjectEvaluator"/> and have a static property <c>Instance</c>.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ProgramProjectsAttribute(params Type[] evaluators) : Attribute
{
    /// <summary>The types of the evaluators.</summary>
    public ImmutableArray<Type> Evaluators { get; } = [.. evaluators];
}
