using System.Xml.Linq;
using FsCheck.Xunit;
using IndicatorLang.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IndicatorLang.Tests.Emit;

public sealed class CSharpLiteralsTests
{
    [Theory]
    [InlineData("98%", "\"98%\"")]
    [InlineData("民心相通，深化友谊", "\"民心相通，深化友谊\"")]
    [InlineData("a\"b\\", "\"a\\\"b\\\\\"")]
    [InlineData("\r\n\u2028", "\"\\u000D\\u000A\\u2028\"")]
    [InlineData("\U00020BB7", "\"\U00020BB7\"")]
    [InlineData("\u202E", "\"\\u202E\"")]
    public void Texts_become_literals(string text, string literal) => Assert.Equal(literal, CSharpLiterals.Text(text));

    [Fact]
    public void A_lone_surrogate_is_escaped() => Assert.Equal("\"\\uD800x\"", CSharpLiterals.Text("\uD800x"));

    [Fact]
    public void No_text_is_null() => Assert.Equal("null", CSharpLiterals.Text(null));

    [Property(Arbitrary = [typeof(HostileText)], MaxTest = 5_000)]
    public void A_literal_is_one_token_with_the_value_of_the_text(string text)
    {
        var expression = SyntaxFactory.ParseExpression(CSharpLiterals.Text(text));

        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(expression).Token.Value);
    }

    [Property(Arbitrary = [typeof(HostileText)], MaxTest = 5_000)]
    public void A_comment_ends_at_the_end_of_its_line(string text)
    {
        var tree = CSharpSyntaxTree.ParseText($"// {CSharpLiterals.Comment(text)}\nclass C;");

        var token = tree.GetRoot().DescendantTokens().First();
        Assert.Equal("class", token.Text);
        Assert.Equal(
            [SyntaxKind.SingleLineCommentTrivia, SyntaxKind.EndOfLineTrivia], token.LeadingTrivia.Select(trivia => trivia.Kind()));
    }

    [Property(Arbitrary = [typeof(HostileText)], MaxTest = 5_000)]
    public void Documentation_is_well_formed_and_stays_in_its_element(string text)
    {
        var documentation = CSharpLiterals.Documentation(text);
        var element = XElement.Parse($"<summary>{documentation}</summary>", LoadOptions.PreserveWhitespace);

        Assert.Empty(element.Elements());
        Assert.Equal(CSharpLiterals.Comment(text), element.Value);
        Assert.DoesNotContain(documentation, char.IsControl);
    }

    [Property(Arbitrary = [typeof(HostileText)], MaxTest = 5_000)]
    public void A_line_directive_names_a_file_and_nothing_else(string path)
    {
        var tree = CSharpSyntaxTree.ParseText($"#line 7 {CSharpLiterals.LineFile(path)}\nclass C;\n#line default\n");

        Assert.Empty(tree.GetDiagnostics());
        var type = Assert.Single(((CompilationUnitSyntax)tree.GetRoot()).Members);
        var span = tree.GetMappedLineSpan(type.Span);
        Assert.Equal(6, span.StartLinePosition.Line);
        Assert.Equal(CSharpLiterals.LineFile(path)[1..^1], span.Path);
    }
}
