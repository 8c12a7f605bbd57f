using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Robustness;

/// <summary>What must hold for every text there is.</summary>
internal static class Sound
{
    /// <summary>Compiles and evaluates a text and checks everything that no text may break.</summary>
    public static Compilation Check(string text)
    {
        var compilation = Compilation.Create(new SourceText("测试.ind", text));
        Assert.Equal(text, compilation.Trees[0].ToFullString());
        foreach (var diagnostic in compilation.Diagnostics)
        {
            Assert.InRange(diagnostic.Location.Span.Start, 0, text.Length);
            Assert.InRange(diagnostic.Location.Span.End, diagnostic.Location.Span.Start, text.Length);
            Assert.NotEqual(string.Empty, diagnostic.Message.Zh);
            Assert.NotEqual(string.Empty, diagnostic.Message.En);
            foreach (var edit in diagnostic.Fixes.SelectMany(fix => fix.Edits))
            {
                Assert.InRange(edit.Span.End, edit.Span.Start, text.Length);
            }
        }

        foreach (var evaluator in compilation.Interpret())
        {
            for (var i = 0; i < evaluator.Indicators.Length; i++)
            {
                var result = evaluator.Evaluate(i, ActualValue.NotReported);
                Assert.Equal(evaluator.Indicators[i].Error is null ? Verdict.NotReported : Verdict.Invalid, result.Verdict);
                Assert.NotEqual(string.Empty, result.Reason.Zh);
            }
        }

        return compilation;
    }
}
