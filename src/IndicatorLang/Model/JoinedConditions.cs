using System.Collections.Immutable;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Model;

/// <summary>Conditions of one target that one operator joins: 且, 或, or the comma of <c>in {优, 良}</c>.</summary>
/// <param name="IsAnd">Whether all of them are required; otherwise one of them is enough.</param>
/// <param name="Conditions">The conditions, at least two, in the order of the file.</param>
public sealed record JoinedConditions(bool IsAnd, ImmutableArray<JoinedCondition> Conditions)
{
    /// <summary>Longer runs are not kept: nobody wrote them by hand.</summary>
    internal const int MostKept = 100;
}

/// <summary>A condition and the values that it admits by itself.</summary>
/// <param name="Set">The values.</param>
/// <param name="Location">Where it stands.</param>
public sealed record JoinedCondition(IntervalSet Set, Location Location);
