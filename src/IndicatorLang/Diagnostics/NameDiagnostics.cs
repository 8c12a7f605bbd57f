using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>IND2xxx: names, declarations and where they may stand.</summary>
public static class NameDiagnostics
{
    public static readonly DiagnosticDescriptor DuplicateProjectDescriptor = new("IND2001", "duplicate-project", Severity.Error);
    public static readonly DiagnosticDescriptor NestedProjectDescriptor = new("IND2002", "nested-project", Severity.Error);
    public static readonly DiagnosticDescriptor DuplicateFieldDescriptor = new("IND2003", "duplicate-field", Severity.Error);
    public static readonly DiagnosticDescriptor MisplacedFieldDescriptor = new("IND2004", "misplaced-field", Severity.Error);
    public static readonly DiagnosticDescriptor LookalikeNamesDescriptor = new("IND2005", "lookalike-names", Severity.Warning);
    public static readonly DiagnosticDescriptor AmbiguousIndicatorDescriptor = new("IND2006", "ambiguous-indicator", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownLevelDescriptor = new("IND2007", "unknown-level", Severity.Error);
    public static readonly DiagnosticDescriptor AmbiguousLevelDescriptor = new("IND2008", "ambiguous-level", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownScaleDescriptor = new("IND2009", "unknown-scale", Severity.Error);
    public static readonly DiagnosticDescriptor DuplicateDeclarationDescriptor = new("IND2010", "duplicate-declaration", Severity.Error);
    public static readonly DiagnosticDescriptor DuplicateLevelDescriptor = new("IND2011", "duplicate-level", Severity.Error);
    public static readonly DiagnosticDescriptor BuiltInUnitDescriptor = new("IND2012", "built-in-unit", Severity.Error);
    public static readonly DiagnosticDescriptor CircularUnitDescriptor = new("IND2013", "circular-unit", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownCalendarDescriptor = new("IND2014", "unknown-calendar", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownSuppressionDescriptor = new("IND2015", "unknown-suppression", Severity.Error);
    public static readonly DiagnosticDescriptor SuppressedErrorDescriptor = new("IND2016", "suppressed-error", Severity.Error);
    public static readonly DiagnosticDescriptor ShortScaleDescriptor = new("IND2017", "short-scale", Severity.Error);

    public static readonly DiagnosticDescriptor UnknownEditionDescriptor = new("IND2080", "unknown-calendar-edition", Severity.Error);

    public static Diagnostic DuplicateProject(Location at, string name, Location first) => new(
        DuplicateProjectDescriptor,
        at,
        new(
            $"项目“{Excerpt.Of(name)}”已经有了，实际值无法分清属于哪一个；请给其中一个改名。",
            $"there is a project '{Excerpt.Of(name)}' already, so actuals could belong to either; rename one of them."))
    { Related = [new RelatedLocation(first, new("先前的同名项目", "the earlier project"))] };

    public static Diagnostic NestedProject(Location at, string name) => new(
        NestedProjectDescriptor,
        at,
        new(
            $"项目“{Excerpt.Of(name)}”不能写在另一个项目里面；请移到文件的最外层。",
            $"the project '{Excerpt.Of(name)}' cannot stand inside another project; move it to the outermost level of the file."));

    public static Diagnostic DuplicateField(Location at, string field, Location first) => new(
        DuplicateFieldDescriptor,
        at,
        new($"“{Excerpt.Of(field)}”已经填过；请只保留一个。", $"'{Excerpt.Of(field)}' is given already; keep one of them."))
    { Related = [new RelatedLocation(first, new("先前填写的", "the earlier one"))] };

    public static Diagnostic MisplacedField(Location at, string field) => new(
        MisplacedFieldDescriptor,
        at,
        new(
            $"“{Excerpt.Of(field)}”是项目的基本信息；请写在项目的大括号里，各指标分组的前面。",
            $"'{Excerpt.Of(field)}' describes a project; write it inside the braces of its project, before the sections."));

    /// <summary>Two names that differ only in how their characters are formed.</summary>
    /// <param name="at">The second name.</param>
    /// <param name="name">The second name as written.</param>
    /// <param name="other">The first name as written.</param>
    /// <param name="first">The first name.</param>
    /// <param name="kind">What they name, in the plural.</param>
    public static Diagnostic LookalikeNames(Location at, string name, string other, Location first, LocalizedText kind) => new(
        LookalikeNamesDescriptor,
        at,
        new(
            $"“{Excerpt.Of(name)}”与“{Excerpt.Of(other)}”只是全角半角或字形写法不同，会被当作两个{kind.Zh}；若是同一个，请写成一样。",
            $"'{Excerpt.Of(name)}' and '{Excerpt.Of(other)}' differ only by width or form and count as two {kind.En}; if they are one, write them alike."))
    { Related = [new RelatedLocation(first, new("另一种写法", "the other spelling"))] };

    public static Diagnostic AmbiguousIndicator(Location at, string name, LocalizedText first, LocalizedText second, Location firstAt) => new(
        AmbiguousIndicatorDescriptor,
        at,
        new(
            $"同一分组里有两个“{Excerpt.Of(name)}”，一个是{first.Zh}，一个是{second.Zh}，实际值无法分清；请改名或移到别的分组。",
            $"two indicators of this section are called '{Excerpt.Of(name)}', one {first.En} and one {second.En}, so an actual could mean either; rename one or move it to another section."))
    { Related = [new RelatedLocation(firstAt, new("先前的同名指标", "the earlier one"))] };

    public static Diagnostic UnknownLevel(Location at, string level, IReadOnlyList<string> nearest)
    {
        var (zh, en) = DidYouMean(nearest);
        return new(
            UnknownLevelDescriptor,
            at,
            new(
                $"没有级别“{Excerpt.Of(level)}”。{zh}要用自己的级别，请先声明，例如：等级 名称 {{ {Excerpt.Of(level)} > 其他 }}；要写定性目标，请写：达成 \"{Excerpt.Of(level)}\"。",
                $"there is no level '{Excerpt.Of(level)}'. {en}To use levels of your own, declare them, such as: 等级 名称 {{ {Excerpt.Of(level)} > 其他 }}; for a qualitative target write: 达成 \"{Excerpt.Of(level)}\"."));
    }

    public static Diagnostic AmbiguousLevel(Location at, string level, IReadOnlyList<string> scales)
    {
        var choices = scales.Take(5).Select(scale => $"{Excerpt.Of(scale)}.{Excerpt.Of(level)}").ToList();
        var (zh, en) = (string.Join(" 或 ", choices), string.Join(" or ", choices));
        return new(
            AmbiguousLevelDescriptor,
            at,
            new($"几个等级里都有“{Excerpt.Of(level)}”；请写明是哪一个：{zh}。", $"'{Excerpt.Of(level)}' is a level of several scales; say which: {en}."));
    }

    public static Diagnostic UnknownScale(Location at, string scale, string level, IReadOnlyList<string> nearest)
    {
        var (zh, en) = DidYouMean(nearest);
        return new(
            UnknownScaleDescriptor,
            at,
            new(
                $"没有等级“{Excerpt.Of(scale)}”。{zh}自己的等级要先声明，例如：等级 {Excerpt.Of(scale)} {{ {Excerpt.Of(level)} > 其他 }}。",
                $"there is no scale '{Excerpt.Of(scale)}'. {en}Declare your own before using it, such as: 等级 {Excerpt.Of(scale)} {{ {Excerpt.Of(level)} > 其他 }}."));
    }

    public static Diagnostic DuplicateDeclaration(Location at, string name, Location first) => new(
        DuplicateDeclarationDescriptor,
        at,
        new($"“{Excerpt.Of(name)}”已经声明过；请删去一个。", $"'{Excerpt.Of(name)}' is declared already; delete one of the two."))
    { Related = [new RelatedLocation(first, new("先前的声明", "the earlier declaration"))] };

    public static Diagnostic DuplicateLevel(Location at, string level) => new(
        DuplicateLevelDescriptor,
        at,
        new($"级别“{Excerpt.Of(level)}”在同一等级里出现了两次；请删去一个。", $"the level '{Excerpt.Of(level)}' stands twice in this scale; delete one."));

    public static Diagnostic BuiltInUnit(Location at, string unit) => new(
        BuiltInUnitDescriptor,
        at,
        new($"“{Excerpt.Of(unit)}”是内置单位或数量词，不能重新声明；请删去这一行。", $"'{Excerpt.Of(unit)}' is built in and cannot be declared again; delete this line."));

    public static Diagnostic CircularUnit(Location at, string unit) => new(
        CircularUnitDescriptor,
        at,
        new($"单位“{Excerpt.Of(unit)}”的换算绕回了自己，算不出是多少；请删去其中一个换算。", $"the conversion of '{Excerpt.Of(unit)}' leads back to itself, so it has no size; delete one of the conversions."));

    public static Diagnostic UnknownCalendar(Location at, string calendar, IReadOnlyList<string> nearest)
    {
        var (zh, en) = DidYouMean(nearest);
        return new(
            UnknownCalendarDescriptor,
            at,
            new(
                $"没有日历“{Excerpt.Of(calendar)}”。{zh}内置的日历是 中国；自己的日历要先声明。",
                $"there is no calendar '{Excerpt.Of(calendar)}'. {en}The built-in one is 中国; declare your own before using it."));
    }

    // What the file declares; null for the built-in calendar.
    public static Diagnostic UnknownEdition(Location at, string calendar, string edition, string? declared) => new(
        UnknownEditionDescriptor,
        at,
        declared switch
        {
            null => new(
                $"日历“{Excerpt.Of(calendar)}”没有版本“{Excerpt.Of(edition)}”。请写一个日子，如 \"2018-12-31\"（那天以后公布的变动不算），或写 \"首次公布\"；要用现行的安排，请不写版本。",
                $"the calendar '{Excerpt.Of(calendar)}' has no edition '{Excerpt.Of(edition)}'. Write a day, such as \"2018-12-31\" (what was changed after it does not count), or \"首次公布\" (as first published); for the arrangements in force write no edition."),
            "" => new(
                $"日历“{Excerpt.Of(calendar)}”声明时没有写版本，这里却要“{Excerpt.Of(edition)}”；请删去，或在声明里写上。",
                $"the calendar '{Excerpt.Of(calendar)}' is declared without an edition, but '{Excerpt.Of(edition)}' is asked for; delete it here, or write it in the declaration."),
            _ => new(
                $"日历“{Excerpt.Of(calendar)}”声明的版本是“{Excerpt.Of(declared)}”，不是“{Excerpt.Of(edition)}”；请写成一致。",
                $"the calendar '{Excerpt.Of(calendar)}' is declared in the edition '{Excerpt.Of(declared)}', not '{Excerpt.Of(edition)}'; write the same in both places."),
        });

    public static Diagnostic UnknownSuppression(Location at, string code, IReadOnlyList<string> nearest)
    {
        var (zh, en) = DidYouMean(nearest);
        return new(UnknownSuppressionDescriptor, at, new($"没有编号为“{Excerpt.Of(code)}”的提示。{zh}请核对编号，或删去“忽略”。", $"there is no diagnostic '{Excerpt.Of(code)}'. {en}Correct the code, or delete the clause."));
    }

    public static Diagnostic SuppressedError(Location at, string code) => new(
        SuppressedErrorDescriptor,
        at,
        new($"{Excerpt.Of(code)} 是错误，不能忽略；请改正它。", $"{Excerpt.Of(code)} is an error and cannot be suppressed; correct it."));

    public static Diagnostic ShortScale(Location at, string scale) => new(
        ShortScaleDescriptor,
        at,
        new($"等级“{Excerpt.Of(scale)}”至少要有两个级别，从好到差用 > 隔开。", $"the scale '{Excerpt.Of(scale)}' needs at least two levels, best first, separated by >."));

    internal static (string Zh, string En) DidYouMean(IReadOnlyList<string> nearest) => nearest.Count == 0
        ? (string.Empty, string.Empty)
        : ($"是不是“{string.Join("”或“", Excerpt.Of(nearest))}”？", $"Did you mean '{string.Join("' or '", Excerpt.Of(nearest))}'? ");
}
