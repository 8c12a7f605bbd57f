using IndicatorLang.Diagnostics;

namespace IndicatorLang.Tests.Diagnostics;

/// <summary>A fix is certain: it takes its diagnostic away and puts no other in its place.</summary>
public class FixTests
{
    // What a fix may bring to light: a mistake that could not be seen before.
    private static readonly string[] Hidden =
    [
        "IND1060", // 辆来源 → 辆 来源: now the text of 来源 is missing
    ];

    public static TheoryData<string> Codes => [.. ErrorFile.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_fixes_of_an_error_file_repair_it(string code) => Check(code, ErrorFile.Read(code));

    [Theory]
    [InlineData("物品采购及时性 in [2019Q3, 2019年3月]")]
    [InlineData("准点率 in [95%, 80.5％)")]
    [InlineData("办结时效 in (20 个工作日, 15 workdays]")]
    [InlineData("支出 in [-5 万元, -10 万元]")]
    [InlineData("准点率 in [95%, 80%] 或 in [30%, 20%]")]
    [InlineData("建设周期 ≤ 3月 来源 \"工作计划\"")]
    [InlineData("建设周期 in [3 月, 5 月]")]
    [InlineData("验收合格率≥100%")]
    [InlineData("出勤人数 ≥ 30 人 上限 30 人")]
    [InlineData("得分 ≥ 1 万 上限 1 万")]
    [InlineData("急件工作日 = 2")]
    [InlineData("签证办理时效 in [4 天, 4 天]")]
    [InlineData("投诉率 = 0")]
    public void Fixes_repair_other_programs_too(string text) => Check("IND", text);

    private static void Check(string code, string text)
    {
        var before = ErrorFile.Compile(code, text);
        foreach (var diagnostic in before.Diagnostics)
        {
            foreach (var fix in diagnostic.Fixes)
            {
                var after = ErrorFile.Compile(code, Apply(text, fix));
                Assert.True(Count(after, diagnostic.Code) < Count(before, diagnostic.Code), $"'{fix.Title.En}' leaves {diagnostic.Code}");
                Assert.Empty(after.Diagnostics.Where(left => left.Severity == Severity.Error).Select(left => left.Code)
                    .Except(before.Diagnostics.Select(known => known.Code))
                    .Except(Hidden));
            }
        }
    }

    private static int Count(Compilation compilation, string code) => compilation.Diagnostics.Count(diagnostic => diagnostic.Code == code);

    private static string Apply(string text, Fix fix)
    {
        var end = text.Length;
        foreach (var edit in fix.Edits.OrderByDescending(edit => edit.Span.Start))
        {
            Assert.True(edit.Span.End <= end, "edits overlap");
            end = edit.Span.Start;
            text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.NewText, text.AsSpan(edit.Span.End));
        }

        return text;
    }
}
