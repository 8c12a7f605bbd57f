using System.Collections.Immutable;
using System.Globalization;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary>An explained verdict for people, part by part, and the line of the program that it rests on.</summary>
internal sealed class VerdictText(TextWriter output, Language language, Style style)
{
    // Beyond this a list is for programs to read; --format json has all of it.
    private const int Most = 10;

    private const int Few = 3;

    private readonly int _labelWidth = language == Language.English ? 9 : 6;

    public void Write(ImmutableArray<ReportLine> lines)
    {
        foreach (var line in lines)
        {
            if (line != lines[0])
            {
                output.Write('\n');
            }

            Write(line);
        }
    }

    private void Write(ReportLine line)
    {
        var descriptor = line.Descriptor;
        var explanation = line.Result.Explain();
        output.Write($"{style.Heading(Printable.Of(string.Join(" / ", [descriptor.Project, .. descriptor.Path, descriptor.Name])))}\n\n");

        Part(new("目标", "target"), descriptor.TargetText);
        Also(explanation.Admitted, new("即 ", "that is, "));
        Part(new("实际", "actual"), line.WordsWithUnit);
        WritePossible(line, explanation);
        foreach (var step in line.Result.Actual.Detail?.Steps ?? [])
        {
            Part(new("计算", "step"), step.In(language));
        }

        Part(new("结论", "verdict"), line.Verdict.ToWord().In(language), text => style.Of(line.Verdict, text));
        Part(new("理由", "reason"), line.Result.Reason.In(language));
        Part(new("相差", "off by"), explanation.Distance?.In(language));
        if (explanation.Counting is { } counting)
        {
            Part(new("数日", "days"), CountingText.Of(counting, Most).In(language));
        }

        Part(new("到期", "due"), descriptor.Due is { } due ? DatePeriod.Day(due).ToString() : null);
        Part(new("来源", "source"), descriptor.Source);
        Part(new("说明", "note"), descriptor.Note);
        foreach (var text in descriptor.Documentation?.Split('\n') ?? [])
        {
            Part(new("注释", "comment"), text);
        }

        WriteSource(line.Indicator.TargetLocation);
    }

    private void WritePossible(ReportLine line, Explanation explanation)
    {
        if (explanation.Possible is [{ Lower: { } lower } only] && lower == only.Upper)
        {
            if (lower != line.WordsWithUnit && lower.Trim('“', '”') != line.WordsWithUnit)
            {
                Part(default, new LocalizedText($"读作 {lower}", $"read as {lower}").In(language));
            }

            return;
        }

        Also(explanation.Possible, new("可能为 ", "may be "));
        Also(explanation.Satisfying, new("其中满足目标的：", "of which these satisfy the target: "));
    }

    private void Also(ImmutableArray<ExplainedRange> ranges, LocalizedText lead)
    {
        // Counts of days are single values one after the other; more than a few of them say less than the first and the last.
        if (ranges.Length > Few && ranges.All(range => range.Lower is not null && range.Lower == range.Upper))
        {
            var words = new LocalizedText(
                $"{ranges[0].Lower} 至 {ranges[^1].Lower} 中的 {ranges.Length} 个值",
                $"one of {ranges.Length} values from {ranges[0].Lower} to {ranges[^1].Lower}");
            Part(default, $"{lead.In(language)}{words.In(language)}");
        }
        else if (!ranges.IsEmpty)
        {
            var or = new LocalizedText("；或 ", "; or ").In(language);
            var rest = ranges.Length > Most
                ? new LocalizedText($"……共 {ranges.Length} 段", $"... {ranges.Length} in all").In(language)
                : string.Empty;
            Part(default, $"{lead.In(language)}{string.Join(or, ranges.Take(Most).Select(range => range.Text.In(language)))}{rest}");
        }
    }

    private void Part(LocalizedText label, string? text, Func<string, string>? paint = null)
    {
        if (!string.IsNullOrEmpty(text))
        {
            var safe = Printable.Of(text);
            output.Write($"{Cells.PadRight(label.In(language) ?? string.Empty, _labelWidth)}{(paint is null ? safe : paint(safe))}\n");
        }
    }

    private void WriteSource(Location location)
    {
        var line = SourceLine.Of(location);
        var number = (location.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', number.Length);
        var bar = style.Note("|");
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{gutter}{style.Note("-->")} {location.Source.Path}:{location.Start.Line + 1}:{location.Start.Column + 1}\n"));
        output.Write($"{gutter} {bar}\n{style.Note(number)} {bar} {line.Text}\n{gutter} {bar} {new string(' ', line.Before)}{style.Note(new string('^', line.Width))}\n");
    }
}
