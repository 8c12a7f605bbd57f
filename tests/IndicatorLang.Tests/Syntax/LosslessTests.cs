using IndicatorLang.Syntax;

namespace IndicatorLang.Tests.Syntax;

/// <summary>The tree keeps every character, whatever the text.</summary>
public class LosslessTests
{
    private const int Rounds = 4_000;

    public static TheoryData<string> Texts =>
    [
        string.Empty, " ", "\n", "\r\n\r\n", "// 注释", "/* 注释 */", "/* 注释", "/// 说明\n甲 ≥ 5", "甲 ≥ 5\r乙 ≥ 5\r", "\ufeff甲 ≥ 5", "\0",
        "甲\u2028乙 ≥ 5", "甲\u00a0≥\u30005", "“”", "\"", "\"\\", "\"\"\"", "”a”", "＝＝", "｛｝", "甲 ≥ 5 }}} 乙 ≥ 5",
        "{{{", "(((\n[[[", "甲 in {1, 2\n乙 in [3, {4, 5", "项目 甲 { 项目 乙 { 项目 丙 {", "测试 { { } }", "等级 甲 { { > } 乙",
        "日历 甲 { 放假 { } }", "采购品目 { 甲 { 2 } }", "甲 = 5 计算 ((a + b", "甲 = 5 计算 f(,,)", "甲 = 5 来源 忽略 说明 且 或",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_tree_gives_back_its_text(string text) => CheckTree(text);

    [Fact]
    public void Half_a_surrogate_pair_is_kept() => CheckTree("甲\ud800 ≥ \udc005 // \ud800\n\"\udc00\" = 1");

    [Theory]
    [InlineData(Tour.Chinese)]
    [InlineData(Tour.English)]
    public void Every_prefix_gives_back_its_text(string text)
    {
        for (var length = 0; length <= text.Length; length++)
        {
            CheckTree(text[..length]);
        }
    }

    [Fact]
    public void Every_mutation_gives_back_its_text()
    {
        for (var number = 0; number < Rounds; number++)
        {
            var random = new Random(number);
            var text = random.Next(2) == 0 ? Tour.Chinese : Samples;
            for (var times = 1 + random.Next(4); times > 0; times--)
            {
                text = Mutations.Apply(text, random);
            }

            try
            {
                CheckTree(text);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"mutation {number}:\n{text}", exception);
            }
        }
    }

    internal const string Samples = """"
        单位 万粒 = 10000 粒
        等级 时效 { 提前 > 按时 > 逾期 }
        日历 深圳 扩展 中国 "2019年版" { 放假 2027-01-01 .. 2027-01-03 "元旦"
          上班 2027-02-06
          覆盖 2027 .. 2028 }
        项目 甲 {
          采购品目 { 传真机 2 台 2800 元
            打印机（彩色） 1 台 12,000.50 元 }
          /// 说明
          外事（港澳）事务 ≥3辆且≤5辆来源 “甲“乙”丙” 分值 5
          乙 in (2019年 9 月, ..) 或 (= 及时性.及时 且 ≠ 不及时) 说明 "a\"b" 截止 2019Q3
          丙 in {优, 良} 计算 round(sum(甲, 乙) / -2.5 元/人, 1) 忽略 IND4101 "理由"
        }
        输入 总车次 单位 车次
        """";

    /// <summary>The tokens are the text, each node spans its children, and children do not overlap.</summary>
    private static void CheckTree(string text)
    {
        var root = Parsed.Tree(text).Root;
        Assert.Equal(text.Length, root.FullSpan.Length);
        foreach (var node in root.DescendantNodes().Prepend(root))
        {
            Assert.NotEmpty(node.Children);
            var position = node.FullSpan.Start;
            foreach (var child in node.Children)
            {
                Assert.Equal(position, child.FullSpan.Start);
                position = child.FullSpan.End;
            }

            Assert.Equal(node.FullSpan.End, position);
        }

        Assert.Equal(root.DescendantNodes().OfType<MemberSyntax>(), root.DescendantMembers());
    }
}
