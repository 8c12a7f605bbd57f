using IndicatorLang.Notation;
using IndicatorLang.Runtime;

namespace IndicatorLang.Documents.Import;

/// <summary>What the target of a row means, with all that had to be assumed to find it.</summary>
internal sealed record RowReading(string? Target, TargetReadingKind Kind, LocalizedText Note, string Original)
{
    /// <param name="row">The row.</param>
    /// <param name="year">The year of the table, or null.</param>
    /// <param name="declarations">The scales and units that the program declares, a line each.</param>
    public static RowReading Of(SourceRow row, int? year, IReadOnlyList<string> declarations)
    {
        if (row.Problem is { } problem)
        {
            return Refused(row, problem);
        }

        if (ProgramTarget.Read(row, declarations) is { } target)
        {
            return new RowReading(target, TargetReadingKind.Exact, new LocalizedText(string.Empty, string.Empty), Words(row));
        }

        var reading = TargetNotation.Read(new TargetNotationRequest(row.Name, row.Path, row.Value) { Operator = row.Operator, Unit = row.Unit, Year = year });
        if (row is { IsTold: true, Assumption: not null })
        {
            reading = reading with { Original = row.Words };
        }

        var note = reading.HasNote ? reading.Note : new LocalizedText(string.Empty, string.Empty);
        if (row.Assumption is not { } assumption || reading.Kind == TargetReadingKind.Refused)
        {
            return new RowReading(reading.TargetText, reading.Kind, note, reading.Original);
        }

        return new RowReading(reading.TargetText, TargetReadingKind.Assumed, Join(assumption, note), reading.Original);
    }

    public static RowReading Refused(SourceRow row, LocalizedText reason) => new(null, TargetReadingKind.Refused, reason, Words(row));

    private static string Words(SourceRow row)
    {
        var target = string.Join(' ', new[] { row.Operator, row.Value, row.Unit }.Where(words => words.Length > 0));
        return target.Length > 0 ? target : row.Words;
    }

    private static LocalizedText Join(LocalizedText first, LocalizedText second) =>
        second.Zh.Length == 0 ? first : new($"{first.Zh}；{second.Zh}", $"{first.En}; {second.En}");
}
