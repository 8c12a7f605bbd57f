using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>The messages about tests (测试): one factory for each code.</summary>
public static class TestDiagnostics
{
    public static readonly DiagnosticDescriptor MissingEqualsDescriptor = Error("IND1120", "missing-equals");
    public static readonly DiagnosticDescriptor UnknownTestIndicatorDescriptor = Error("IND2050", "unknown-test-indicator");
    public static readonly DiagnosticDescriptor UnknownTestProjectDescriptor = Error("IND2051", "unknown-test-project");
    public static readonly DiagnosticDescriptor AmbiguousTestIndicatorDescriptor = Error("IND2052", "ambiguous-test-indicator");
    public static readonly DiagnosticDescriptor UnknownVerdictDescriptor = Error("IND2053", "unknown-verdict");
    public static readonly DiagnosticDescriptor DuplicateTestDescriptor = Error("IND2054", "duplicate-test");
    public static readonly DiagnosticDescriptor DuplicateGivenDescriptor = Error("IND2055", "duplicate-given");
    public static readonly DiagnosticDescriptor DuplicateAsOfDescriptor = Error("IND2056", "duplicate-as-of");
    public static readonly DiagnosticDescriptor DuplicateExpectationDescriptor = Error("IND2057", "duplicate-expectation");
    public static readonly DiagnosticDescriptor UnknownTargetDescriptor = Error("IND2058", "unknown-target");
    public static readonly DiagnosticDescriptor VerdictCountDescriptor = Error("IND2059", "verdict-count");
    public static readonly DiagnosticDescriptor InvalidGivenDescriptor = Error("IND2060", "invalid-given");
    public static readonly DiagnosticDescriptor WrongAsOfDescriptor = Error("IND2061", "wrong-as-of");
    public static readonly DiagnosticDescriptor VerdictOnInputDescriptor = Error("IND2062", "verdict-on-input");
    public static readonly DiagnosticDescriptor NoExpectationDescriptor = Error("IND4300", "no-expectation");
    public static readonly DiagnosticDescriptor CertainExpectationDescriptor = Error("IND4301", "certain-expectation");
    public static readonly DiagnosticDescriptor UnusedGivenDescriptor = Error("IND4302", "unused-given");
    public static readonly DiagnosticDescriptor NotDueWithoutDayDescriptor = Error("IND4303", "not-due-without-day");

    /// <param name="at">The value.</param>
    /// <param name="value">Its text.</param>
    public static Diagnostic MissingEquals(Location at, string value) => Make(
        MissingEqualsDescriptor,
        at,
        $"“{Excerpt.Of(value)}”前面缺少“=”。给定的值写成“给定 指标 = {Excerpt.Of(value)}”；没有值时写“未填报”“空”或“不适用”，前面不写“=”。",
        $"'=' is missing before '{Excerpt.Of(value)}'. Write a value as '给定 indicator = {Excerpt.Of(value)}'; without a value, write 未填报, 空 or 不适用 and no '='.")
        .WithFix(new Fix(new("补上“=”", "Add ="), [new TextEdit(new TextSpan(at.Span.Start, 0), "= ")]));

    public static Diagnostic UnknownTestIndicator(Location at, string name, IReadOnlyList<string> nearest)
    {
        var (zh, en) = NameDiagnostics.DidYouMean(nearest);
        return Make(
            UnknownTestIndicatorDescriptor,
            at,
            $"没有指标“{Excerpt.Of(name)}”。{zh}请核对名称；别的项目的指标写成“项目.指标”。",
            $"there is no indicator '{Excerpt.Of(name)}'. {en}Correct the name; an indicator of another project is written 'project.indicator'.");
    }

    public static Diagnostic UnknownTestProject(Location at, string name, IReadOnlyList<string> nearest)
    {
        var (zh, en) = NameDiagnostics.DidYouMean(nearest);
        return Make(
            UnknownTestProjectDescriptor,
            at,
            $"没有项目“{Excerpt.Of(name)}”。{zh}请核对名称；名称里有“.”的指标要放进引号。",
            $"there is no project '{Excerpt.Of(name)}'. {en}Correct the name; an indicator whose name has a '.' in it needs quotes.");
    }

