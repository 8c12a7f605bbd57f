using FsCheck.Xunit;
using IndicatorLang.Diagnostics;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Testing;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Diagnostics;

/// <summary>All certain fixes at once: nothing certain is left, and no verdict is another.</summary>
public class RepairTests
{
    private static readonly string[] Sound =
    [
        "准点率 ≥ 98%", "验收合格率 ≥ 100%", "车辆及时率 > 100%", "结余率 ≥ 80% 且 ≤ 95%", "培训次数 = 4 次", "服务人次 > 3 万人次", "区间 in [3, 5]",
        "办理时限 ≤ 15 个工作日", "建设周期 ≤ 2 个月", "采购 in [2019-03, 2019-09]", "验收 ≠ 2019-12", "评审 in {优, 良}", "上线 = 是", "交往 达成 \"民心相通\"",
        "得分 ≥ 100 分 上限 100 分", "覆盖率 ≥ 100% 忽略 IND4004 \"合同约定\"",
    ];

    // Each with one mistake or more that has a certain fix.
    private static readonly string[] Planted =
    [
        "甲一 ≤ 2019-3", "甲二 > = 5", "甲三 in [9, 5]", "甲四 98%以上", "甲五 = 5\n来源 \"计划\"", "甲六 = 9 甲七 = 10", "甲八 in [5, ..]", "甲九 ≥80%&&≤95%",
        "12345热线满意率 ≥ 95%", "乙一 = 17元/人、天", "乙二 = .5", "乙三 in {优、良}", "乙四 ≥ 2 次 截止 2019.10", "乙五 ≥ 80% ≤ 95%", "乙六 = 5。", "乙七：= 5", "乙八 ≤ 3 月",
        "乙九 in [1,000, 2,000]", "丙一 in [2019-9, 2019-3]", "丙二 = 达成 \"甲\"", "a\u200b = 5", "100 > 丙三",
    ];

    private static readonly string[] Cells =
    [
        "", "不适用", "98%", "97.9%", "100%", "101%", "95%", "197/200", "4 次", "5", "3.1 万人次", "30000 人次", "100 分", "101 分", "2019-09", "2019", "2019-12-01",
        "2019-01-30..2019-02-21", "2019-01-31..2019-03-31", "12 个工作日", "优", "中", "是", "否", "达成", "部分达成", "看不懂",
    ];

