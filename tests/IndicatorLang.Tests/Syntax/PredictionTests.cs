using Antlr4.Runtime.Atn;
using IndicatorLang.Syntax;
using IndicatorLang.Syntax.Lexing;
using IndicatorLang.Syntax.Parsing;
using IndicatorLang.Syntax.Shaping;
using IndicatorLang.Testing;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Syntax;

/// <summary>One token decides everywhere, so the parser never needs more than SLL and its cost is linear.</summary>
public class PredictionTests
{
    private static IEnumerable<string> Texts =>
    [
        Tour.Chinese, Tour.English, .. Repository.Files("seeds", "*.ind").Select(File.ReadAllText),
        .. Repository.Files("tests/errors", "*.ind").Select(File.ReadAllText).Where(text => text.Length < 10_000),
    ];

    [Fact]
    public void No_decision_looks_further_than_one_token()
    {
        foreach (var text in Texts)
        {
            var parser = CreateParser(text);
            parser.Profile = true;
            parser.file();
            Assert.DoesNotContain(parser.ParseInfo.getDecisionInfo(), decision => decision.SLL_MaxLook > 1);
        }
    }

    [Fact]
    public void Full_prediction_is_never_tried()
    {
        foreach (var text in Texts)
        {
            var parser = CreateParser(text);
            parser.Interpreter.PredictionMode = PredictionMode.LL_EXACT_AMBIG_DETECTION;
            parser.AddErrorListener(new FullPredictionListener());
            parser.file();
        }
    }

    [Fact]
    public void Every_keyword_has_a_token_and_a_row()
    {
        foreach (var keyword in Enum.GetValues<Keyword>())
        {
            Assert.NotEqual(0, LexemeTypes.Of(keyword));
            var row = KeywordTable.Of(keyword);
            Assert.All(row.Others.Prepend(row.Chinese).Prepend(row.English), word => Assert.Equal(keyword, KeywordTable.Find(word)));
        }

        Assert.Equal(KeywordTable.All.Length, KeywordTable.All.Select(row => LexemeTypes.Of(row.Keyword)).Distinct().Count());
    }

    private static IndicatorLang.Syntax.Generated.IndicatorParser CreateParser(string text)
    {
        var source = new SourceText("测试.ind", text);
        return TreeParser.CreateParser(source, Shaper.Shape(source, Tokenizer.Tokenize(source).Lexemes), (_, _, _) => { });
    }

    private sealed class FullPredictionListener : Antlr4.Runtime.BaseErrorListener
    {
        public override void ReportAttemptingFullContext(
            Antlr4.Runtime.Parser recognizer,
            Antlr4.Runtime.Dfa.DFA dfa,
            int startIndex,
            int stopIndex,
            Antlr4.Runtime.Sharpen.BitSet conflictingAlts,
            ATNConfigSet configs) => Assert.Fail($"full prediction in {recognizer.RuleNames[dfa.atnStartState.ruleIndex]}");
    }
}
