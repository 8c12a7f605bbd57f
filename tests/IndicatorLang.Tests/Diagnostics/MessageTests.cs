using System.Text.RegularExpressions;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Tests.Diagnostics;

/// <summary>What every message is held to, in both languages.</summary>
public partial class MessageTests
{
    public static TheoryData<string> Names => [.. Factories.All.Select(NameOf).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Codes => [.. ErrorFile.Codes];

    private static readonly DiagnosticDescriptor[] Reasons =
    [
        DataDiagnostics.InvalidActualDescriptor, DataDiagnostics.DoubtfulActualDescriptor,
        DataDiagnostics.InvalidInputDescriptor, DataDiagnostics.FailedComputationDescriptor,
    ];

    [Fact]
    public void Every_code_has_a_factory()
    {
        var made = Factories.All.SelectMany(Factories.Call).Select(diagnostic => diagnostic.Code).ToHashSet();
        Assert.Equal(DiagnosticCatalog.All.Select(descriptor => descriptor.Code), made.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_reads_as_a_sentence_in_both_languages(string factory)
    {
        foreach (var diagnostic in Factories.All.Where(method => NameOf(method) == factory).SelectMany(Factories.Call))
        {
            // The reason of a verdict is a message of its own, with its own tests.
            if (!Reasons.Contains(diagnostic.Descriptor))
            {
                CheckSentence(diagnostic.Message);
            }

            foreach (var title in diagnostic.Fixes.Select(fix => fix.Title).Concat(diagnostic.Related.Select(related => related.Message)))
            {
                CheckWords(title);
            }
        }
    }

    /// <summary>Whatever is repeated from a program is cut short: nobody reads a message of ten thousand characters.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_is_short_however_long_the_words_of_the_program(string code)
    {
        var text = ErrorFile.Read(code);
        var words = text.Length > 1000 ? [] : Word().Matches(text).Take(20);
        foreach (var word in words)
        {
            var repeated = string.Concat(Enumerable.Repeat(word.Value, 2000));
            var longer = string.Concat(text.AsSpan(0, word.Index), repeated, text.AsSpan(word.Index + word.Length));
            foreach (var diagnostic in ErrorFile.Compile(code, longer).Diagnostics)
            {
                Assert.InRange(diagnostic.Message.Zh.Length, 1, 500);
                Assert.InRange(diagnostic.Message.En.Length, 1, 500);
                Assert.All(diagnostic.Fixes, fix => Assert.InRange(fix.Title.Zh.Length, 1, 100));
                Assert.All(diagnostic.Fixes, fix => Assert.InRange(fix.Title.En.Length, 1, 100));
                Assert.All(diagnostic.Related, related => Assert.InRange(related.Message.Zh.Length, 1, 100));
            }
        }
    }

    private static void CheckSentence(LocalizedText message)
    {
        CheckWords(message);
        Assert.Matches(ChineseEnd(), message.Zh);
        Assert.Matches(EnglishEnd(), message.En);
        Assert.Matches(Chinese(), message.Zh);

        var own = Quoted().Replace(message.En, "'…'");
        Assert.DoesNotMatch(ChinesePunctuation(), own);
        Assert.True(
            own.Count(char.IsAsciiLetter) > 2 * own.Count(character => character >= '\u2e80'),
            $"too little English: {message.En}");
    }

    private static void CheckWords(LocalizedText text)
    {
        foreach (var words in new[] { text.Zh, text.En })
        {
            Assert.Equal(words.Trim(), words);
            Assert.DoesNotContain("  ", words, StringComparison.Ordinal);
            Assert.DoesNotMatch(Insides(), words);
            Assert.DoesNotMatch(TokenName(), words);
        }
    }

    private static string NameOf(System.Reflection.MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";

    [GeneratedRegex(@"\p{L}+|\d+|[^\s\w]")]
    private static partial Regex Word();

    [GeneratedRegex("[。？]$")]
    private static partial Regex ChineseEnd();

    [GeneratedRegex(@"[.?]$")]
    private static partial Regex EnglishEnd();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex("""'[^']*'|"[^"]*"|“[^”]*”""")]
    private static partial Regex Quoted();

    [GeneratedRegex("[，。；：？！、（）]")]
    private static partial Regex ChinesePunctuation();

    // Types, stack traces and the words of those who write parsers.
    [GeneratedRegex(@"\b[A-Z][a-z]+[A-Z]\w*|\bSystem\.|\bIndicatorLang\.|   at |\b([Tt]oken|[Nn]ode|[Pp]arser|[Ll]exer|[Ee]xception|[Ii]dentifier|EOF)s?\b")]
    private static partial Regex Insides();

    // The grammar writes its tokens in capitals; these words are not from it.
    [GeneratedRegex(@"\b(?!CSV\b|JSON\b|PDF\b|UTF\b|GB\d*\b|NUL\b|WPS\b|IND\b|IND\d+\b|Q\d\b)[A-Z][A-Z_]{2,}\b")]
    private static partial Regex TokenName();
}
