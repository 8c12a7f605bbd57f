using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <content>Names, and what begins a line.</content>
public static partial class SyntaxDiagnostics
{
    public static readonly DiagnosticDescriptor MissingNameDescriptor = Error("IND1020", "missing-name");

    public static Diagnostic MissingName(Location location, string target) => Make(
        MissingNameDescriptor,
        location,
        $"“{Shorten(target)}”前面缺少指标名称。请写成“指标名称 {Shorten(target)}”。",
        $"the name of the indicator is missing before '{Shorten(target)}'. Write the name in front of it.");

    public static readonly DiagnosticDescriptor NameNeedsQuotesDescriptor = Error("IND1021", "name-needs-quotes");

    public static Diagnostic NameNeedsQuotes(Location location, string name)
    {
        var diagnostic = Make(
            NameNeedsQuotesDescriptor,
            location,
            $"名称“{Shorten(name)}”里有空格或标点，或以数字开头，要放进引号：请写成 {Quote(Shorten(name))}。",
            $"the name '{Shorten(name)}' holds spaces or punctuation or begins with a digit, so it needs quotes: write {Quote(Shorten(name))}.");

        // A name with quotes inside was probably meant to be something else.
        return name.AsSpan().ContainsAny('"', '\n', '\r') ? diagnostic : diagnostic.WithReplacement("加上引号", "Add quotes", location.Span, Quote(name));
    }

    /// <param name="location">The colon.</param>
    /// <param name="name">The name before it.</param>
    public static Diagnostic ColonBehindName(Location location, string name) => Make(
        NameNeedsQuotesDescriptor,
        location,
        $"“{Shorten(name)}”后面不写冒号，请删去；若是名称的一部分，请连同名称放进引号。",
        $"no colon follows '{Shorten(name)}': delete it, or put it into quotes together with the name if it is part of it.")
        .WithDeletion();

    public static readonly DiagnosticDescriptor UnitNeedsQuotesDescriptor = Error("IND1022", "unit-needs-quotes");

    public static Diagnostic UnitNeedsQuotes(Location location, string unit) => Make(
        UnitNeedsQuotesDescriptor,
        location,
        $"单位“{Shorten(unit)}”里有括号，要放进引号：请写成 {Quote(Shorten(unit))}。",
        $"the unit '{Shorten(unit)}' holds brackets, so it needs quotes: write {Quote(Shorten(unit))}.")
        .WithReplacement("加上引号", "Add quotes", location.Span, Quote(unit));

    public static readonly DiagnosticDescriptor MissingDeclarationNameDescriptor = Error("IND1023", "missing-declaration-name");

    public static Diagnostic MissingDeclarationName(Location location, string keyword) => Make(
        MissingDeclarationNameDescriptor,
        location,
        $"“{Shorten(keyword)}”后面缺少名称。请写成“{Shorten(keyword)} 名称”。",
        $"a name is missing after '{Shorten(keyword)}'. Write '{Shorten(keyword)} name'.");

    public static readonly DiagnosticDescriptor MissingBlockDescriptor = Error("IND1024", "missing-block");

    public static Diagnostic MissingBlock(Location location, string declaration) => Make(
        MissingBlockDescriptor,
        location,
        $"“{Shorten(declaration)}”后面缺少“{{ … }}”。请在这一行末尾写“{{”，并在内容之后写“}}”。",
        $"'{Shorten(declaration)}' must be followed by '{{ … }}'. Write {{ at the end of this line and }} after the content.");

    public static readonly DiagnosticDescriptor ClauseOnOwnLineDescriptor = Error("IND1025", "clause-on-own-line");

    /// <param name="location">The keyword.</param>
    /// <param name="keyword">Its text.</param>
    /// <param name="gap">What lies between the line before and the keyword; null when they cannot simply be joined.</param>
    public static Diagnostic ClauseOnOwnLine(Location location, string keyword, TextSpan? gap)
    {
        var diagnostic = Make(
            ClauseOnOwnLineDescriptor,
            location,
            $"“{Shorten(keyword)}”不能单独成行，它要写在指标的同一行里。请接到上一行的末尾。",
            $"'{Shorten(keyword)}' cannot stand on a line of its own; it belongs on the line of its indicator. Join it to the line before.");
        return gap is { } span ? diagnostic.WithReplacement("接到上一行", "Join with the line before", span, "  ") : diagnostic;
    }

    public static readonly DiagnosticDescriptor TwoIndicatorsOnOneLineDescriptor = Error("IND1026", "two-indicators-on-one-line");

    /// <param name="location">The name of the second.</param>
    /// <param name="name">Its text.</param>
    /// <param name="lineBreak">What puts it on a line of its own.</param>
    public static Diagnostic TwoIndicatorsOnOneLine(Location location, string name, TextEdit lineBreak) => Make(
        TwoIndicatorsOnOneLineDescriptor,
        location,
        $"一行只能写一个指标，从“{Shorten(name)}”起是第二个。请另起一行。",
        $"a line holds one indicator; a second one begins at '{Shorten(name)}'. Put it on a line of its own.")
        .WithReplacement("另起一行", "Begin a new line", lineBreak.Span, lineBreak.NewText);

    public static readonly DiagnosticDescriptor ValueBeforeNameDescriptor = Error("IND1027", "value-before-name");

    /// <param name="location">The whole comparison.</param>
    /// <param name="name">The name in its middle.</param>
    /// <param name="repair">The same with the name in front; null when that is not certain.</param>
    public static Diagnostic ValueBeforeName(Location location, string name, string? repair)
    {
        var diagnostic = Make(
            ValueBeforeNameDescriptor,
            location,
            $"指标名称“{Shorten(name)}”要写在最前面，目标写在它后面{(repair is null ? "。" : $"：请写成“{Shorten(repair)}”。")}",
            $"the name '{Shorten(name)}' comes first and the target after it{(repair is null ? "." : $": write '{Shorten(repair)}'.")}");
        return repair is null
            ? diagnostic
            : diagnostic.WithFix(Fix.Replace(new LocalizedText("把名称移到前面", "Move the name to the front"), location.Span, repair));
    }
}
