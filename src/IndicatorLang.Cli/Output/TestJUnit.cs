using System.Globalization;
using System.Text;
using System.Xml;
using IndicatorLang.Runtime;
using IndicatorLang.Verification;

namespace IndicatorLang.Cli.Output;

/// <summary>
/// <c>test --format junit</c>: the XML that CI systems read, a suite for each file. A test that could not be run is an error there,
/// one whose expectations do not hold a failure.
/// </summary>
internal static class TestJUnit
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    public static void Write(TestReport report, Language language, Stream output)
    {
        var words = new TestWords(language);
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "IndicatorLang");
            WriteCounts(xml, report.Tests);
            xml.WriteAttributeString("time", Seconds(report.Tests));
            foreach (var file in report.ByFile())
            {
                xml.WriteStartElement("testsuite");
                xml.WriteAttributeString("name", XmlText.Valid(file.Key));
                WriteCounts(xml, [.. file]);
                xml.WriteAttributeString("skipped", "0");
                xml.WriteAttributeString("time", Seconds(file));
                foreach (var test in file)
                {
                    Write(xml, test, words, language);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyCollection<TimedResult> tests)
    {
        xml.WriteAttributeString("tests", Number(tests.Count));
        xml.WriteAttributeString("failures", Number(tests.Count(test => test.Result.Outcome == TestOutcome.Failed)));
        xml.WriteAttributeString("errors", Number(tests.Count(test => test.Result.Outcome == TestOutcome.NotRun)));
    }

    private static void Write(XmlWriter xml, TimedResult timed, TestWords words, Language language)
    {
        var test = timed.Result.Test;
        var path = test.NameLocation.Source.Path;
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", XmlText.Valid(ClassName(path)));
        xml.WriteAttributeString("name", XmlText.Valid(words.Name(test)));
        xml.WriteAttributeString("file", XmlText.Valid(path));
        xml.WriteAttributeString("line", Number(test.NameLocation.Start.Line + 1));
        xml.WriteAttributeString("time", Seconds(timed.Time));
        switch (timed.Result.Outcome)
        {
            case TestOutcome.Failed:
                var results = timed.Result.Expectations.Select(words.Result).ToList();
                var first = results[timed.Result.Expectations.IndexOf(timed.Result.Expectations.First(expectation => !expectation.Holds))];
                WriteProblem(xml, "failure", "expectation", first, string.Join('\n', words.Given(test).Concat(results)));
                break;
            case TestOutcome.NotRun:
                var error = test.Error!.Value.In(language);
                WriteProblem(xml, "error", "test", error, error);
                break;
        }

        xml.WriteEndElement();
    }

    private static void WriteProblem(XmlWriter xml, string element, string type, string message, string text)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("message", XmlText.Valid(message));
        xml.WriteAttributeString("type", type);
        xml.WriteString(XmlText.Valid(text));
        xml.WriteEndElement();
    }

    // CI systems show what stands before the last point as a package: the folders of the file.
    private static string ClassName(string path) =>
        (path.EndsWith(".ind", StringComparison.OrdinalIgnoreCase) ? path[..^4] : path).Replace('\\', '/').Trim('.', '/').Replace('/', '.') is { Length: > 0 } name
            ? name
            : "-";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(IEnumerable<TimedResult> tests) => Seconds(tests.Aggregate(TimeSpan.Zero, (sum, test) => sum + test.Time));

    private static string Seconds(TimeSpan time) =>
        ((decimal)time.Ticks / TimeSpan.TicksPerSecond).ToString("0.000", CultureInfo.InvariantCulture);
}
