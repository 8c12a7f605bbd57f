using IndicatorLang.Runtime;
using IndicatorLang.Text;
using IndicatorLang.Verification;

namespace IndicatorLang.Cli.Output;

/// <summary>The table of <c>test --coverage</c>: each target with the sides that tests touch and those that none does.</summary>
internal sealed class CoverageText(TextWriter output, Language language, Style style, int width)
{
    private const int Indent = 4;
    private const int Gap = 2;
    private const int LeastSides = 20;
    private readonly TestWords _words = new(language);
    private readonly ReportWords _heads = new(language);

    public void Write(TestCoverage coverage)
    {
        var name = Width(coverage, descriptor => descriptor.Name, _heads.Indicator);
        var target = Width(coverage, descriptor => descriptor.TargetText, _heads.Target);
        var sides = Math.Max((width - Indent - name - target - (3 * Gap)) / 2, LeastSides);
        int[] widths = [name, target, sides, sides];
        output.Write($"{style.Heading(_words.Coverage)}\n{style.Faint(new string('─', width))}\n");
        string? project = null;
        foreach (var row in coverage.Targets)
        {
            var descriptor = row.Indicator.Descriptor;
            if (descriptor.Project != project)
            {
                project = descriptor.Project;
                output.Write($"{style.Heading(Printable.Of(project))}\n");
                WriteRow([[_heads.Indicator], [_heads.Target], [_words.Touched], [_words.Untouched]], widths, style.Faint);
            }

            List<string>[] cells =
            [
                TextWrapper.Wrap(Printable.Of(descriptor.Name), name),
                TextWrapper.Wrap(Printable.Of(descriptor.TargetText), target),
                Pack(_words.Sides(row, isTouched: true), sides),
                Pack(_words.Sides(row, isTouched: false), sides),
            ];
            WriteRow(cells, widths, text => text);
        }

        output.Write('\n');
    }

    /// <summary>As wide as the widest cell, but no more than a quarter of the line.</summary>
    private int Width(TestCoverage coverage, Func<IndicatorDescriptor, string> cell, string heading) => Math.Min(
        coverage.Targets.Select(target => Printable.Of(cell(target.Indicator.Descriptor))).Append(heading).Max(text => DisplayWidth.Of(text)),
        width / 4);

    /// <summary>As many sides on a line as fit; a line breaks within a side only when that alone is too wide.</summary>
    private static List<string> Pack(List<string> sides, int width)
    {
        var lines = new List<string> { string.Empty };
        foreach (var side in sides.Select(Printable.Of))
        {
            if (DisplayWidth.Of(lines[^1]) + DisplayWidth.Of(side.TrimEnd()) <= width)
            {
                lines[^1] += side;
            }
            else
            {
                lines.AddRange(TextWrapper.Wrap(side, width));
            }
        }

        return lines[0].Length == 0 ? lines[1..] : lines;
    }

    private void WriteRow(List<string>[] cells, int[] widths, Func<string, string> paint)
    {
        for (var line = 0; line < cells.Max(lines => lines.Count); line++)
        {
            var text = new string(' ', Indent)
                + string.Concat(cells.Select((lines, i) => Cells.PadRight(line < lines.Count ? lines[line] : string.Empty, widths[i] + Gap)));
            output.Write($"{paint(text.TrimEnd())}\n");
        }
    }
}
