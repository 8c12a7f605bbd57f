using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Conformance.Documents;

/// <summary>The forms that the specification refuses are refused, and their fixes lead to the forms it names.</summary>
public sealed class RefusedFormTests
{
    public static TheoryData<string, string, string> Forms
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var row in MarkdownDocument.Read("docs/language.md").TableOf("written", "write", "code").Rows)
            {
                data.Add(MarkdownDocument.Plain(row.Cells[0]), MarkdownDocument.Plain(row.Cells[1]), row.Cells[2]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_refused_form_has_a_fix(string written, string write, string code)
    {
        var source = "指标 " + written;
        var diagnostics = Check(source).Diagnostics;

        Assert.Equal([code], diagnostics.Select(diagnostic => diagnostic.Code).Distinct());
        Assert.Equal("指标 " + write, Apply(source, diagnostics.SelectMany(diagnostic => diagnostic.Fixes).SelectMany(fix => fix.Edits)));
        Assert.Empty(Check("指标 " + write).Diagnostics);
    }

    private static Compilation Check(string source) => Compilation.Create(new SourceText("例.ind", source));

    private static string Apply(string source, IEnumerable<TextEdit> edits)
    {
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start))
        {
            source = source[..edit.Span.Start] + edit.NewText + source[edit.Span.End..];
        }

        return source;
    }
}
