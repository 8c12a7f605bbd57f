using IndicatorLang.Syntax;

namespace IndicatorLang.Tests.Syntax;

/// <summary>A broken line costs itself alone, and has one message at the right place.</summary>
public class BrokenLineTests
{
    [Theory]
    [InlineData("IND1032", "a ⟦≥ ≥⟧ 5")]
    [InlineData("IND1038", "c ⟦98%以上⟧")]
    [InlineData("IND1010", "e in ⟦[⟧2019-03, 2019-09")]
    [InlineData("IND1040", "g in ⟦[1, 2, 3]⟧")]
    [InlineData("IND1060", "h = 5 ⟦来源⟧")]
    [InlineData("IND1005", "i = 5 来源 ⟦\"没有结束⟧")]
    [InlineData("IND1034", "l ⟦≥⟧")]
    [InlineData("IND1026", "p = 9 ⟦q⟧ = 10")]
    [InlineData("IND1020", "⟦=⟧ 5")]
    [InlineData("IND1061", "t = 5 ⟦分值⟧ 分值")]
    [InlineData("IND1037", "u ≥ 80% ⟦且⟧")]
    [InlineData("IND1070", "x = 5 计算 a ⟦+⟧")]
    public void The_inputs_of_the_first_day(string code, string line) => Assert.Equal(code, Parsed.Broken(line).Diagnostic.Code);

    [Theory]
    [InlineData("IND1005", "a = ⟦“没有结束⟧")]
    [InlineData("IND1006", "a = ⟦”甲”⟧")]
    [InlineData("IND1007", "年度目标 ⟦\"\"\"⟧没有结束")]
    [InlineData("IND1008", "a = 5 ⟦/*⟧ 没有结束")]
    [InlineData("IND1009", "a = 5 说明 \"甲⟦\\q⟧乙\"")]
    [InlineData("IND1002", "a = 5 ⟦\0⟧")]
    [InlineData("IND1003", "⟦\u200b⟧a = 5")]
    [InlineData("IND1004", "a⟦：⟧ = 5")]
    [InlineData("IND1004", "a = 5 来源⟦：⟧\"甲\"")]
    [InlineData("IND1004", "a = 5⟦；⟧")]
    [InlineData("IND1004", "年度⟦：⟧2019")]
    public void Characters_strings_and_comments(string code, string line) => Assert.Equal(code, Parsed.Broken(line).Diagnostic.Code);

    /// <summary>Not as data of a theory: an attribute cannot hold half a surrogate pair.</summary>
    [Fact]
    public void Half_a_surrogate_pair_is_unreadable()
    {
        Assert.Equal("IND1002", Parsed.Broken("⟦\ud800⟧a = 5").Diagnostic.Code);
        Assert.Equal("IND1002", Parsed.Broken("a = 5 说明 \"⟦\udc00⟧\"").Diagnostic.Code);
    }

    [Theory]
    [InlineData("IND1011", "a ≥ 5⟦)⟧")]
    [InlineData("IND1013", "a ≥ 5 ⟦}⟧")]
    [InlineData("IND1017", "⟦98%⟧")]
    [InlineData("IND1017", "⟦、、⟧")]
    [InlineData("IND1010", "a ⟦(⟧≥ 5 来源 \"甲\"")]
    [InlineData("IND1010", "a in ⟦{⟧优, 良 来源 \"甲\"")]
    [InlineData("IND1010", "a in ⟦[⟧1, 2 且 ≠ 1.5")]
    [InlineData("IND1025", "⟦来源⟧ \"甲\"")]
    [InlineData("IND1025", "⟦分值⟧ 5")]
    [InlineData("IND1025", "⟦且⟧ ≤ 5")]
    [InlineData("IND1024", "⟦项目 甲⟧")]
    [InlineData("IND1024", "⟦等级 甲⟧")]
    [InlineData("IND1024", "⟦采购品目⟧")]
    public void Lines_and_brackets(string code, string line) => Assert.Equal(code, Parsed.Broken(line).Diagnostic.Code);

    [Theory]
    [InlineData("IND1021", "⟦12345热线满意率⟧ ≥ 95%")]
    [InlineData("IND1021", "⟦5G基站数⟧ ≥ 3 个")]
    [InlineData("IND1021", "⟦投诉率，事故率⟧ = 0")]
    [InlineData("IND1021", "⟦出差 人次⟧ ≥ 5 人")]
    [InlineData("IND1021", "⟦达标率（%）⟧ ≥ 5")]
    [InlineData("IND1021", "⟦sum（甲）⟧ ≥ 5")]
    [InlineData("IND1021", "⟦车辆(公车⟧ ≥ 5")]
    [InlineData("IND1021", "⟦单位 满意度⟧ ≥ 98%")]
    [InlineData("IND1021", "⟦项目 人员⟧ in [1, 2]")]
    [InlineData("IND1027", "⟦80% ≤ a⟧")]
    [InlineData("IND1027", "⟦80% ≤ a ≤ 95%⟧")]
    [InlineData("IND1027", "⟦2019-03 ≤ a⟧")]
    public void Names(string code, string line) => Assert.Equal(code, Parsed.Broken(line).Diagnostic.Code);

