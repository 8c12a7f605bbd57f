using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Data;

/// <summary>The target that a table repeats beside the actual.</summary>
/// <param name="Words">The words of the table.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="IsAssumed">Whether the operator was supplied, so that only the values can be compared.</param>
/// <param name="Location">The row.</param>
internal sealed record StatedTarget(string Words, IndicatorDescriptor Meaning, bool IsAssumed, Location Location)
{
    /// <summary>What it means beside the units that a file declares: 3 箱 are 36 瓶 where a 箱 is 12 瓶. Null where the file declares none, or it means nothing.</summary>
    public required Func<SourceText, IndicatorDescriptor?> MeaningIn { get; init; }
}

/// <summary>Holds targets that tables repeat against those of the program. The program decides; a difference is a warning.</summary>
internal static class StatedTargets
{
    /// <summary>Reports a target that none of an indicator's lines has.</summary>
    public static void Compare(StatedTarget stated, IEnumerable<IndicatorModel?> lines, DiagnosticBag diagnostics)
    {
        var sound = lines.OfType<IndicatorModel>().Where(line => line.Descriptor.Error is null).ToList();
        if (sound is not [var first, ..])
        {
            return;
        }

        if (!sound.Exists(line => Agree(line.Descriptor, stated.Meaning, stated.IsAssumed)) && !AgreesDeclared(stated, sound))
        {
            diagnostics.Add(DocumentDataDiagnostics.OtherTarget(stated.Location, first.Descriptor.Name, stated.Words, first.Descriptor.TargetText, first.TargetLocation));
        }
    }

    // A table may count in a unit that the program says the size of.
    private static bool AgreesDeclared(StatedTarget stated, List<IndicatorModel> lines) =>
        stated.MeaningIn(lines[0].TargetLocation.Source) is { } meaning && lines.Exists(line => Agree(line.Descriptor, meaning, stated.IsAssumed));

    // A unit that one of them leaves out is no difference; scales and statements are told in words.
    private static bool Agree(IndicatorDescriptor program, IndicatorDescriptor stated, bool isAssumed)
    {
        if (program.Type.Kind == ValueKind.Level && program.Type == stated.Type)
        {
            return program.Target.Equals(stated.Target) || isAssumed;
        }

        if (program.Type.Kind is ValueKind.Statement or ValueKind.Level || stated.Type.Kind is ValueKind.Statement or ValueKind.Level)
        {
            return program.Type.Kind != stated.Type.Kind || program.TargetText == stated.TargetText || program.Type.Kind == ValueKind.Level || isAssumed;
        }

        var hasSameUnit = program.Type with { IsWhole = false } == stated.Type with { IsWhole = false };
        var isBare = program.Type.Kind == ValueKind.Number || stated.Type.Kind == ValueKind.Number;
        return (hasSameUnit || isBare) && (program.Target.Equals(IntervalSet.Of(program.Target.IsDiscrete, stated.Target.Intervals)) || (isAssumed && Bounds(program.Target).SetEquals(Bounds(stated.Target))));
    }

    private static HashSet<Exact> Bounds(IntervalSet set) =>
        [.. set.Intervals.SelectMany(interval => new[] { interval.Lower?.Value, interval.Upper?.Value }).OfType<Exact>()];
}