    public static Diagnostic AmbiguousTestIndicator(Location at, string name, IReadOnlyList<string> choices)
    {
        var shown = Excerpt.Of(choices).Take(5).ToList();
        return Make(
            AmbiguousTestIndicatorDescriptor,
            at,
            $"“{Excerpt.Of(name)}”可能是几个指标；请写明是哪一个：{string.Join(" 或 ", shown)}。",
            $"'{Excerpt.Of(name)}' may be several indicators; say which: {string.Join(" or ", shown)}.");
    }

    /// <param name="at">What stands where a verdict should.</param>
    /// <param name="word">Its text.</param>
    /// <param name="nearest">The verdicts it may have been meant to be.</param>
    /// <param name="bare">The verdict, when all that is wrong is a sign before it; else null.</param>
    public static Diagnostic UnknownVerdict(Location at, string word, IReadOnlyList<string> nearest, string? bare)
    {
        if (bare is not null)
        {
            return Make(
                UnknownVerdictDescriptor,
                at,
                $"结论前面不写别的：这里写“{Excerpt.Of(bare)}”，不写“{Excerpt.Of(word)}”。",
                $"nothing stands before a verdict: write '{Excerpt.Of(bare)}' instead of '{Excerpt.Of(word)}'.")
                .WithFix(Fix.Replace(new($"改为“{Excerpt.Of(bare)}”", $"Change to {Excerpt.Of(bare)}"), at.Span, bare));
        }

        var (zh, en) = NameDiagnostics.DidYouMean(nearest);
        return Make(
            UnknownVerdictDescriptor,
            at,
            $"“{Excerpt.Of(word)}”不是结论。{zh}结论有七种：{string.Join("、", VerdictNames.All.Select(verdict => verdict.ToWord().Zh))}。",
            $"'{Excerpt.Of(word)}' is no verdict. {en}There are seven: {string.Join(", ", VerdictNames.All.Select(verdict => verdict.ToToken()))}.");
    }

    public static Diagnostic DuplicateTest(Location at, string name, Location first) => Make(
        DuplicateTestDescriptor,
        at,
        $"这个文件里已经有名为“{Excerpt.Of(name)}”的测试，测试报告会分不清；请改名。",
        $"there is a test '{Excerpt.Of(name)}' in this file already, and a report could not tell them apart; rename one of them.")
        .With(first, new("先前的测试", "the earlier test"));

    public static Diagnostic DuplicateGiven(Location at, string name, Location first) => Make(
        DuplicateGivenDescriptor,
        at,
        $"“{Excerpt.Of(name)}”在这个测试里已经给定；一个指标只有一个实际值，请删去一个。",
        $"'{Excerpt.Of(name)}' is given in this test already; an indicator has one actual, so delete one of them.")
        .With(first, new("先前给定的", "the earlier one"));

    public static Diagnostic DuplicateAsOf(Location at, Location first) => Make(
        DuplicateAsOfDescriptor,
        at,
        "这个测试已经写了评价日；请只留一个。",
        "this test has a day asked about already; keep one of them.")
        .With(first, new("先前的评价日", "the earlier one"));

    public static Diagnostic DuplicateExpectation(Location at, string name, Location first) => Make(
        DuplicateExpectationDescriptor,
        at,
        $"“{Excerpt.Of(name)}”的结论在这个测试里已经期望过；一个目标只有一个结论，请只留一个。",
        $"a verdict on '{Excerpt.Of(name)}' is expected in this test already; a target has one verdict, so keep one of them.")
        .With(first, new("先前期望的", "the earlier one"));

    /// <param name="at">The number.</param>
    /// <param name="name">The indicator.</param>
    /// <param name="count">How many targets it has.</param>
    public static Diagnostic UnknownTarget(Location at, string name, int count) => Make(
        UnknownTargetDescriptor,
        at,
        $"“{Excerpt.Of(name)}”没有这一个目标：它有 {count} 个目标，按程序里的次序从 1 数起。请改正方括号里的数。",
        $"'{Excerpt.Of(name)}' has no such target: it has {count}, counted from 1 in the order of the program. Correct the number in brackets.");

