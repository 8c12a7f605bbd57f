using System.Collections.Immutable;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Data;

/// <summary>The value that a data file gives for an indicator or an input.</summary>
/// <param name="Text">The words of the file.</param>
/// <param name="Unit">The unit of the unit column or of the heading, or empty.</param>
/// <param name="Kind">How the file holds it.</param>
/// <param name="Location">The cell.</param>
/// <param name="Problem">Why it cannot be used, if that was found before it was read; it is reported already.</param>
public sealed record ReportedActual(string Text, string Unit, CellKind Kind, Location Location, LocalizedText? Problem)
{
    /// <summary>The day that the number of a spreadsheet stands for when it counts days, or null.</summary>
    public string? Day { get; init; }

    /// <summary>Whether the number counts days: what is wanted is a date, and no year or month is written so.</summary>
    internal bool IsSerial(ValueDescriptor indicator) => Day is not null && indicator.Type.Kind == ValueKind.Date
        && Text.Length == 5 && Text.All(char.IsAsciiDigit);

    /// <summary>What the cell says of an indicator or of an input.</summary>
    public ActualValue ReadFor(ValueDescriptor indicator) => Problem is { } problem ? new UnreadableValue(Text, problem)
        : IsSerial(indicator) ? CellReader.Read(Day!, indicator)
        : CellReader.Read(Text, indicator, Unit, Kind);
}

/// <summary>The actuals of one project for one entity and period: one place for each indicator, null where no row is.</summary>
/// <param name="Entity">Who reports, or null.</param>
/// <param name="Period">The period reported on, or null.</param>
/// <param name="Actuals">The actuals, in the order of the project's indicators.</param>
/// <param name="Inputs">The values of the inputs, in the order of the project's inputs.</param>
public sealed record ReportedSet(
    string? Entity, string? Period, ImmutableArray<ReportedActual?> Actuals, ImmutableArray<ReportedActual?> Inputs);
