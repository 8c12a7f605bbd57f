using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary>
/// <c>eval --format text</c>: by project and section, target beside actual, the reason under each line that has one, and
/// the totals at the end.
/// </summary>
internal sealed class ReportText(TextWriter output, Language language, Style style, int width)
{
    private const int Indent = 4;
    private readonly ReportWords _words = new(language);

    public void Write(EvaluationReport report)
    {
        if (report.AsOf is { } asOf)
        {
            output.Write($"{_words.AsOf(asOf)}\n\n");
        }

        var layout = ReportLayout.For(report, _words, language, width - Indent);
        foreach (var (project, sets) in report.ByProject())
        {
            var title = Printable.Of(project.Name);
            output.Write($"{style.Heading(title)}  {style.Faint(_words.IndicatorCount(project.Indicators.Length))}\n");
            output.Write($"{style.Faint(new string('─', width))}\n");
            foreach (var set in sets)
            {
                Write(set, layout);
            }
        }

        WriteTotals(report);
    }

    private void Write(ReportSet set, ReportLayout layout)
    {
        if (_words.Subject(set) is { } subject)
        {
            output.Write($"{style.Heading($"  ▌{Printable.Of(subject)}")}\n");
        }

        WriteRow(layout, _words.Indicator, _words.Target, _words.Actual, _words.Verdict, style.Faint);
        string? section = null;
        foreach (var line in set.Lines)
        {
            var path = Printable.Of(_words.Path(line.Descriptor));
            if (path != section)
            {
                section = path;
                output.Write(path.Length > 0 ? $"  {style.Heading(path)}\n" : string.Empty);
            }

            WriteRow(
                layout,
                Printable.Of(line.Descriptor.Name),
                Printable.Of(line.Descriptor.TargetText),
                Printable.Of(line.WordsWithUnit),
                line.Verdict.ToWord().In(language),
                text => style.Of(line.Verdict, text));
            WriteReason(Printable.Of(line.Result.Reason.In(language)));
        }

        output.Write('\n');
    }

    private void WriteRow(ReportLayout layout, string name, string target, string actual, string verdict, Func<string, string> paint)
    {
        var names = TextWrapper.Wrap(name, layout.Name);
        var targets = TextWrapper.Wrap(target, layout.Target);
        var actuals = TextWrapper.Wrap(actual, layout.Actual);
        var height = Math.Max(names.Count, Math.Max(targets.Count, actuals.Count));
        for (var i = 0; i < height; i++)
        {
            var line = new string(' ', Indent)
                + Cells.PadRight(At(names, i), layout.Name + ReportLayout.Gap)
                + Cells.PadRight(At(targets, i), layout.Target + ReportLayout.Gap)
                + Cells.PadRight(At(actuals, i), layout.Actual + ReportLayout.Gap);
            output.Write(i == 0 ? $"{line}{paint(verdict)}\n" : $"{line.TrimEnd()}\n");
        }
    }

    private void WriteReason(string reason)
    {
        if (reason.Length == 0)
        {
            return;
        }

        var lines = TextWrapper.Wrap(reason, width - Indent - 4);
        for (var i = 0; i < lines.Count; i++)
        {
            output.Write($"{new string(' ', Indent)}{style.Faint(i == 0 ? "└ " : "  ")}{lines[i]}\n");
        }
    }

    private void WriteTotals(EvaluationReport report)
    {
        var heads = VerdictNames.All.Select(verdict => verdict.ToWord().In(language)).Append(_words.Sum).ToList();
        var rows = _words.TotalRows(report);
        var room = Math.Max(width - heads.Sum(head => DisplayWidth.Of(head) + 2) - 2, 12);
        var nameWidth = Math.Min(rows.Max(row => DisplayWidth.Of(row.Name)), room);
        output.Write($"{style.Heading(_words.Totals)}\n{style.Faint(new string('─', width))}\n");
        output.Write($"  {Cells.PadRight(string.Empty, nameWidth)}{string.Concat(heads.Select(head => $"  {head}"))}\n");
        foreach (var (name, counts) in rows)
        {
            var names = TextWrapper.Wrap(Printable.Of(name), nameWidth);
            for (var i = 0; i < names.Count; i++)
            {
                output.Write(i == 0 ? $"  {Cells.PadRight(names[i], nameWidth)}{Numbers(counts, heads)}\n" : $"  {names[i]}\n");
            }
        }
    }

    private string Numbers(VerdictCounts counts, List<string> heads)
    {
        var line = string.Empty;
        for (var i = 0; i < heads.Count; i++)
        {
            var isSum = i == VerdictNames.All.Count;
            var count = isSum ? counts.Total : counts[VerdictNames.All[i]];
            var number = count == 0 ? "-" : _words.Count(count);
            line += new string(' ', Math.Max(DisplayWidth.Of(heads[i]) + 2 - number.Length, 1));
            line += isSum || count == 0 ? number : style.Of(VerdictNames.All[i], number);
        }

        return line;
    }

    private static string At(List<string> lines, int index) => index < lines.Count ? lines[index] : string.Empty;
}
