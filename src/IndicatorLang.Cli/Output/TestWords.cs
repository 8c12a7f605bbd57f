using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;
using IndicatorLang.Verification;

namespace IndicatorLang.Cli.Output;

/// <summary>The words of a report on tests, in one language.</summary>
internal sealed class TestWords(Language language)
{
    public string Coverage => In("覆盖", "Coverage");

    public string Touched => In("已测", "tested");

    public string Untouched => In("未测", "not tested");

    public string Outcome(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Passed => In("通过", "passed"),
        TestOutcome.Failed => In("失败", "failed"),
        _ => In("未运行", "not run"),
    };

    /// <summary>What a test is called; one without a name is in error, and reported all the same.</summary>
    public string Name(TestModel test) => test.Name.Length > 0 ? test.Name : In("（没有名称）", "(without a name)");

    /// <summary>The statements of a test, as they are written: the day asked about, and what is given.</summary>
    public IEnumerable<string> Given(TestModel test)
    {
        if (test.AsOf is { } asOf)
        {
            yield return In("评价日 ", "as of ") + DatePeriod.Day(asOf.Value);
        }

        foreach (var given in test.Givens)
        {
            yield return OneLine(given.Statement);
        }

        if (test.Givens.IsEmpty)
        {
            yield return In("没有给定任何值", "nothing is given");
        }
    }

    /// <summary>What came of an expectation: the target, the verdict with its reason and, where they differ, what was expected.</summary>
    public string Result(ExpectationResult result)
    {
        var subject = $"{result.Expectation.Subject} {result.Result.Indicator.TargetText}";
        var (verdict, reason) = (result.Result.Verdict.ToWord().In(language), result.Result.Reason.In(language));
        var found = reason.Length == 0 ? In($"{verdict}。", $"{verdict}.") : In($"{verdict}。{reason}", $"{verdict}: {reason}");
        if (!result.VerdictHolds)
        {
            var expected = result.Expectation.Verdict.ToWord().In(language);
            return In($"不符　{subject}：期望{expected}，结果是{found}", $"wrong   {subject}: expected {expected}, but it is {found}");
        }

        return result.ReasonHolds
            ? In($"相符　{subject}：{found}", $"right   {subject}: {found}")
            : In(
                $"不符　{subject}：期望理由里有“{result.Expectation.Reason}”，结果是{found}",
                $"wrong   {subject}: expected a reason with '{result.Expectation.Reason}', but it is {found}");
    }

    /// <summary>The last line: how many tests came out how.</summary>
    public string Summary(TestReport report)
    {
        var (passed, failed, notRun) = (report.Count(TestOutcome.Passed), report.Count(TestOutcome.Failed), report.Count(TestOutcome.NotRun));
        var total = report.Tests.Length;
        if (total == 0)
        {
            return In("没有可以运行的测试。", "there is no test that could be run.");
        }

        var (zh, en) = notRun == 0
            ? (string.Empty, string.Empty)
            : ($"，{notRun} 个本身有错误、没有运行", $", {notRun} in error and not run");
        return failed == 0 && notRun == 0
            ? In($"{total} 个测试全部通过。", total == 1 ? "1 test passed." : $"all {total} tests passed.")
            : In($"{total} 个测试：{passed} 个通过，{failed} 个失败{zh}。", $"{total} {(total == 1 ? "test" : "tests")}: {passed} passed, {failed} failed{en}.");
    }

    /// <summary>How much of the program the tests touch.</summary>
    public string CoverageSummary(TestCoverage coverage)
    {
        var untouched = coverage.Targets.Count(target => !target.IsTouched);
        var (touched, all) = (coverage.TouchedSides, coverage.Sides);
        return In(
            $"{all} 处测到 {touched} 处（{coverage.Percent}%）；{coverage.Targets.Length} 个目标中有 {untouched} 个没有测试。",
            $"{touched} of {all} sides tested ({coverage.Percent}%); {untouched} of {coverage.Targets.Length} targets have no test.");
    }

    /// <summary>Sides of a target, each with the comma behind it; a dash for none.</summary>
    public List<string> Sides(TargetCoverage target, bool isTouched)
    {
        var sides = target.Sides.Where(side => side.IsTouched == isTouched).Select(side => side.Side.Text.In(language)).ToList();
        return sides.Count == 0 ? ["-"] : [.. sides.SkipLast(1).Select(side => side + In("、", ", ")), sides[^1]];
    }

    private static string OneLine(Location location) =>
        string.Join(' ', location.Source[location.Span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string In(string zh, string en) => language == Language.English ? en : zh;
}
