using System.Globalization;
using IndicatorLang.Runtime;
using IndicatorLang.Text;
using IndicatorLang.Verification;

namespace IndicatorLang.Cli.Output;

/// <summary>
/// <c>test --format text</c>: each test with its outcome; under one that failed what was given, every result with its
/// reason, and the lines of the program whose expectations do not hold.
/// </summary>
internal sealed class TestText(TextWriter output, Language language, Style style, int width)
{
    private const int Indent = 6;
    private readonly TestWords _words = new(language);

    public void Write(TestReport report)
    {
        foreach (var file in report.ByFile())
        {
            output.Write($"{style.Heading(Printable.Of(file.Key))}\n");
            foreach (var test in file)
            {
                Write(test.Result);
            }

            output.Write('\n');
        }

        if (report.Coverage is { } coverage)
        {
            new CoverageText(output, language, style, width).Write(coverage);
        }

        output.Write($"{_words.Summary(report)}\n");
        if (report.Coverage is { } summary)
        {
            output.Write($"{_words.CoverageSummary(summary)}\n");
        }
    }

    private void Write(TestResult result)
    {
        output.Write($"  {Paint(result.Outcome)(_words.Outcome(result.Outcome))}  {Printable.Of(_words.Name(result.Test))}\n");
        if (result.Outcome == TestOutcome.NotRun)
        {
            WriteLine(Printable.Of(result.Test.Error!.Value.In(language)));
        }

        if (result.Outcome != TestOutcome.Failed)
        {
            return;
        }

        foreach (var line in _words.Given(result.Test).Concat(result.Expectations.Select(_words.Result)))
        {
            WriteLine(Printable.Of(line));
        }

        foreach (var expectation in result.Expectations.Where(expectation => !expectation.Holds))
        {
            WriteSource(expectation.Expectation.Location);
        }
    }

    private void WriteLine(string text)
    {
        var lines = TextWrapper.Wrap(text, width - Indent - 2);
        for (var i = 0; i < lines.Count; i++)
        {
            output.Write($"{new string(' ', i == 0 ? Indent : Indent + 2)}{lines[i]}\n");
        }
    }

    private void WriteSource(Location location)
    {
        var number = (location.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
        var column = (location.Start.Column + 1).ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', Indent + number.Length);
        var line = SourceLine.Of(location);
        var bar = style.Note("|");
        output.Write($"{margin}{style.Note("-->")} {Printable.Of(location.Source.Path)}:{number}:{column}\n{margin} {bar}\n");
        output.Write($"{new string(' ', Indent)}{style.Note(number)} {bar} {line.Text}\n");
        output.Write($"{margin} {bar} {new string(' ', line.Before)}{style.Error(new string('^', line.Width))}\n");
    }

    private Func<string, string> Paint(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Passed => text => style.Of(Verdict.Met, text),
        TestOutcome.Failed => style.Error,
        _ => style.Warning,
    };
}
