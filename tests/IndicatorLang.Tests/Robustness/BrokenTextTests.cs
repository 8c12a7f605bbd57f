using IndicatorLang.Testing;
using IndicatorLang.Tests.Syntax;

namespace IndicatorLang.Tests.Robustness;

/// <summary>Texts that break off or are damaged give diagnostics, never an exception or a hang.</summary>
public class BrokenTextTests
{
    private const int Tries = 20_000;

    private static readonly string[] Insertions =
    [
        "{", "}", "[", "]", "(", ")", "\"", "“", "”", "\"\"\"", "≥", "≤ ", "=", " in ", "..", ",", "，", "%", "％", "万", "\n", "\r\n", "//", "/*",
        "*/", "项目 ", "达成 ", "来源 ", "且", "或", "测试 ", "给定 ", "期望 ", "检查 ", "输入 ", "计算 ", "基期 ", "保留 ", "日历 ", "扩展 ", " 达标", "workdays(", " / ", "2019-02-30", "2019年", "\0", "\ud800", "\udc00", "\ufeff", "\u2028", "𠮷", "-", "1e9", "999999999999999999999999999999",
    ];

    public static TheoryData<string> Seeds => [.. Repository.Files("seeds", "*.ind").Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_prefix_of_a_seed_compiles(string file)
    {
        var text = File.ReadAllText(Repository.PathTo("seeds", file));
        Parallel.For(0, text.Length + 1, length => Sound.Check(text[..length]));
    }

    [Fact]
    public void The_rich_program_has_no_mistake() => Assert.Empty(Sound.Check(Rich.Program).Diagnostics.Select(diagnostic => diagnostic.Message.Zh));

    [Fact]
    public void Every_prefix_of_the_rich_program_compiles() =>
        Parallel.For(0, Rich.Program.Length + 1, length => Sound.Check(Rich.Program[..length]));

    [Fact]
    public void Every_mutation_of_a_program_compiles()
    {
        string[] seeds = [.. Repository.Files("seeds", "*.ind").Select(File.ReadAllText), Rich.Program, Rich.Program, Rich.Program];
        Parallel.For(0, Tries, number =>
        {
            var random = new Random(number);
            var text = seeds[random.Next(seeds.Length)];

            // Whole files now and then, excerpts mostly: damage is local, and an excerpt costs a tenth.
            if (number % 20 != 0)
            {
                var start = random.Next(text.Length - 400);
                text = "项目 甲 {\n" + text.Substring(start, 400);
            }

            for (var times = 1 + random.Next(4); times > 0; times--)
            {
                text = Mutations.Apply(text, random, Insertions);
            }

            try
            {
                Sound.Check(text);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"mutation {number}:\n{text}", exception);
            }
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("车辆\udc00 ≥ 98%")]
    [InlineData("\"\ud800\" ≥ 98%")]
    [InlineData("a ≥ 5 \"\ud800\"")]
    [InlineData("\r")]
    [InlineData("≥")]
    [InlineData("/*")]
    [InlineData("\"\"\"")]
    [InlineData("检查 \"\n甲 ≥ 5")]
    [InlineData("检查 ”甲” 关闭\n甲 ≥ 5")]
    [InlineData("甲 ≥ 5 忽略 \"\n乙 ≥ 5")]
    [InlineData("检查\n检查 ≥ 5 \"")]
    public void A_strange_text_compiles(string text) => Sound.Check(text);
}
