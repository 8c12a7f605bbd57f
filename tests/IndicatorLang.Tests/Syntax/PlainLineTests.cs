using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax;
using IndicatorLang.Syntax.Lexing;
using IndicatorLang.Syntax.Parsing;
using IndicatorLang.Syntax.Shaping;
using IndicatorLang.Testing;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Syntax;

/// <summary>The lines that go past the parser give the tree that the grammar gives, with the same messages.</summary>
public class PlainLineTests
{
    private const int Rounds = 3_000;

    // Lines of every plain form, and lines that nearly are.
    private const string Lines = """
        项目 甲 {
          一 ≥ 98%
          二 = -5 万人次 来源 "统计" 说明 "抽样\n\q" 分值 5
          三 in [2019-03, 2019年9月) 分值 5 分
          四 in (优, 及时]
          五 达成 "工作计划" 说明 “甲“乙”丙”
          "六" ≠ "良" 来源 "甲" 来源 "乙"
          七 = 2019.9
          八 != 5 元/人
          九 ≤ 30余人 分值 .5
          十 ≥ 5 份以上
          十一 in [5, 3, 1]
          十二 in [.., 5] 截止 2019-12
          十三 = 第一 二
          十四 ＝ ５％ // 注释
          十五 ≥ 3 月份 /* 注释 */ 分值 5 说明: "x"
        }
        """;

    [Theory]
    [InlineData("甲 ≥ 98%")]
    [InlineData("甲 = -5 万人次 来源 \"统计\" 说明 \"抽样\" 分值 5")]
    [InlineData("甲 in [2019-03, 2019-09)")]
    [InlineData("甲 达成 \"工作计划\"")]
    [InlineData("甲 = 及时")]
    public void The_commonest_lines_are_plain(string line)
    {
        var source = new SourceText("测试.ind", line);
        Assert.IsType<PlainLine>(Shaper.Shape(source, Tokenizer.Tokenize(source).Lexemes)[0]);
    }

    [Fact]
    public void Programs_have_the_tree_of_the_grammar()
    {
        string[] texts =
        [
            Lines, Tour.Chinese, Tour.English, LosslessTests.Samples,
            .. Repository.Files("seeds", "*.ind").Concat(Repository.Files("tests/errors", "*.ind")).Select(File.ReadAllText).Where(text => text.Length < 10_000),
        ];
        foreach (var text in texts)
        {
            Check(text);
        }
    }

    [Fact]
    public void Damaged_programs_have_the_tree_of_the_grammar()
    {
        for (var number = 0; number < Rounds; number++)
        {
            var random = new Random(number);
            var text = random.Next(3) switch { 0 => Tour.Chinese, 1 => LosslessTests.Samples, _ => Lines };
            for (var times = 1 + random.Next(4); times > 0; times--)
            {
                text = Mutations.Apply(text, random);
            }

            Check(text);
        }
    }

    private static void Check(string text)
    {
        var source = new SourceText("测试.ind", text);
        var plain = Describe(TreeParser.Parse(source, joinsPlainLines: true, CancellationToken.None));
        var parsed = Describe(TreeParser.Parse(source, joinsPlainLines: false, CancellationToken.None));
        Assert.True(plain == parsed, $"{text}\n\n{plain}\n\n{parsed}");
    }

    private static string Describe((CompilationUnitSyntax Root, System.Collections.Immutable.ImmutableArray<Diagnostic> Diagnostics) parsed)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in parsed.Diagnostics)
        {
            text.AppendLine(Describe(diagnostic));
        }

        Describe(parsed.Root, depth: 0, text);
        return text.ToString();
    }

    private static string Describe(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.Location.Span} {diagnostic.Message}";

    // The stack is deep enough for these texts.
    private static void Describe(SyntaxElement element, int depth, StringBuilder text)
    {
        text.Append(' ', depth).Append(CultureInfo.InvariantCulture, $"{element.GetType().Name} {element.Span} {element.FullSpan}");
        foreach (var property in element.GetType().GetProperties().Where(property => property.Name is not ("Source" or "Children")))
        {
            text.Append(CultureInfo.InvariantCulture, $" {property.Name}={Value(property, element)}");
        }

        text.AppendLine();
        foreach (var child in (element as SyntaxNode)?.Children ?? [])
        {
            Describe(child, depth + 1, text);
        }
    }

    private static string? Value(PropertyInfo property, SyntaxElement element) => property.GetValue(element) switch
    {
        SyntaxElement other => other.Span.ToString(),
        string words => words,
        IEnumerable items => string.Join(';', items.Cast<object>().Select(item => item switch
        {
            SyntaxElement other => other.Span.ToString(),
            Diagnostic diagnostic => Describe(diagnostic),
            _ => item.ToString(),
        })),
        Location location => location.Span.ToString(),
        var other => other?.ToString(),
    };
}
