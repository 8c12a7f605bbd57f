using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Semantics;

/// <summary>What the declarations of one file make known in it; a file's own scales and calendars win over built-in ones.</summary>
internal sealed record FileScope
{
    public const string DefaultCalendar = "中国";

    public required UnitTable Units { get; init; }

    /// <summary><see cref="Units"/> as the file writes them.</summary>
    public required WrittenUnits WrittenUnits { get; init; }

    public required ScaleTable Scales { get; init; }

    public required ImmutableDictionary<string, WorkdayCalendar> Calendars { get; init; }

    public required DeclarationErrors Errors { get; init; }

    public IEnumerable<string> CalendarNames => Calendars.Keys.Append(DefaultCalendar).Distinct(StringComparer.Ordinal);

    public WorkdayCalendar? FindCalendar(string name) =>
        Calendars.GetValueOrDefault(name) ?? (name == DefaultCalendar ? WorkdayCalendar.China : null);

    /// <summary>The calendar in the edition that a project asks for; null when there is no such calendar, or no such edition.</summary>
    public WorkdayCalendar? FindCalendar(string name, string? edition)
    {
        var calendar = FindCalendar(name);
        return edition is null || calendar is null ? calendar
            : ReferenceEquals(calendar, WorkdayCalendar.China) ? WorkdayCalendar.FindChina(edition)
            : calendar.Version == edition ? calendar
            : null;
    }
}
