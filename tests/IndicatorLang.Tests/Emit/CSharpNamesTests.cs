using System.Text;
using FsCheck.Xunit;
using IndicatorLang.Emit;
using Microsoft.CodeAnalysis.CSharp;

namespace IndicatorLang.Tests.Emit;

public sealed class CSharpNamesTests
{
    [Theory]
    [InlineData("车辆准点率", "车辆准点率")]
    [InlineData("budget", "budget")]
    [InlineData("12345热线满意率", "_12345热线满意率")]
    [InlineData("外事（港澳）事务工作", "外事_xFF08_港澳_xFF09_事务工作")]
    [InlineData("a_b", "a__b")]
    [InlineData("class", "class_")]
    [InlineData("Equals", "Equals_")]
    [InlineData("class_", "class__")]
    [InlineData("value_", "value___")]
    [InlineData("", "_x_")]
    [InlineData("\U00020BB7", "_x20BB7_")]
    [InlineData("a\u200Bb", "a_x200B_b")]
    public void Names_become_readable_identifiers(string name, string identifier) => Assert.Equal(identifier, CSharpNames.Member(name));

    [Fact]
    public void A_lone_surrogate_is_a_character_of_its_own() => Assert.Equal("_xD842_a", CSharpNames.Member("\uD842a"));

    [Property(Arbitrary = [typeof(HostileText)], MaxTest = 5_000)]
    public void An_identifier_is_one_token_of_CSharp(string name)
    {
        foreach (var identifier in new[] { CSharpNames.Member(name), CSharpNames.Type(name) })
        {
            Assert.True(SyntaxFacts.IsValidIdentifier(identifier), identifier);
            Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(identifier));
            Assert.Equal(SyntaxKind.None, SyntaxFacts.GetContextualKeywordKind(identifier));
            Assert.Equal(identifier, SyntaxFactory.ParseToken(identifier).ValueText);
        }
    }

    [Property(Arbitrary = [typeof(HostileText)], MaxTest = 5_000)]
    public void An_identifier_leads_back_to_its_name(string name)
    {
        if (!CSharpNames.Member(name).Contains("_h", StringComparison.Ordinal))
        {
            Assert.Equal(name, DecodedName.Of(CSharpNames.Member(name)));
            Assert.Equal(name, DecodedName.Of(CSharpNames.Type(name)));
        }
    }

    [Property(Arbitrary = [typeof(HostileText)], MaxTest = 5_000)]
    public void Two_names_never_meet(string left, string right) =>
        Assert.Equal(left == right, CSharpNames.Member(left) == CSharpNames.Member(right));

    [Theory]
    [InlineData("指", 1_000)]
    [InlineData("a", 10_000)]
    [InlineData("，", 1_000)]
    [InlineData("_", 1_000)]
    [InlineData("\U00020BB7", 500)]
    public void Long_names_are_cut_and_stay_apart(string piece, int count)
    {
        var name = string.Concat(Enumerable.Repeat(piece, count));
        var (first, second) = (CSharpNames.Member(name + "甲"), CSharpNames.Member(name + "乙"));

        Assert.NotEqual(first, second);
        Assert.All([first, second], identifier => Assert.InRange(Encoding.UTF8.GetByteCount(identifier), 500, 700));
        Assert.All([first, second], identifier => Assert.True(SyntaxFacts.IsValidIdentifier(identifier)));
        Assert.NotEqual(first, CSharpNames.Member(DecodedName.Of(first.Split("_h")[0])));
    }

    [Fact]
    public void Every_keyword_of_CSharp_is_reserved()
    {
        var keywords = SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText);

        Assert.Empty(keywords.Where(keyword => keyword.Length > 0 && keyword != "_").Except(ReservedNames.Members));
        Assert.Empty(ReservedNames.Members.Except(ReservedNames.Types));
    }

    [Theory]
    [InlineData("Indicators", true)]
    [InlineData("深圳.绩效_2019", true)]
    [InlineData("", false)]
    [InlineData("a..b", false)]
    [InlineData("a.class", false)]
    [InlineData("a; class B {}", false)]
    [InlineData("A.Exact", false)]
    public void Namespaces_are_checked(string name, bool isOne) => Assert.Equal(isOne, CSharpNames.IsNamespace(name));

    [Fact]
    public void Names_of_files_fit_every_file_system() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(CSharpNames.FileStem("Indicators", CSharpNames.Type(new string('指', 900)))), 1, 240);
}
