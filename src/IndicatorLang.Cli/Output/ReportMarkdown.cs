using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary><c>eval --format md</c>: a table for each project and one of totals.</summary>
internal static class ReportMarkdown
{
    public static void Write(EvaluationReport report, Language language, TextWriter output)
    {
        var words = new ReportWords(language);
        output.Write($"# {words.Title}\n\n");
        if (report.AsOf is { } asOf)
        {
            output.Write($"{words.AsOf(asOf)}\n\n");
        }

        foreach (var (project, sets) in report.ByProject())
        {
            output.Write($"## {Escape(project.Name)}\n\n");
            foreach (var set in sets)
            {
                if (words.Subject(set) is { } subject)
                {
                    output.Write($"### {Escape(subject)}\n\n");
                }

                Write(set, words, language, output);
            }
        }

        WriteTotals(report, words, language, output);
    }

    private static void Write(ReportSet set, ReportWords words, Language language, TextWriter output)
    {
        WriteRow(output, words.Section, words.Indicator, words.Target, words.Actual, words.Verdict, words.Reason);
        output.Write("|---|---|---|---|---|---|\n");
        foreach (var line in set.Lines)
        {
            WriteRow(
                output,
                words.Path(line.Descriptor),
                line.Descriptor.Name,
                line.Descriptor.TargetText,
                line.WordsWithUnit,
                line.Verdict.ToWord().In(language),
                line.Result.Reason.In(language));
        }

        output.Write('\n');
    }

    private static void WriteTotals(EvaluationReport report, ReportWords words, Language language, TextWriter output)
    {
        output.Write($"## {words.Totals}\n\n");
        WriteRow(output, [words.Project, .. VerdictNames.All.Select(verdict => verdict.ToWord().In(language)), words.Sum]);
        output.Write($"|---|{string.Concat(Enumerable.Repeat("--:|", VerdictNames.All.Count + 1))}\n");
        foreach (var (name, counts) in words.TotalRows(report))
        {
            WriteRow(output, [name, .. VerdictNames.All.Select(verdict => words.Count(counts[verdict])), words.Count(counts.Total)]);
        }
    }

    private static void WriteRow(TextWriter output, params ReadOnlySpan<string> cells)
    {
        output.Write('|');
        foreach (var cell in cells)
        {
            output.Write($" {Escape(cell)} |");
        }

        output.Write('\n');
    }

    // A name or a value is never markup.
    private static string Escape(string text)
    {
        var builder = new System.Text.StringBuilder(text.Length);
        foreach (var c in Printable.Of(text))
        {
            if (@"\`*_[]<>|#~&".Contains(c))
            {
                builder.Append('\\');
            }

            builder.Append(c);
        }

        return builder.ToString();
    }
}
