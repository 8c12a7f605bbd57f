using System.Globalization;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>Binds declared calendars. A calendar may extend one that is declared before it, or the built-in one.</summary>
internal sealed class CalendarBinder(FileScope scope, DiagnosticBag diagnostics)
{
    // No arrangement of holidays runs longer, and a slip of the pen in a year must not fill the memory.
    private const int LongestEntry = 366;
    private const int MostYears = 100;

    private static readonly LocalizedText Day = new(
        "日子，如 2027-01-01，或 2027-01-01 .. 2027-01-03",
        "a day such as 2027-01-01, or days such as 2027-01-01 .. 2027-01-03");

    private static readonly LocalizedText Years = new("年份，如 2027 或 2027 .. 2028", "a year such as 2027, or years such as 2027 .. 2028");

    private readonly ValueBinder _values = new(scope, diagnostics);

    public FileScope Bind(IEnumerable<CalendarDeclarationSyntax> declarations)
    {
        var current = scope;
        var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            var name = declaration.Name.Value;
            if (!seen.TryAdd(name, declaration.Name.Location))
            {
                var duplicate = NameDiagnostics.DuplicateDeclaration(declaration.Name.Location, name, seen[name]);
                diagnostics.Add(duplicate);
                scope.Errors.AddCalendar(name, duplicate.Message);
                continue;
            }

            var mark = diagnostics.Count;
            current = current with { Calendars = current.Calendars.SetItem(name, Bind(declaration, current)) };
            if ((scope.Errors.SyntaxErrorIn(declaration) ?? diagnostics.FirstErrorSince(mark)?.Message) is { } reason)
            {
                scope.Errors.AddCalendar(name, reason);
            }
        }

        return current;
    }

    private WorkdayCalendar Bind(CalendarDeclarationSyntax declaration, FileScope known)
    {
        var parent = declaration.Extends is { } extends ? FindParent(declaration.Name.Value, extends, known) : null;
        var years = new HashSet<int>(parent?.CoveredYears ?? []);

        // An entry without its first day or year has its syntax diagnostic already.
        var entries = declaration.Entries.Where(entry => entry.First is not null).ToList();
        foreach (var entry in entries.Where(entry => entry.Kind == Keyword.Covers))
        {
            years.UnionWith(BindYears(entry));
        }

        // Which years a parent covers that is not known, nobody can say.
        var covered = declaration.Extends is not null && parent is null ? null : years;
        var exceptions = (parent?.Exceptions ?? []).ToDictionary(exception => exception.Day);
        foreach (var entry in entries.Where(entry => entry.Kind != Keyword.Covers))
        {
            foreach (var exception in BindDays(entry, covered))
            {
                exceptions[exception.Day] = exception;
            }
        }

        var version = declaration.Version ?? parent?.Version ?? string.Empty;
        return new WorkdayCalendar(declaration.Name.Value, version, years, exceptions.Values);
    }

    private WorkdayCalendar? FindParent(string child, NameSyntax name, FileScope known)
    {
        var parent = known.FindCalendar(name.Value);
        if (parent is null)
        {
            diagnostics.Add(NameDiagnostics.UnknownCalendar(
                name.Location, name.Value, Suggestions.For(name.Value, known.CalendarNames, diagnostics.Count)));
        }
        else if (scope.Errors.OfCalendar(name.Value) is { } error)
        {
            scope.Errors.AddCalendar(child, error);
        }

        return parent;
    }

    private IEnumerable<int> BindYears(CalendarEntrySyntax entry)
    {
        if (YearOf(entry.First) is not { } first || (entry.Last is not null && YearOf(entry.Last) is null))
        {
            return WrongYears(entry);
        }

        var last = YearOf(entry.Last) ?? first;
        return last < first || last - first >= MostYears ? WrongYears(entry) : Enumerable.Range(first, last - first + 1);
    }

    private int[] WrongYears(CalendarEntrySyntax entry)
    {
        diagnostics.Add(ValueDiagnostics.WrongCalendarEntry((entry.First ?? (SyntaxElement)entry).Location, Years));
        return [];
    }

    private static int? YearOf(ValueSyntax? value)
    {
        int? year = value switch
        {
            NumericValueSyntax { IsNegative: false, Unit: null, NumberText: { Length: 4 } text }
                when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            DateValueSyntax { Quarter: null, Month: null } date => date.Year,
            _ => null,
        };
        return year is >= 1 and <= 9999 ? year : null;
    }

    private IEnumerable<CalendarException> BindDays(CalendarEntrySyntax entry, HashSet<int>? years)
    {
        var mark = diagnostics.Count;
        var first = DayOf(entry.First);
        var last = entry.Last is null ? first : DayOf(entry.Last);
        if (first is not { } start || last is not { } end || end < start || end.DayNumber - start.DayNumber >= LongestEntry)
        {
            if (diagnostics.FirstErrorSince(mark) is null)
            {
                diagnostics.Add(ValueDiagnostics.WrongCalendarEntry((entry.First ?? (SyntaxElement)entry).Location, Day));
            }

            return [];
        }

        for (var year = start.Year; year <= end.Year; year++)
        {
            if (years?.Contains(year) == false)
            {
                diagnostics.Add(ValueDiagnostics.UncoveredEntry(entry.First!.Location, year));
                return [];
            }
        }

        return Enumerable.Range(start.DayNumber, end.DayNumber - start.DayNumber + 1)
            .Select(day => new CalendarException(DateOnly.FromDayNumber(day), entry.Kind == Keyword.Workday) { Name = entry.Label ?? string.Empty });
    }

    private DateOnly? DayOf(ValueSyntax? value) =>
        value is DateValueSyntax date && _values.BindDate(date) is { Precision: DatePrecision.Day } period ? period.FirstDay : null;
}