    public static TheoryData<string> Codes => [.. ErrorFile.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_repaired_error_file_is_clean_of_what_was_repaired(string code)
    {
        var before = ErrorFile.Compile(code);
        var repair = Repair.Of(before);
        Assert.DoesNotContain(repair.Compilation.Diagnostics, diagnostic => FixApplier.CertainFix(diagnostic) is not null);
        Assert.Equal(before.Diagnostics.Any(diagnostic => FixApplier.CertainFix(diagnostic) is not null), repair.Changed.Length > 0);
        Assert.All(repair.Applied, applied => Assert.DoesNotContain(applied.Diagnostic.Code, repair.Compilation.Diagnostics.Select(left => left.Code)));
    }

    /// <summary>Of the fixes that would change a verdict, each is marked: whatever is applied to an error file keeps those of its sound lines.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_repaired_error_file_keeps_the_verdicts_of_its_sound_lines(string code)
    {
        var before = ErrorFile.Compile(code);
        var repair = Repair.Of(before);
        foreach (var cell in repair.Changed.IsEmpty ? [] : Cells)
        {
            AssertKept(before, repair.Compilation, cell);
        }
    }

    [Property(MaxTest = 100)]
    public void No_verdict_changes_on_a_line_that_was_sound(int seed)
    {
        var random = SplitMix64.ForPart(17, seed);
        var lines = Sound.Concat(Planted.Where(_ => random.Chance(40))).OrderBy(_ => random.Below(1_000)).ToList();
        var before = Compilation.Create(new SourceText("甲.ind", string.Join(random.Pick("\n", "\r\n"), lines)));
        var repair = Repair.Of(before);

        Assert.DoesNotContain(repair.Compilation.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.DoesNotContain(repair.Compilation.Diagnostics, diagnostic => FixApplier.CertainFix(diagnostic) is not null);
        foreach (var cell in Cells)
        {
            AssertKept(before, repair.Compilation, cell);
        }
    }

    /// <summary>The fix of a bounded ratio does change one, says so, and is not applied.</summary>
    [Fact]
    public void A_fix_that_changes_a_verdict_says_so_and_waits_for_a_decision()
    {
        var before = Checked.Program("验收合格率 ≥ 100%");
        var fix = Assert.Single(Assert.Single(before.Diagnostics).Fixes);
        Assert.True(fix.ChangesVerdicts);
        Assert.Empty(Repair.Of(before).Applied);
        Assert.Equal(Verdict.Met, Verdicts(before, "101%").Values.Single());
        Assert.Equal(Verdict.NotMet, Verdicts(Checked.Program("验收合格率 = 100%"), "101%").Values.Single());
    }

    [Theory]
    [InlineData("甲 ≥80%&&≤95%&&≥85%。", "甲 ≥80% 且 ≤95% 且 ≥85%")]
    [InlineData("甲 = .5。\n乙 = .5。", "甲 = 0.5\n乙 = 0.5")]
    [InlineData("甲 in [2019-9, 2019-3]", "甲 in [2019-03, 2019-09]")]
    [InlineData("项目 甲 {\r\n  乙 = 5\r\n  来源 \"计划\"\r\n", "项目 甲 {\r\n  乙 = 5  来源 \"计划\"\r\n}\r\n")]
    [InlineData("甲 = 5\r\n乙 = 9 丙 = 10", "甲 = 5\r\n乙 = 9\r\n丙 = 10")]
    public void Fixes_that_meet_are_applied_one_after_the_other(string text, string repaired) =>
        Assert.Equal(repaired, Assert.Single(Repair.Of(Checked.Program(text)).Changed).After.Content);

    [Fact]
    public void The_seeds_have_nothing_to_repair_unasked()
    {
        var seeds = Repository.Files("seeds", "*.ind").Select(path => new SourceText(path, File.ReadAllText(path)));
        Assert.Empty(Repair.Of(Compilation.Create(seeds)).Changed);
    }

    [Fact]
    public void Every_file_keeps_its_byte_order_mark_and_the_others_are_left_alone()
    {
        var marked = new SourceText("甲.ind", "甲 ≤ 2019-3") { HasByteOrderMark = true };
        var repair = Repair.Of(Compilation.Create(marked, new SourceText("乙.ind", "乙 ≤ 2019-03")));
        var (before, after) = Assert.Single(repair.Changed);
        Assert.Same(marked, before);
        Assert.True(after.HasByteOrderMark);
        Assert.Equal("甲.ind", after.Path);
    }

    private static void AssertKept(Compilation before, Compilation after, string cell)
    {
        var verdicts = Verdicts(after, cell);
        foreach (var (line, verdict) in Verdicts(before, cell))
        {
            Assert.True(verdicts.TryGetValue(line, out var kept) && kept == verdict, $"{line} with '{cell}': {verdict}, then {kept}");
        }
    }

    // The verdicts of the sound lines.
    private static SortedDictionary<string, Verdict> Verdicts(Compilation compilation, string cell)
    {
        var verdicts = new SortedDictionary<string, Verdict>(StringComparer.Ordinal);
        foreach (var evaluator in compilation.Interpret())
        {
            for (var i = 0; i < evaluator.Indicators.Length; i++)
            {
                var indicator = evaluator.Indicators[i];
                if (indicator.Error is null)
                {
                    var line = $"{string.Join('/', [indicator.Project, .. indicator.Path, indicator.Name])} {indicator.TargetText}";
                    verdicts[line] = evaluator.Evaluate(i, CellReader.Read(cell, indicator, string.Empty, CellKind.Text)).Verdict;
                }
            }
        }

        return verdicts;
    }
}
