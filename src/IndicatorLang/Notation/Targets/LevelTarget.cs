using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>Levels of the built-in scales: 及时, 优, 良以上, 是.</summary>
internal static class LevelTarget
{
    private static readonly string[] Suffixes = ["及以上", "以上", "或以上", "(含)以上"];

    /// <summary>The reading, or null when the value is no level.</summary>
    public static TargetReading? Read(TargetSource source, OperatorCell column, ReadingBuilder reading)
    {
        var (text, comparison) = Split(source.Text, column.Operator);
        if (text == "优良" && comparison is null or ComparisonOperator.Equal or ComparisonOperator.GreaterOrEqual)
        {
            reading.Assume(TargetNotes.ReadAs("≥ 良"));
            return reading.Read("≥ 良");
        }

        if (Scale.BuiltIn.FirstOrDefault(scale => scale.RankOf(text) is not null) is not { } found)
        {
            return null;
        }

        var rank = found.RankOf(text)!.Value;
        var isBest = rank == found.Levels.Length - 1;
        if (comparison is { } written)
        {
            return written is ComparisonOperator.Equal or ComparisonOperator.GreaterOrEqual
                ? reading.Read($"{BoundWords.Text(written)} {text}")
                : null;
        }

        if (isBest)
        {
            return reading.Read($"= {text}");
        }

        // 否, 差, 不及时: as a goal the lowest level says nothing, as a limit it would say everything.
        if (found == Scale.YesNo)
        {
            return reading.Read($"= {text}");
        }

        if (rank == 0 || text == "中")
        {
            return reading.Refuse(TargetProblems.LowLevel(source, text));
        }

        reading.Assume(TargetNotes.ReadAs($"≥ {text}"));
        return reading.Read($"≥ {text}");
    }

    private static (string Text, ComparisonOperator? Comparison) Split(string text, ComparisonOperator? column)
    {
        foreach (var suffix in Suffixes)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal))
            {
                return (text[..^suffix.Length], column is null or ComparisonOperator.GreaterOrEqual ? ComparisonOperator.GreaterOrEqual : ComparisonOperator.Less);
            }
        }

        return text switch
        {
            ['=', .. var rest] => (rest, column is null or ComparisonOperator.Equal ? ComparisonOperator.Equal : ComparisonOperator.Less),
            ['≥', .. var rest] => (rest, column is null or ComparisonOperator.GreaterOrEqual ? ComparisonOperator.GreaterOrEqual : ComparisonOperator.Less),
            ['为', .. var rest] => (rest, ComparisonOperator.Equal),
            _ => (text, column),
        };
    }
}
