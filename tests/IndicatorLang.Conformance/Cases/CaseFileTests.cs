using IndicatorLang.Runtime;

namespace IndicatorLang.Conformance.Cases;

/// <summary>The reader of the case files; a case that is misread would be a case that cannot fail.</summary>
public sealed class CaseFileTests
{
    [Fact]
    public void A_block_is_read_with_all_its_parts()
    {
        var block = Assert.Single(CaseFile.Parse("a.txt",
        [
            "# comment",
            "",
            ">> 项目 甲 {",
            ">>   乙 ≥ 98%",
            ">> }",
            "!! warning",
            "@as-of 2019-06-30",
            "乙 := 0.98 | % -> not-met, met ~ 差",
            "\"\" -> not-due",
            "(none) -> not-due",
        ]));

        Assert.Equal(("a.txt:3", "项目 甲 {\n  乙 ≥ 98%\n}\n"), (block.Place, block.Program));
        Assert.Equal((Expectation.Warning, new DateOnly(2019, 6, 30)), (block.Expectation, block.AsOf));
        Assert.Equal(3, block.Cases.Length);
        Assert.Equal(("差", 8), (block.Cases[0].Reason, block.Cases[0].Line));
        Assert.Equal<CaseCell>([new("乙", "0.98", "%")], block.Cases[0].Cells);
        Assert.Equal<Verdict>([Verdict.NotMet, Verdict.Met], block.Cases[0].Verdicts);
        Assert.Equal<CaseCell>([new(null, string.Empty, string.Empty)], block.Cases[1].Cells);
        Assert.Empty(block.Cases[2].Cells);
    }

    [Theory]
    [InlineData("1 -> met")]
    [InlineData(">> 甲 ≥ 1")]
    [InlineData(">> 甲 ≥ 1", "1 => met")]
    [InlineData(">> 甲 ≥ 1", "1 -> mett")]
    [InlineData(">> 甲 ≥ 1", "!! fault", "1 -> met")]
    public void A_broken_file_is_an_error(params string[] lines) =>
        Assert.Throws<FormatException>(() => CaseFile.Parse("a.txt", lines));
}