    /// <param name="at">The verdicts.</param>
    /// <param name="name">The indicator.</param>
    /// <param name="targets">How many verdicts there should be.</param>
    /// <param name="verdicts">How many there are.</param>
    public static Diagnostic VerdictCount(Location at, string name, int targets, int verdicts) => Make(
        VerdictCountDescriptor,
        at,
        targets == 1
            ? $"这里只涉及“{Excerpt.Of(name)}”的一个目标，却写了 {verdicts} 个结论；请只写一个。"
            : $"“{Excerpt.Of(name)}”有 {targets} 个目标，各有结论，这里写了 {verdicts} 个；请依次写全，如“达标, 未达标”，或写明是哪一个，如“{Excerpt.Of(name)}[1] 达标”。",
        targets == 1
            ? $"one target of '{Excerpt.Of(name)}' is meant here, but there are {verdicts} verdicts; write one."
            : $"'{Excerpt.Of(name)}' has {targets} targets with a verdict each, but here is the number of verdicts: {verdicts}; write them all in order, as in '达标, 未达标', or say which is meant, as in '{Excerpt.Of(name)}[1] 达标'.");

    public static Diagnostic InvalidGiven(Location at, LocalizedText problem) => Make(
        InvalidGivenDescriptor,
        at,
        $"给定的值不能用：{Excerpt.OfReason(problem.Zh)}若要测试的正是这样的数据，请期望“数据无效”。",
        $"the given value cannot be used: {Excerpt.OfReason(problem.En)} If such data are what the test is about, expect 'invalid'.");

    public static Diagnostic WrongAsOf(Location at, string text) => Make(
        WrongAsOfDescriptor,
        at,
        $"“{Excerpt.Of(text)}”不是某一天；评价日请写成 2019-06-30 的形式。",
        $"'{Excerpt.Of(text)}' is not a day; write it like 2019-06-30.");

    public static Diagnostic VerdictOnInput(Location at, string name) => Make(
        VerdictOnInputDescriptor,
        at,
        $"“{Excerpt.Of(name)}”是输入，没有目标，也就没有结论；请期望由它计算的指标。",
        $"'{Excerpt.Of(name)}' is an input and has no target, so there is no verdict on it; expect one of an indicator that is computed from it.");

    public static Diagnostic NoExpectation(Location at, string name) => Make(
        NoExpectationDescriptor,
        at,
        $"测试“{Excerpt.Of(name)}”没有期望，不可能失败；请写上“期望 指标 结论”，例如“期望 车辆准点率 达标”。",
        $"the test '{Excerpt.Of(name)}' expects nothing, so it cannot fail; add '期望 indicator verdict', as in '期望 车辆准点率 达标'.");

    public static Diagnostic CertainExpectation(Location at, string target) => Make(
        CertainExpectationDescriptor,
        at,
        $"目标“{Excerpt.Of(target)}”什么值都达标，这个期望不可能落空，什么也测不出；请改正目标，或删去这个期望。",
        $"every value meets the target '{Excerpt.Of(target)}', so this expectation cannot fail and tests nothing; correct the target, or delete the expectation.");

    public static Diagnostic CertainlyInvalid(Location at, string name, LocalizedText error) => Make(
        CertainExpectationDescriptor,
        at,
        $"指标“{Excerpt.Of(name)}”本身有错：{Excerpt.OfReason(error.Zh)}什么值都是“数据无效”，这个期望不可能落空；请先改正指标。",
        $"the indicator '{Excerpt.Of(name)}' is itself in error: {Excerpt.OfReason(error.En)} So any value is invalid and this expectation cannot fail; correct the indicator first.");

    public static Diagnostic UnusedGiven(Location at, string name) => Make(
        UnusedGivenDescriptor,
        at,
        $"给定了“{Excerpt.Of(name)}”，却没有哪个期望与它有关；请补上期望，或删去这一行。",
        $"'{Excerpt.Of(name)}' is given, but no expectation has to do with it; add one, or delete this line.");

    public static Diagnostic NotDueWithoutDay(Location at) => Make(
        NotDueWithoutDayDescriptor,
        at,
        "没有评价日，就没有“未到期”的指标；请在测试里写上评价日，例如“评价日 2019-06-30”。",
        "without a day asked about nothing is not due; add one to the test, as in '评价日 2019-06-30'.");

    private static DiagnosticDescriptor Error(string code, string slug) => new(code, slug, Severity.Error);

    private static Diagnostic Make(DiagnosticDescriptor descriptor, Location at, string zh, string en) => new(descriptor, at, new LocalizedText(zh, en));

    private static Diagnostic With(this Diagnostic diagnostic, Location place, LocalizedText message) =>
        diagnostic with { Related = [new RelatedLocation(place, message)] };
}
