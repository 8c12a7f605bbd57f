using IndicatorLang.Runtime;

namespace IndicatorLang.Semantics;

/// <summary>What the header of a project means for its indicators.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="Calendar">The calendar that workdays are counted on.</param>
/// <param name="CalendarError">Why there is no such calendar; indicators that need it are then in error.</param>
/// <param name="End">The last day of the project, else of its year, else null.</param>
internal sealed record ProjectContext(string Name, WorkdayCalendar Calendar, LocalizedText? CalendarError, DateOnly? End);
