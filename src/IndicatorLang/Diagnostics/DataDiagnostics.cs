using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>IND5xxx: data files. Here: the names in them and the rows that repeat.</summary>
public static partial class DataDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownProjectDescriptor = new("IND5001", "unknown-project", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownIndicatorDescriptor = new("IND5002", "unknown-indicator", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownColumnDescriptor = new("IND5003", "unknown-column", Severity.Error);
    public static readonly DiagnosticDescriptor AmbiguousNameDescriptor = new("IND5004", "ambiguous-data-name", Severity.Error);
    public static readonly DiagnosticDescriptor MissingNameDescriptor = new("IND5005", "nameless-row", Severity.Error);
    public static readonly DiagnosticDescriptor DuplicateActualDescriptor = new("IND5006", "duplicate-actual", Severity.Error);

    public static Diagnostic UnknownProject(Location at, string name, IReadOnlyList<string> nearest, IReadOnlyList<string> known)
    {
        var (zh, en) = NameDiagnostics.DidYouMean(nearest);
        var (listZh, listEn) = nearest.Count > 0 || known.Count is 0 or > 12
            ? (string.Empty, string.Empty)
            : ($"有的项目是：{string.Join("、", known)}。", $"The projects are: {string.Join(", ", known)}.");
        return new(
            UnknownProjectDescriptor,
            at,
            new($"没有项目“{Short(name)}”。{zh}{listZh}", $"there is no project '{Short(name)}'. {en}{listEn}".TrimEnd()));
    }

    public static Diagnostic UnknownIndicator(Location at, string project, string name, IReadOnlyList<string> nearest, bool hasInputs)
    {
        var (zh, en) = NameDiagnostics.DidYouMean(nearest);
        var (kindsZh, kindsEn) = hasInputs ? ("指标或输入", "indicator or input") : ("指标", "indicator");
        return new(
            UnknownIndicatorDescriptor,
            at,
            new(
                $"项目“{project}”没有{kindsZh}“{Short(name)}”。{zh}",
                $"the project '{project}' has no {kindsEn} '{Short(name)}'. {en}".TrimEnd()));
    }

    public static Diagnostic UnknownColumn(Location at, string name, IReadOnlyList<string> nearest)
    {
        var (zh, en) = NameDiagnostics.DidYouMean(nearest);
        return new(
            UnknownColumnDescriptor,
            at,
            new($"不认识的列“{Short(name)}”。{zh}", $"unknown column '{Short(name)}'. {en}".TrimEnd()));
    }

    public static Diagnostic AmbiguousName(Location at, string name, IReadOnlyList<string> choices) => new(
        AmbiguousNameDescriptor,
        at,
        new(
            $"“{Short(name)}”指的可能不止一个指标；请写成{string.Join("或", choices.Select(choice => $"“{choice}”"))}。",
            $"'{Short(name)}' could mean more than one indicator; write {string.Join(" or ", choices.Select(choice => $"'{choice}'"))}."));

    public static Diagnostic MissingProject(Location at, int projects) => new(
        MissingNameDescriptor,
        at,
        projects == 0
            ? new("程序里没有项目，这一行无处可归。", "the program has no project that this row could belong to.")
            : new(
                $"没有写项目。程序里有 {projects} 个项目，不知道这一行属于哪一个；请填写“项目”列。",
                $"no project is given. The program has {projects} of them and this row could belong to any; fill in the column 'project'."));

    public static Diagnostic MissingIndicator(Location at) => new(
        MissingNameDescriptor,
        at,
        new("没有写指标；请填写指标名称。", "no indicator is given; fill in its name."));

    public static Diagnostic DuplicateActual(Location at, string indicator, Location first)
    {
        var isOneFile = ReferenceEquals(at.Source, first.Source);
        var (earlier, later) = (Place(first), Place(at));
        return new(
            DuplicateActualDescriptor,
            at,
            new(
                $"“{indicator}”在{earlier.Zh}填过一次，{later.Zh}又填了一次，不知道以哪个为准；请只保留一个。",
                $"'{indicator}' is reported on {earlier.En} and again on {later.En}, and either could be the right one; keep one of them."))
        { Related = [new RelatedLocation(first, new("先前填报的", "the earlier one"))] };

        LocalizedText Place(Location place)
        {
            var line = place.Start.Line + 1;
            return isOneFile ? new($"第 {line} 行", $"line {line}") : new($" {place.Source.Path} 第 {line} 行", $"line {line} of {place.Source.Path}");
        }
    }

    private static string Short(string text)
    {
        const int Most = 60;
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Most ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[Most - 1]) ? Most - 1 : Most), "…");
    }
}
