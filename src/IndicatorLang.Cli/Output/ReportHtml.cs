using System.Text;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary><c>eval --format html</c>: one page that needs no other file, to send or to print.</summary>
internal static class ReportHtml
{
    private const string Css = """
        :root { color-scheme: light; }
        body { font: 15px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #1f2328;
               max-width: 68rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; border-bottom: 2px solid #d0d7de; } h3 { font-size: 1rem; }
        table { border-collapse: collapse; width: 100%; margin: .6rem 0 1.2rem; }
        th, td { border: 1px solid #d0d7de; padding: .3rem .6rem; text-align: left; vertical-align: top; }
        th { background: #f6f8fa; } tr.section th { background: #eef3f8; font-weight: 600; }
        td.verdict { white-space: nowrap; font-weight: 600; } td.number, th.number { text-align: right; }
        .reason { color: #57606a; font-size: .9em; } .faint { color: #6e7781; }
        .met td.verdict { color: #1a7f37; } .not-met td.verdict { color: #cf222e; } .undetermined td.verdict { color: #9a6700; }
        .not-reported td.verdict { color: #8250df; } .not-due td.verdict, .not-applicable td.verdict { color: #6e7781; }
        .invalid td.verdict { color: #fff; background: #cf222e; }
        @media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
        """;

    public static void Write(EvaluationReport report, Language language, TextWriter output)
    {
        var words = new ReportWords(language);
        output.Write($"""
            <!DOCTYPE html>
            <html lang="{(language == Language.English ? "en" : "zh-CN")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="{Escape(ToolVersion.Name)}">
            <title>{Escape(words.Title)}</title>
            <style>
            {Css}
            </style>
            </head>
            <body>
            <h1>{Escape(words.Title)}</h1>

            """.ReplaceLineEndings("\n"));
        if (report.AsOf is { } asOf)
        {
            output.Write($"<p>{Escape(words.AsOf(asOf))}</p>\n");
        }

        WriteTotals(report, words, language, output);
        foreach (var (project, sets) in report.ByProject())
        {
            output.Write($"<h2>{Escape(project.Name)}</h2>\n");
            foreach (var set in sets)
            {
                if (words.Subject(set) is { } subject)
                {
                    output.Write($"<h3>{Escape(subject)}</h3>\n");
                }

                WriteSet(set, words, language, output);
            }
        }

        output.Write("</body>\n</html>\n");
    }

    private static void WriteTotals(EvaluationReport report, ReportWords words, Language language, TextWriter output)
    {
        output.Write($"<table class=\"totals\">\n<thead><tr><th>{Escape(words.Project)}</th>");
        foreach (var verdict in VerdictNames.All)
        {
            output.Write($"<th class=\"number\">{Escape(verdict.ToWord().In(language))}</th>");
        }

        output.Write($"<th class=\"number\">{Escape(words.Sum)}</th></tr></thead>\n<tbody>\n");
        foreach (var (name, counts) in words.TotalRows(report))
        {
            output.Write($"<tr><th>{Escape(name)}</th>");
            foreach (var verdict in VerdictNames.All)
            {
                var faint = counts[verdict] == 0 ? " faint" : string.Empty;
                output.Write($"<td class=\"number{faint}\">{words.Count(counts[verdict])}</td>");
            }

            output.Write($"<td class=\"number\">{words.Count(counts.Total)}</td></tr>\n");
        }

        output.Write("</tbody>\n</table>\n");
    }

    private static void WriteSet(ReportSet set, ReportWords words, Language language, TextWriter output)
    {
        output.Write("<table>\n<thead><tr>");
        foreach (var heading in new[] { words.Indicator, words.Target, words.Actual, words.Verdict })
        {
            output.Write($"<th>{Escape(heading)}</th>");
        }

        output.Write("</tr></thead>\n<tbody>\n");
        var section = string.Empty;
        foreach (var line in set.Lines)
        {
            var path = words.Path(line.Descriptor);
            if (path != section)
            {
                section = path;
                output.Write($"<tr class=\"section\"><th colspan=\"4\">{Escape(path)}</th></tr>\n");
            }

            WriteLine(line, language, output);
        }

        output.Write("</tbody>\n</table>\n");
    }

    private static void WriteLine(ReportLine line, Language language, TextWriter output)
    {
        var reason = line.Result.Reason.In(language);
        output.Write($"<tr class=\"{line.Verdict.ToToken()}\"><td>{Escape(line.Descriptor.Name)}");
        if (reason.Length > 0)
        {
            output.Write($"<div class=\"reason\">{Escape(reason)}</div>");
        }

        output.Write($"</td><td>{Escape(line.Descriptor.TargetText)}</td><td>{Escape(line.WordsWithUnit)}</td>");
        output.Write($"<td class=\"verdict\">{Escape(line.Verdict.ToWord().In(language))}</td></tr>\n");
    }

    private static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in Printable.Of(text))
        {
            _ = c switch
            {
                '&' => builder.Append("&amp;"),
                '<' => builder.Append("&lt;"),
                '>' => builder.Append("&gt;"),
                '"' => builder.Append("&quot;"),
                '\'' => builder.Append("&#39;"),
                _ => builder.Append(c),
            };
        }

        return builder.ToString();
    }
}
