using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>Calendars that hold the same days under the same name are one.</summary>
internal sealed class CalendarComparer : IEqualityComparer<WorkdayCalendar>
{
    public static CalendarComparer Instance { get; } = new();

    public bool Equals(WorkdayCalendar? x, WorkdayCalendar? y) => ReferenceEquals(x, y)
        || (x is not null && y is not null && x.Name == y.Name && x.Version == y.Version && x.Edition == y.Edition
            && x.CoveredYears.SequenceEqual(y.CoveredYears) && x.Exceptions.SequenceEqual(y.Exceptions));

    public int GetHashCode(WorkdayCalendar obj) => HashCode.Combine(obj.Name, obj.Version, obj.Exceptions.Length);
}

/// <summary>Unit tables with the same declarations are one.</summary>
internal sealed class UnitTableComparer : IEqualityComparer<UnitTable>
{
    public static UnitTableComparer Instance { get; } = new();

    public bool Equals(UnitTable? x, UnitTable? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.Declared.SequenceEqual(y.Declared));

    public int GetHashCode(UnitTable obj) => obj.Declared.Aggregate(0, HashCode.Combine);
}

/// <summary>Lists of the same texts are one.</summary>
internal sealed class TextsComparer : IEqualityComparer<ImmutableArray<string>>
{
    public static TextsComparer Instance { get; } = new();

    public bool Equals(ImmutableArray<string> x, ImmutableArray<string> y) => x.SequenceEqual(y, StringComparer.Ordinal);

    public int GetHashCode(ImmutableArray<string> obj) => obj.Aggregate(0, HashCode.Combine);
}
