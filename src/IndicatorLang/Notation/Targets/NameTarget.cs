using System.Text.RegularExpressions;

namespace IndicatorLang.Notation.Targets;

/// <summary>Targets that stand in the name of the indicator, where the cell of the value is empty: 年度资金支付完成率100%.</summary>
internal static partial class NameTarget
{
    private const int MaxLength = 200;

    /// <summary>The reading, or null when the name holds no target.</summary>
    public static TargetReading? Read(TargetSource source, ReadingBuilder reading)
    {
        if (source.Operator.Length > 0 || source.Unit.Length > 0 || source.Request.Indicator.Length > MaxLength)
        {
            return null;
        }

        var name = TargetCharacters.Uniform(TargetCharacters.Clean(source.Request.Indicator));
        if (Start().Match(name) is not { Success: true } start)
        {
            return null;
        }

        var value = name[start.Index..];
        var inner = value is ['(', .. var bracketed, ')'] ? bracketed : value;
        var read = TargetNotation.Read(source.Request with { Indicator = name[..start.Index], Value = inner });
        if (read is not { TargetText: { } target } || target.StartsWith("达成", StringComparison.Ordinal) || !HasUnitOrOperator(inner))
        {
            return null;
        }

        reading.Assume(TargetNotes.InName(value));
        if (read.HasNote)
        {
            reading.Assume(read.Note);
        }

        return reading.Read(target);
    }

    // 12345热线, 5G基站: a bare number in a name names something.
    private static bool HasUnitOrOperator(string value) => !Bare().IsMatch(value);

    [GeneratedRegex(@"\(?([≥≤><=]|不低于|不少于|不超过|不高于|达到|至少)?[0-9].*$")]
    private static partial Regex Start();

    [GeneratedRegex(@"^[0-9.,]+$")]
    private static partial Regex Bare();
}
