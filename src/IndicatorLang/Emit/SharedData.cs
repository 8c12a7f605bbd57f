using System.Globalization;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>What several projects of a program have in common, emitted once: calendars, units, scales and their enumerations.</summary>
internal sealed class SharedData
{
    private readonly Pool<WorkdayCalendar> _calendars = new("Calendar", Declare, CalendarComparer.Instance);
    private readonly Pool<UnitTable> _units = new("Units", Declare, UnitTableComparer.Instance);
    private readonly Pool<Scale> _scales = new("Scale", Declare);
    private readonly Dictionary<Scale, ScaleEnum> _enums = [];
    private readonly NameScope _enumNames = new(StringComparer.Ordinal);

    /// <summary>The enumerations of scales, in the order in which they are first used.</summary>
    public IReadOnlyCollection<ScaleEnum> Enums => _enums.Values;

    /// <summary>The fields of the class <c>Shared</c>.</summary>
    public IEnumerable<string> Fields => _calendars.Declarations.Concat(_units.Declarations).Concat(_scales.Declarations);

    public string CalendarOf(WorkdayCalendar calendar) => ReferenceEquals(calendar, WorkdayCalendar.China)
        ? "WorkdayCalendar.China"
        : "Shared." + _calendars.NameOf(calendar);

    public string UnitsOf(UnitTable units) => units.Declared.IsEmpty ? "UnitTable.Default" : "Shared." + _units.NameOf(units);

    public string ScaleOf(Scale scale) =>
        scale.Equals(Scale.Timeliness) ? "Scale.Timeliness"
        : scale.Equals(Scale.Grade) ? "Scale.Grade"
        : scale.Equals(Scale.YesNo) ? "Scale.YesNo"
        : scale.Equals(Scale.Achievement) ? "Scale.Achievement"
        : "Shared." + _scales.NameOf(scale);

    public ScaleEnum EnumOf(Scale scale)
    {
        if (!_enums.TryGetValue(scale, out var found))
        {
            found = new ScaleEnum(_enumNames.Add(CSharpNames.Type(scale.Name)), scale);
            _enums.Add(scale, found);
        }

        return found;
    }

    private static string Declare(string name, Scale scale) =>
        $"public static readonly Scale {name} = new({CSharpLiterals.Text(scale.Name)}, {CSharpLiterals.Texts(scale.Levels)});";

    private static string Declare(string name, UnitTable units)
    {
        var declared = units.Declared.Select(Expression);
        return $$"""
            public static readonly UnitTable {{name}} = new(new DeclaredUnit[]
            {
            {{string.Join('\n', declared)}}
            });
            """;
    }

    private static string Expression(DeclaredUnit unit)
    {
        var (name, baseUnit) = (CSharpLiterals.Text(unit.Name), CSharpLiterals.Text(unit.Base));
        return $"    new DeclaredUnit({name}, {Numbers.Expression(unit.Factor)}, {baseUnit}, {Numbers.Expression(unit.IsWhole)}),";
    }

    private static string Declare(string name, WorkdayCalendar calendar) => calendar.Edition is null
        ? DeclareDays(name, calendar)
        : $"public static readonly WorkdayCalendar {name} = WorkdayCalendar.FindChina({CSharpLiterals.Text(calendar.Version)})!;";

    private static string DeclareDays(string name, WorkdayCalendar calendar) => $"""
        public static readonly WorkdayCalendar {name} = EvaluatorData.Calendar(
            {CSharpLiterals.Text(calendar.Name)}, {CSharpLiterals.Text(calendar.Version)},
            years: [{Numbers.List(calendar.CoveredYears)}],
            holidays: [{Days(calendar, isWorkday: false)}],
            workdays: [{Days(calendar, isWorkday: true)}]);
        """;

    private static string Days(WorkdayCalendar calendar, bool isWorkday) => string.Join(", ", calendar.Exceptions
        .Where(exception => exception.IsWorkday == isWorkday)
        .Select(exception => exception.Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture).TrimStart('0')));
}
