using System.Text;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary><c>eval --format html</c>: one page that needs no other file, to send or to print.</summary>
internal static class ReportHtml
{
    private const string Css = """
        :root { color-scheme: light dark; --ink: #1f2328; --paper: #fff; --soft: #57606a; --line: #d0d7de; --head: #f6f8fa; --section: #eef3f8;
                --good: #1a7f37; --bad: #cf222e; --doubt: #8a5d00; --missing: #8250df; --none: #636c76; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e6edf3; --paper: #0d1117; --soft: #9198a1; --line: #3d444d; --head: #151b23; --section: #1c2733;
                  --good: #3fb950; --bad: #ff7b72; --doubt: #d29922; --missing: #bc8cff; --none: #9198a1; }
        }
        * { box-sizing: border-box; }
        body { font: 15px/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: var(--ink);
               background: var(--paper); max-width: 68rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; border-bottom: 2px solid var(--line); } h3 { font-size: 1rem; }
        .scroll { overflow-x: auto; margin: .6rem 0 1.2rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        th { background: var(--head); } tr.section th { background: var(--section); font-weight: 600; }
        table.results { table-layout: fixed; } .results th:nth-child(2) { width: 26%; } .results th:nth-child(3) { width: 20%; }
        .results th:nth-child(4) { width: 6.5rem; }
        .totals thead th { white-space: nowrap; } .totals td { overflow-wrap: normal; } .totals tbody th { min-width: 5em; }
        td.verdict { white-space: nowrap; font-weight: 600; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
        .reason, .documentation { color: var(--soft); font-size: .9em; white-space: pre-line; } .faint { color: var(--none); }
        .met td.verdict { color: var(--good); } .not-met td.verdict { color: var(--bad); } .undetermined td.verdict { color: var(--doubt); }
        .not-reported td.verdict { color: var(--missing); } .not-due td.verdict, .not-applicable td.verdict { color: var(--none); }
        .invalid td.verdict { color: #fff; background: #b62324; }
        @media (max-width: 40rem) {
          body { margin: 1rem auto; padding: 0 .6rem; font-size: 14px; } th, td { padding: .25rem .4rem; } .totals { font-size: 12px; }
          .results thead { display: none; } .results, .results tbody, .results tr, .results td, .results th { display: block; width: auto; }
          .results tr { border: 1px solid var(--line); margin-bottom: .5rem; } .results td, .results tr.section th { border: 0; }
          .results td[data-label]::before { content: attr(data-label) "\FF1A"; color: var(--soft); font-weight: 400; }
          .results td:first-child { font-weight: 600; } .results .reason, .results .documentation { font-weight: 400; }
          .results .invalid td.verdict { display: inline-block; margin: 0 0 .3rem .4rem; } .results .invalid td.verdict::before { color: #fff; }
        }
        @media print {
          :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #444; --line: #999; --head: #eee; --section: #eee;
                  --good: #1a7f37; --bad: #cf222e; --doubt: #8a5d00; --missing: #8250df; --none: #555; }
          body { margin: 0; max-width: none; } tr { break-inside: avoid; } thead { display: table-header-group; }
        }
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
        output.Write($"<div class=\"scroll\"><table class=\"totals\">\n<thead><tr><th>{Escape(words.Project)}</th>");
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

        output.Write("</tbody>\n</table></div>\n");
    }

    private static void WriteSet(ReportSet set, ReportWords words, Language language, TextWriter output)
    {
        output.Write("<table class=\"results\">\n<thead><tr>");
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

            WriteLine(line, words, language, output);
        }

        output.Write("</tbody>\n</table>\n");
    }

    private static void WriteLine(ReportLine line, ReportWords words, Language language, TextWriter output)
    {
        var reason = line.Result.Reason.In(language);
        output.Write($"<tr class=\"{line.Verdict.ToToken()}\"><td>{Escape(line.Descriptor.Name)}");
        if (line.Descriptor.Documentation is { Length: > 0 } documentation)
        {
            output.Write($"<div class=\"documentation\">{string.Join('\n', documentation.Split('\n').Select(Escape))}</div>");
        }

        if (reason.Length > 0)
        {
            output.Write($"<div class=\"reason\">{Escape(reason)}</div>");
        }

        output.Write($"</td><td data-label=\"{Escape(words.Target)}\">{Escape(line.Descriptor.TargetText)}</td>");
        output.Write($"<td data-label=\"{Escape(words.Actual)}\">{Escape(line.WordsWithUnit)}</td>");
        output.Write($"<td class=\"verdict\" data-label=\"{Escape(words.Verdict)}\">{Escape(line.Verdict.ToWord().In(language))}</td></tr>\n");
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