    [Theory]
    [InlineData("IND1030", "⟦车辆⟧")]
    [InlineData("IND1030", "⟦车辆⟧ 来源 \"甲\"")]
    [InlineData("IND1031", "车辆 ⟦98%⟧")]
    [InlineData("IND1031", "车辆 ⟦及时⟧")]
    [InlineData("IND1031", "a ≥ 5 且 ⟦8⟧")]
    [InlineData("IND1029", "车辆 ⟦\"及时\"⟧")]
    [InlineData("IND1028", "a ⟦=⟧ 达成 \"甲\"")]
    [InlineData("IND1032", "a ⟦> =⟧ 5")]
    [InlineData("IND1033", "a ⟦==⟧ 5")]
    [InlineData("IND1033", "a ⟦=>⟧ 5")]
    [InlineData("IND1035", "a ≥ 80% ⟦≤⟧ 95%")]
    [InlineData("IND1036", "a ≥80%⟦&&⟧≤95%")]
    [InlineData("IND1036", "a ≥ 80%⟦，⟧≤ 95%")]
    [InlineData("IND1037", "a ≥ 80% ⟦且⟧ 且 ≤ 95%")]
    [InlineData("IND1037", "a ⟦且⟧ ≥ 5")]
    [InlineData("IND1038", "投诉 ⟦5次以内⟧")]
    [InlineData("IND1038", "a ≥ 98%⟦以上⟧")]
    [InlineData("IND1039", "a ≥ 98% ⟦工作计划 等⟧")]
    [InlineData("IND1039", "a = 5 ⟦~ 6⟧ 来源 \"甲\"")]
    [InlineData("IND1060", "a ⟦达成⟧")]
    [InlineData("IND1063", "a 达成 ⟦服务国家⟧")]
    public void Targets(string code, string line) => Assert.Equal(code, Parsed.Broken(line).Diagnostic.Code);

    [Theory]
    [InlineData("IND1040", "a in ⟦[5]⟧")]
    [InlineData("IND1040", "a in ⟦(.., ..)⟧")]
    [InlineData("IND1041", "a in [5, ..⟦]⟧")]
    [InlineData("IND1041", "a in ⟦[⟧.., 5)")]
    [InlineData("IND1042", "a in [5 ⟦6⟧]")]
    [InlineData("IND1042", "a in {优 ⟦良⟧}")]
    [InlineData("IND1043", "a in {优⟦、⟧良}")]
    [InlineData("IND1043", "a in [5 ⟦..⟧ 6]")]
    [InlineData("IND1044", "a ⟦in⟧")]
    [InlineData("IND1044", "a ⟦in⟧ 优")]
    [InlineData("IND1045", "a in ⟦{}⟧")]
    [InlineData("IND1045", "a ⟦()⟧")]
    [InlineData("IND1046", "a in {优⟦,⟧}")]
    [InlineData("IND1047", "a in ⟦[1,000, 2,000]⟧")]
    [InlineData("IND1048", "a ⟦[1, 5]⟧")]
    [InlineData("IND1048", "a ⟦=⟧ [1, 5]")]
    [InlineData("IND1049", "a in [⟦≥⟧ 1, 5]")]
    public void Intervals_and_sets(string code, string line) => Assert.Equal(code, Parsed.Broken(line).Diagnostic.Code);

    [Theory]
    [InlineData("IND1050", "a ≤ ⟦2019-3⟧")]
    [InlineData("IND1038", "a ≤ 15天⟦内⟧")]
    [InlineData("IND1038", "a ≤ 15 个工作日⟦内⟧")]
    [InlineData("IND1038", "a ≥ 30⟦余⟧人")]
    [InlineData("IND1038", "a ≥ 30 ⟦余⟧人次")]
    [InlineData("IND1038", "a ≤ 3 百⟦余⟧万元")]
    [InlineData("IND1038", "a ≥ 1.2亿⟦多⟧元")]
    [InlineData("IND1055", "a ≥ 2次⟦每⟧月")]
    [InlineData("IND1050", "a ≤ ⟦2019三季度⟧")]
    [InlineData("IND1050", "a ≤ ⟦2019年上半年⟧")]
    [InlineData("IND1050", "a ≤ ⟦2019H1⟧")]
    [InlineData("IND1050", "a = ⟦2019年全年⟧")]
    [InlineData("IND1050", "a ≤ ⟦2019年春节前⟧")]
    [InlineData("IND1050", "a ≥ 5 次 截止 ⟦2019年下半年⟧")]
    [InlineData("IND1050", "a ≤ ⟦2019.3.1⟧")]
    [InlineData("IND1050", "a ≤ ⟦2019/3/1⟧")]
    [InlineData("IND1051", "a ≤ ⟦2019.10⟧")]
    [InlineData("IND1051", "a ≤ 5 截止 ⟦2019.3⟧")]
    [InlineData("IND1052", "a = ⟦2019年度⟧")]
    [InlineData("IND1052", "a = ⟦2019年9月份⟧")]
    [InlineData("IND1053", "a = ⟦14-24⟧ ℃")]
    [InlineData("IND1054", "a = ⟦1,2345⟧ 元")]
    [InlineData("IND1055", "a = 17 元/人⟦、⟧天")]
    [InlineData("IND1056", "a = 17 元⟦/⟧")]
    [InlineData("IND1057", "a = ⟦.5⟧")]
    [InlineData("IND1058", "a ≥ 30000⟦人次来源⟧")]
    [InlineData("IND1058", "a ≥ 5⟦辆分值5⟧")]
    [InlineData("IND1059", "a ≤ ⟦12月31日前⟧")]
    [InlineData("IND1022", "a = 3 ⟦辆（台）⟧")]
    public void Values(string code, string line) => Assert.Equal(code, Parsed.Broken(line).Diagnostic.Code);

