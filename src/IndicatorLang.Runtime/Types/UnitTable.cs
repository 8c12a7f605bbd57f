using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>What a unit stands for: the type it makes of a number, and the factor to that type's base unit.</summary>
/// <param name="Type">The type.</param>
/// <param name="Factor">How many base units one of it is, multiples such as 万 and 百万 included.</param>
/// <param name="HasMultiplier">Whether the unit was written with a multiple before it, such as 万.</param>
public readonly record struct UnitMeaning(IndicatorType Type, Exact Factor, bool HasMultiplier);

/// <summary>A unit that a program declares.</summary>
/// <param name="Name">The unit.</param>
/// <param name="Factor">How many of <paramref name="Base"/> one of it is.</param>
/// <param name="Base">The unit it is counted in; itself where no conversion is declared.</param>
/// <param name="IsWhole">Whether its values are integers.</param>
public sealed record DeclaredUnit(string Name, Exact Factor, string Base, bool IsWhole);

/// <summary>
/// The units a program knows: the built-in ones, those it declares, and every other word, which is a dimension of its
/// own. This is the only place that gives units a meaning, for targets and for data alike.
/// </summary>
public sealed class UnitTable
{
    private static readonly Dictionary<string, UnitMeaning> BuiltIn = CreateBuiltIn();

    private readonly Dictionary<string, DeclaredUnit> _declared;

    /// <param name="declared">The units that the program declares.</param>
    public UnitTable(params IEnumerable<DeclaredUnit> declared)
    {
        Declared = [.. declared];
        _declared = Declared.ToDictionary(unit => unit.Name, StringComparer.Ordinal);
    }

    /// <summary>A table without declarations.</summary>
    public static UnitTable Default { get; } = new();

    /// <summary>The declared units, in the order of the program.</summary>
    public ImmutableArray<DeclaredUnit> Declared { get; }

    /// <summary>The names of the built-in units.</summary>
    public static IEnumerable<string> BuiltInNames => BuiltIn.Keys;

    /// <summary>Whether <paramref name="unit"/> is a built-in unit.</summary>
    public static bool IsBuiltIn(string unit) => BuiltIn.ContainsKey(unit);

    /// <summary>The meaning of a unit as written, such as <c>万人次</c> or <c>元/亩</c>.</summary>
    /// <param name="unit">The unit; NFC, parts of a rate separated by <c>/</c>.</param>
    public UnitMeaning Resolve(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (TryExact(unit, out var exact))
        {
            return exact;
        }

        var parts = unit.Split('/');
        return parts.Length == 1 ? ResolveSimple(unit) : ResolveRate(parts);
    }

    /// <summary>Reads a unit as typed into a cell: width, blanks and the separators <c>／ ．</c> are made uniform.</summary>
    public static string Normalize(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var text = unit.Trim();
        if (text is ['(' or '（', .. var inner, ')' or '）'])
        {
            text = inner.Trim();
        }

        return UnicodeText.Normalize(text.Replace('／', '/').Replace('％', '%'));
    }

    private UnitMeaning ResolveSimple(string unit)
    {
        if (TryExact(unit, out var exact))
        {
            return exact;
        }

        // What is declared may begin with 万 itself: 亿万粒 are 100,000,000 of a declared 万粒.
        var multiple = UnitMultiple.LengthIn(unit);
        for (var length = 1; length <= multiple; length++)
        {
            if (TryExact(unit[length..], out var scaled))
            {
                return scaled with { Factor = scaled.Factor * UnitMultiple.Of(unit.AsSpan(0, length)), HasMultiplier = true };
            }
        }

        var factor = UnitMultiple.Of(unit.AsSpan(0, multiple));
        return multiple == unit.Length
            ? new UnitMeaning(IndicatorType.Number, factor, unit.Length > 0)
            : new UnitMeaning(IndicatorType.Count(unit[multiple..]), factor, multiple > 0);
    }

    private bool TryExact(string unit, out UnitMeaning meaning)
    {
        if (_declared.TryGetValue(unit, out var declared))
        {
            var root = ResolveDeclared(declared);
            meaning = new UnitMeaning(root.Type with { IsWhole = declared.IsWhole || root.Type.IsWhole }, root.Factor, false);
            return true;
        }

        return BuiltIn.TryGetValue(unit, out meaning);
    }

