using System.Text.RegularExpressions;
using IndicatorLang.Formatting;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Formatting;

/// <summary>Formatting loses nothing, changes no meaning, and is done once: over every program of this repository, and over what random damage makes of them.</summary>
public sealed partial class FormatterCorpusTests
{
    public static TheoryData<KeywordStyle> Styles => [.. Enum.GetValues<KeywordStyle>()];

    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_program_keeps_its_meaning(KeywordStyle keywords)
    {
        var options = new FormatOptions { Keywords = keywords };
        foreach (var (path, text) in Corpus.Programs())
        {
            var tree = SyntaxTree.Parse(new SourceText(path, text));
            var result = Formatter.Format(tree, options);
            var again = SyntaxTree.Parse(new SourceText(path, result.Text));
            Assert.True(Shape(tree).SequenceEqual(Shape(again)), path);
            Assert.True(result.Text == Formatter.Format(again, options).Text, $"{path}\n{result.Text}\n{Formatter.Format(again, options).Text}");
            Assert.Equal(Targets(tree.Source), Targets(again.Source));
        }
    }

    [Fact]
    public void The_text_of_sound_programs_is_laid_out_and_not_only_kept()
    {
        // Blanks that a formatter would never leave: if the result still had them, it would be the text that went in.
        var count = 0;
        foreach (var (path, text) in Corpus.Programs().Where(program => SyntaxTree.Parse(new SourceText("甲", program.Text)).Diagnostics.IsEmpty)
            .Where(program => !program.Text.Contains("/*", StringComparison.Ordinal) && !program.Text.Contains("\"\"\"", StringComparison.Ordinal)))
        {
            var spoilt = Comparison().Replace(text, "$1   ≧   ");
            if (spoilt != text)
            {
                count++;
                Assert.True(Formatter.Format(spoilt) == Formatter.Format(text), $"{path}\n{Formatter.Format(spoilt)}\n{Formatter.Format(text)}");
            }
        }

        Assert.InRange(count, 100, int.MaxValue);
    }

    [GeneratedRegex("""^([^"“/*\n]*[^"“/*\n ]) +≥ +""", RegexOptions.Multiline)]
    private static partial Regex Comparison();

    [Fact]
    public void Damaged_programs_lose_nothing()
    {
        var random = new Random(20190904);
        string[] pieces = ["{", "}", "\"", "“", "\"\"\"", "//", "/*", "*/", "\n", "\r\n", "[", ")", "≥", "来源", "项目", "项目 乙 {", " ", "，", "且", "\0", "\uD800", "5", "2019-09", "//x\n", "/*y*/", "..", ":"];
        foreach (var (path, text) in Corpus.Programs())
        {
            for (var i = 0; i < 3; i++)
            {
                var at = random.Next(text.Length + 1);
                var damaged = random.Next(3) switch
                {
                    0 => text[..at],
                    1 => text.Remove(at, Math.Min(random.Next(1, 9), text.Length - at)),
                    _ => text.Insert(at, pieces[random.Next(pieces.Length)]),
                };
                var formatted = Formatter.Format(damaged);
                Assert.True(Kept(damaged).SequenceEqual(Kept(formatted)), $"{path}\n{damaged}\n---\n{formatted}");
                Assert.True(Formatter.Format(formatted) == formatted, $"{path}\n{formatted}\n---\n{Formatter.Format(formatted)}");
            }
        }
    }

    // All that is neither blank nor a sign with two spellings; a set, because a quote at a wrong place may turn signs into text.
    private static IEnumerable<char> Kept(string text) =>
        text.Where(char.IsLetterOrDigit).Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c);

    private static IEnumerable<(Type Type, int Count)> Shape(SyntaxTree tree) =>
        tree.Root.DescendantNodes().Select(node => (node.GetType(), node.Children.Length));

    private static IEnumerable<string> Targets(SourceText source) =>
        Compilation.Create(source).Model.Projects.SelectMany(project => project.Indicators.Select(indicator =>
            string.Join('|', project.Name, indicator.Descriptor.Name, indicator.Descriptor.Type.Describe().Zh, indicator.Descriptor.Target)));
}