    [Theory]
    [InlineData("IND1061", "a = 5 ⟦截止⟧")]
    [InlineData("IND1062", "a = 5 来源 \"甲\" ⟦来源⟧ \"乙\"")]
    [InlineData("IND1063", "a = 5 来源 ⟦工作计划，2019 年⟧")]
    [InlineData("IND1064", "a ⟦来源⟧ \"甲\" ≥ 5")]
    [InlineData("IND1065", "a = 5 ⟦忽略⟧")]
    [InlineData("IND1066", "a = 5 忽略 ⟦IND4101⟧")]
    [InlineData("IND1070", "a = 5 ⟦计算⟧")]
    [InlineData("IND1070", "a = 5 计算 sum(甲⟦,⟧)")]
    [InlineData("IND1071", "a = 5 计算 甲⟦-⟧乙")]
    [InlineData("IND1071", "a = 5 计算 ⟦10-5⟧")]
    [InlineData("IND1018", "a = 5 计算 (甲 ⟦乙⟧)")]
    public void Clauses(string code, string line) => Assert.Equal(code, Parsed.Broken(line).Diagnostic.Code);

    /// <summary>Where the name is known the indicator exists, so that its result is invalid instead of missing.</summary>
    [Theory]
    [InlineData("a ≥ ≥ 5")]
    [InlineData("a 98%")]
    [InlineData("a in [1, 2, 3]")]
    [InlineData("a")]
    [InlineData("a ≥")]
    [InlineData("80% ≤ a")]
    [InlineData("a = 5 计算 (甲 乙)")]
    [InlineData("a = 5 来源")]
    public void A_broken_line_with_a_name_is_an_indicator(string line)
    {
        var indicator = Assert.IsType<IndicatorSyntax>(Parsed.Tree(line).Root.Members[0]);
        Assert.Equal("a", indicator.Name.Value);
        Assert.Single(indicator.Diagnostics);
    }

    [Fact]
    public void Independent_mistakes_have_a_message_each() =>
        Assert.Equal(["IND1032", "IND1060", "IND1061"], Parsed.Codes("a ≥ ≥ 5 来源 分值\n" + Parsed.Bystander));

    [Fact]
    public void Both_indicators_of_one_line_are_read_and_neither_is_trusted()
    {
        var members = Parsed.Tree("p = 9 q = 10").Root.Members.Cast<IndicatorSyntax>().ToArray();
        Assert.Equal(["p", "q"], members.Select(member => member.Name.Value));
        Assert.All(members, member => Assert.Single(member.Diagnostics));
    }

    [Fact]
    public void A_clause_on_its_own_line_leaves_the_indicator_before_it_in_doubt()
    {
        var tree = Parsed.Tree("a ≥ 5\n上限 10\n" + Parsed.Bystander);
        Assert.Equal(["IND1025"], Assert.IsType<IndicatorSyntax>(tree.Root.Members[0]).Diagnostics.Select(diagnostic => diagnostic.Code));
        Parsed.AssertSurvived(tree);
    }

    [Fact]
    public void Many_broken_lines_lose_nothing_else()
    {
        string[] broken = ["a ≥ ≥ 5", "e in [2019-03", "i = 5 来源 \"没有", "l ≥", "= 5", "u ≥ 80% 且", "x = 5 计算 (a +", "车辆 98%", "12热线 ≥ 5", "a = 1,2345"];
        var text = string.Join('\n', broken.Select((line, number) => $"{line}\n好{number}行 ≥ 5 个"));
        var tree = Parsed.Tree(text);
        var sound = tree.Root.Members.OfType<IndicatorSyntax>().Where(indicator => indicator.Diagnostics.IsEmpty).ToArray();
        Assert.Equal(broken.Length, sound.Count(indicator => indicator.Name.Value.StartsWith('好') && indicator.Target is ComparisonTargetSyntax));
    }
}