    // A declaration may count in a unit that is declared itself; the binder refuses cycles, the guard keeps data from looping.
    private UnitMeaning ResolveDeclared(DeclaredUnit unit)
    {
        var factor = unit.Factor;
        var current = unit.Base;
        for (var depth = 0; depth < Declared.Length && _declared.TryGetValue(current, out var next) && next.Base != current; depth++)
        {
            factor *= next.Factor;
            current = next.Base;
        }

        if (BuiltIn.TryGetValue(current, out var builtIn))
        {
            return builtIn with { Factor = builtIn.Factor * factor };
        }

        var isWhole = _declared.TryGetValue(current, out var root) && root.IsWhole;
        return new UnitMeaning(IndicatorType.Count(current, isWhole), factor, false);
    }

    // A rate keeps its time units as written: 次/周 and 次/天 are different rates, and nothing converts between them.
    private UnitMeaning ResolveRate(string[] parts)
    {
        var top = ResolveSimple(parts[0]);
        var (factor, hasMultiplier) = (top.Factor, top.HasMultiplier);
        if (top.Type.Kind == ValueKind.Duration)
        {
            factor = Exact.One;
        }

        var names = new List<string> { top.Type.Kind == ValueKind.Duration ? CanonicalTime(parts[0]) : NameOf(top.Type) };
        foreach (var part in parts.Skip(1))
        {
            var meaning = ResolveSimple(part);
            var isCounted = meaning.Type.Kind is ValueKind.Count or ValueKind.Money or ValueKind.Number && part is not ("月" or "季");
            names.Add(isCounted ? NameOf(meaning.Type) : CanonicalTime(part));
            factor = isCounted ? factor / meaning.Factor : factor;
        }

        return new UnitMeaning(IndicatorType.Rate(string.Join('/', names)), factor, hasMultiplier);
    }

    private static string NameOf(IndicatorType type) => type.Kind switch
    {
        ValueKind.Percent => "%",
        ValueKind.Number => "1",
        _ => type.Unit,
    };

    private static string CanonicalTime(string unit) => unit switch
    {
        "日" or "自然日" or "个自然日" or "day" or "days" => "天",
        "工作日" or "workday" or "workdays" => "个工作日",
        "月" or "month" or "months" => "个月",
        "季" or "个季度" or "quarter" or "quarters" => "季度",
        "year" or "years" => "年",
        "星期" or "个星期" or "week" or "weeks" => "周",
        "个小时" or "hour" or "hours" => "小时",
        "minute" or "minutes" => "分钟",
        _ => unit,
    };

    private static Dictionary<string, UnitMeaning> CreateBuiltIn()
    {
        var table = new Dictionary<string, UnitMeaning>(StringComparer.Ordinal);
        Add(IndicatorType.Percent, Exact.Ratio(1, 100), "%", "％", "百分比");
        Add(IndicatorType.Percent, Exact.Ratio(1, 1000), "‰");
        Add(IndicatorType.PercentagePoints, Exact.One, "个百分点", "百分点", "pp");
        Add(IndicatorType.Money, Exact.One, "元");
        Add(Time(DurationFamily.Clock), Exact.One, "分钟", "minute", "minutes");
        Add(Time(DurationFamily.Clock), 60, "小时", "个小时", "hour", "hours");
        Add(Time(DurationFamily.Days), Exact.One, "天", "日", "自然日", "个自然日", "day", "days");
        Add(Time(DurationFamily.Days), 7, "周", "星期", "个星期", "week", "weeks");
        Add(Time(DurationFamily.Workdays), Exact.One, "个工作日", "工作日", "workday", "workdays");
        Add(Time(DurationFamily.Months), Exact.One, "个月", "month", "months");
        Add(Time(DurationFamily.Months), 3, "季度", "个季度", "quarter", "quarters");
        Add(Time(DurationFamily.Months), 12, "年", "year", "years");
        return table;

        static IndicatorType Time(DurationFamily family) => IndicatorType.Duration(family);

        void Add(IndicatorType type, Exact factor, params string[] names)
        {
            foreach (var name in names)
            {
                table.Add(name, new UnitMeaning(type, factor, false));
            }
        }
    }
}
