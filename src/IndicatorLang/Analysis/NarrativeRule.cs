using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Analysis;

/// <summary>
/// A figure of the year's goal in prose that disagrees with the row it restates: another number, or the same number that one
/// includes and the other does not (达到 30000 人次 beside <c>&gt; 30000 人次</c>). The overall goal is that of the year where the
/// project is of one year. What a project is and what it is for may tell of other times, so that there only a promise counts.
/// </summary>
internal sealed class NarrativeRule : IRule
{
    private const int LongestField = 60;

    // One and the same to whoever counts people.
    private static readonly string[] Persons = ["人", "名", "位"];

    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        if (project.Header is { AnnualGoal: null, OverallGoal: null, Overview: null, Purpose: null })
        {
            yield break;
        }

        var rows = project.Indicators
            .Where(indicator => indicator.Descriptor.Error is null && indicator.Descriptor.Type.IsNumeric)
            .ToLookup(indicator => NarrativeReader.Compact(indicator.Descriptor.Name), StringComparer.Ordinal);
        var claims = ClaimsOf(project.Header, rows.Contains).ToLookup(claim => claim.Name, StringComparer.Ordinal);
        foreach (var row in rows.Where(group => claims.Contains(group.Key)))
        {
            // Several targets or several figures may each belong to another part of the year: one that agrees is enough.
            var pairs = row.SelectMany(_ => claims[row.Key], (indicator, claim) => new { Indicator = indicator, Claim = claim }).Take(TargetGroups.MostCompared).ToList();
            if (pairs.Count > 0 && pairs.TrueForAll(pair => Disagrees(pair.Indicator.Descriptor, pair.Claim)))
            {
                var (indicator, claim) = (pairs[0].Indicator, pairs[0].Claim);
                yield return AnalysisDiagnostics.NarrativeMismatch(
                    indicator.TargetLocation, indicator.Descriptor.Name, indicator.Descriptor.TargetText, claim.Field, claim.Text, claim.Location);
            }
        }
    }

    private static IEnumerable<NarrativeClaim> ClaimsOf(ProjectHeader header, Func<string, bool> isName)
    {
        var isOfOneYear = header is { Start: { } start, End: { } end } && start.Value.FirstDay.Year == end.Value.LastDay.Year;
        return Read(header.AnnualGoal)
            .Concat(Read(isOfOneYear ? header.OverallGoal : null))
            .Concat(Read(header.Overview).Concat(Read(header.Purpose)).Where(claim => claim.IsPromised));

        IEnumerable<NarrativeClaim> Read(Located<string>? prose) =>
            prose is null ? [] : NarrativeReader.Read(FieldOf(prose.Location), prose.Location, isName);
    }

    /// <summary>The field as it is called in the file: the word before its text.</summary>
    private static string FieldOf(Location prose)
    {
        var before = prose.Source[TextSpan.FromBounds(Math.Max(0, prose.Span.Start - LongestField), prose.Span.Start)].AsSpan();
        var end = before.Length;
        while (end > 0 && !IsOfWord(before[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && IsOfWord(before[start - 1]))
        {
            start--;
        }

        return before[start..end].ToString();

        static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '-';
    }

    private static bool Disagrees(IndicatorDescriptor row, NarrativeClaim claim)
    {
        if (ValueOf(row, claim) is not { } value || row.Target.Intervals is not [var target])
        {
            return false;
        }

        var isPoint = target.IsPoint;
        var bound = isPoint || target.Upper is null ? target.Lower : target.Lower is null ? target.Upper : null;
        if (bound is not { } stated)
        {
            return false;
        }

        // A whole unit has only inclusive bounds: > 3 辆 is written as such and kept as ≥ 4 辆.
        if (row.Type.IsDiscrete && !row.Target.Contains(value) && (stated.Value - value).Abs() == Exact.One)
        {
            return claim.Sense is ClaimSense.AtLeast or ClaimSense.AtMost or ClaimSense.Neutral;
        }

        if (stated.Value != value)
        {
            return true;
        }

        return claim.Sense switch
        {
            ClaimSense.AtLeast => !isPoint && (target.Upper is not null || !stated.IsInclusive),
            ClaimSense.AtMost => !isPoint && (target.Lower is not null || !stated.IsInclusive),
            ClaimSense.MoreThan => isPoint || target.Upper is not null || stated.IsInclusive,
            ClaimSense.LessThan => isPoint || target.Lower is not null || stated.IsInclusive,
            _ => !stated.IsInclusive,
        };
    }

    /// <summary>The figure in the base unit of the row; null where the two are of different types, so that nothing is certain.</summary>
    private static Exact? ValueOf(IndicatorDescriptor row, NarrativeClaim claim)
    {
        var meaning = row.Units.Resolve(UnicodeText.Normalize(claim.UnitText));
        if (ActualType.Of(meaning.Type) == ActualType.Of(row.Type))
        {
            return claim.Number * meaning.Factor;
        }

        if (row.Type.Kind == ValueKind.Count && meaning.Type.Kind == ValueKind.Count
            && Persons.Contains(row.Type.Unit, StringComparer.Ordinal) && Persons.Contains(meaning.Type.Unit, StringComparer.Ordinal))
        {
            return claim.Number * meaning.Factor;
        }

        // A row without a unit against a number of something: 35 beside 35 台.
        return row.Type.Kind == ValueKind.Number && meaning.Type.Kind == ValueKind.Count ? claim.Number * meaning.Factor : null;
    }
}
