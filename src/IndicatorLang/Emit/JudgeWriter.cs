using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>The method of a project that picks an indicator, and a small one for each indicator, mapped to its line.</summary>
internal static class JudgeWriter
{
    // Beyond this, comparing with each interval in turn is longer than searching among them.
    private const int MostComparisons = 8;

    // The greatest line that a #line directive may name.
    private const int LastLine = 0xFEEFED;

    public static void Write(CodeWriter writer, ValueFields fields, ImmutableArray<IndicatorDescriptor> indicators, string lineFolder)
    {
        writer.Open("protected override Verdict Judge(int index, in Actual actual) => index switch");
        for (var i = 0; i < indicators.Length; i++)
        {
            if (indicators[i].Error is null)
            {
                writer.Line($"{Numbers.Expression(i)} => Judge{Numbers.Expression(i)}(actual),");
            }
        }

        writer.Line("_ => throw new IndexOutOfRangeException(),").Close(";");
        for (var i = 0; i < indicators.Length; i++)
        {
            if (indicators[i].Error is null)
            {
                Write(writer.Line(), fields, indicators[i], i, lineFolder);
            }
        }
    }

    private static void Write(CodeWriter writer, ValueFields fields, IndicatorDescriptor indicator, int index, string lineFolder)
    {
        var file = Path.IsPathRooted(indicator.Position.File) ? indicator.Position.File : lineFolder + indicator.Position.File;
        var line = Math.Clamp(indicator.Position.Line, 1, LastLine);
        writer.Line($"// {CSharpLiterals.Comment(indicator.Name)} {CSharpLiterals.Comment(indicator.TargetText)}");
        writer.Directive($"#line {Numbers.Expression(line)} {CSharpLiterals.LineFile(file)}");
        writer.Line(Method(fields, indicator.Target, Numbers.Expression(index)));
        writer.Directive("#line default");
    }

    // On one line, because each further line would stand for a further line of the program.
    private static string Method(ValueFields fields, IntervalSet target, string index)
    {
        if (target.IsEmpty || target.IsAll)
        {
            return $"private static Verdict Judge{index}(in Actual _) => Verdict.{(target.IsAll ? Verdict.Met : Verdict.NotMet)};";
        }

        var set = $"Data.{fields.Of(target)}";
        var holds = target.Intervals.Length > MostComparisons
            ? $"PossibleValues.Admits({set}, actual.Point)"
            : string.Join(" || ", target.Intervals.Select(interval => Holds(fields, interval, target.Intervals.Length > 1)));
        return $"private static Verdict Judge{index}(in Actual actual) => actual.Possible is not null"
            + $" ? PossibleValues.Judge(actual.Possible, {set}) : {holds} ? Verdict.Met : Verdict.NotMet;";
    }

    private static string Holds(ValueFields fields, Interval interval, bool isOneOfSeveral)
    {
        const string X = "actual.Point";
        if (interval.IsPoint)
        {
            return $"{X} == Data.{fields.Of(interval.Lower!.Value.Value)}";
        }

        var lower = interval.Lower is { } least ? $"{X} {(least.IsInclusive ? ">=" : ">")} Data.{fields.Of(least.Value)}" : null;
        var upper = interval.Upper is { } most ? $"{X} {(most.IsInclusive ? "<=" : "<")} Data.{fields.Of(most.Value)}" : null;
        var both = lower is null || upper is null ? lower + upper : $"{lower} && {upper}";
        return isOneOfSeveral && lower is not null && upper is not null ? $"({both})" : both;
    }
}
