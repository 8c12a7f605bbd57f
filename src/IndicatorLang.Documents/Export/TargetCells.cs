using System.Collections.Immutable;
using System.Text.RegularExpressions;
using IndicatorLang.Documents.Import;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Export;

/// <summary>A target in the columns 计算符号, 指标值 and 计量单位.</summary>
internal sealed partial record TargetCells(string Operator, string Value, string Unit)
{
    /// <summary>
    /// The cells that the import reads as the same target. The import itself is asked: where it reads none of the possible
    /// ways as that, the target stands in words, and the comparison with the whole sheet will say so.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="year">The year of its project, or null.</param>
    /// <param name="declarations">The scales and units that its program declares, a line each.</param>
    public static TargetCells Of(IndicatorDescriptor indicator, ImmutableArray<string> headings, int? year, ImmutableArray<string> declarations)
    {
        var ways = Ways(indicator).ToList();
        return ways.Find(way => IsSame(way, indicator, headings, year, declarations)) ?? ways[^1];
    }

    /// <summary>Whether two targets admit the same values of the same type.</summary>
    public static bool Agree(IndicatorDescriptor first, IndicatorDescriptor second) =>
        first.Type with { IsWhole = false } == second.Type with { IsWhole = false }
        && IntervalSet.Of(isDiscrete: false, first.Target.Intervals).Equals(IntervalSet.Of(isDiscrete: false, second.Target.Intervals))
        && (first.Type.Kind != ValueKind.Statement || first.TargetText == second.TargetText);

    private static IEnumerable<TargetCells> Ways(IndicatorDescriptor indicator)
    {
        var text = indicator.TargetText;
        if (Comparison().Match(text) is { Success: true } match)
        {
            var sign = Sign(match.Groups["sign"].Value);
            yield return new TargetCells(sign, match.Groups["number"].Value, match.Groups["unit"].Value);
            yield return new TargetCells(sign, text[match.Groups["number"].Index..], string.Empty);
        }
        else if (Words().Match(text) is { Success: true } words)
        {
            yield return new TargetCells("定性", words.Groups["words"].Value, string.Empty);
            yield return new TargetCells(string.Empty, words.Groups["words"].Value, string.Empty);
        }
        else if (Sided().Match(text) is { Success: true } sided)
        {
            yield return new TargetCells(Sign(sided.Groups["sign"].Value), sided.Groups["rest"].Value, string.Empty);
        }

        yield return new TargetCells(string.Empty, text, string.Empty);
    }

    private static bool IsSame(TargetCells cells, IndicatorDescriptor indicator, ImmutableArray<string> headings, int? year, ImmutableArray<string> declarations)
    {
        var row = new SourceRow
        {
            Name = indicator.Name,
            Path = headings,
            Operator = cells.Operator,
            Value = cells.Value,
            Unit = cells.Unit,
            Position = default,
            Location = new Location(new SourceText("-", string.Empty), default),
        };
        return RowReading.Of(row, year, declarations).Target is { } target && ProgramTarget.Meaning(indicator.Name, target, declarations) is { } read && Agree(read, indicator);
    }

    // The signs of the national system; none of them begins a formula.
    private static string Sign(string sign) => sign switch
    {
        ">" or "＞" => "＞",
        "<" or "＜" => "＜",
        "=" or "＝" => "＝",
        ">=" or "≧" or "≥" => "≥",
        "<=" or "≦" or "≤" => "≤",
        _ => sign,
    };

    [GeneratedRegex(@"^(?<sign>>=|<=|[≥≤≧≦><=＞＜＝])\s*(?<number>-?[\d,]+(\.\d+)?)\s*(?<unit>[^\s\d""；;且或]*( ?[^\s\d""且或]+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"^(?<sign>>=|<=|[≥≤≧≦><=＞＜＝])\s*(?<rest>[^且或]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Sided();

    [GeneratedRegex("^达成\\s*[\"“](?<words>.*)[\"”]$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Words();
}
