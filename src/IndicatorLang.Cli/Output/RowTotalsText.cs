using System.Globalization;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary><c>eval --each-row --format text</c>: for each target how many rows have which verdict.</summary>
internal sealed class RowTotalsText(TextWriter output, Language language, Style style, int width)
{
    private const int Gap = 2;
    private readonly ReportWords _words = new(language);

    /// <param name="project">The name of the project.</param>
    /// <param name="indicators">Its targets.</param>
    /// <param name="totals">What was counted.</param>
    /// <param name="asOf">The day asked about, or null.</param>
    public void Write(string project, IReadOnlyList<IndicatorDescriptor> indicators, RowTotals totals, DateOnly? asOf)
    {
        if (asOf is { } day)
        {
            output.Write($"{_words.AsOf(day)}\n\n");
        }

        var rows = new LocalizedText($"{Number(totals.Rows)} 行", totals.Rows == 1 ? "1 row" : $"{Number(totals.Rows)} rows").In(language);
        output.Write($"{style.Heading(Printable.Of(project))}  {style.Faint($"{rows}  {_words.IndicatorCount(indicators.Count)}")}\n");
        output.Write($"{style.Faint(new string('─', width))}\n");

        // A verdict that no row has needs no column; that nothing is met has to be seen.
        var shown = VerdictNames.All.Where(verdict => verdict <= Verdict.NotMet || totals.Of(verdict) > 0).ToList();
        var columns = shown.ConvertAll(verdict => Column(verdict.ToWord().In(language), [.. indicators.Select((_, i) => totals.Of(i, verdict)), totals.Of(verdict)]));
        var room = Math.Max(24, width - 2 - columns.Sum(column => column.Width + Gap));
        var names = indicators.Select(indicator => $"{Printable.Of(indicator.Name)}  {Printable.Of(indicator.TargetText)}").Append(_words.Sum).ToList();
        var nameWidth = Math.Min(room, names.Max(name => DisplayWidth.Of(name)));
        output.Write($"  {style.Faint(Cells.PadRight(string.Empty, nameWidth) + string.Concat(columns.Select(column => PadLeft(column.Head, column.Width + Gap))))}\n");
        for (var i = 0; i < names.Count; i++)
        {
            var lines = TextWrapper.Wrap(names[i], nameWidth);
            var numbers = string.Concat(columns.Select((column, at) => Painted(shown[at], column.Numbers[i], column.Width + Gap)));
            output.Write($"  {Cells.PadRight(lines[0], nameWidth)}{numbers}\n");
            foreach (var line in lines.Skip(1))
            {
                output.Write($"  {line}\n");
            }
        }
    }

    private (string Head, int Width, List<string> Numbers) Column(string head, List<long> counts)
    {
        var numbers = counts.ConvertAll(count => count == 0 ? "-" : Number(count));
        return (head, Math.Max(DisplayWidth.Of(head), numbers.Max(number => number.Length)), numbers);
    }

    private string Painted(Verdict verdict, string number, int columns) =>
        new string(' ', columns - number.Length) + (number == "-" ? number : style.Of(verdict, number));

    private static string PadLeft(string text, int columns) => new string(' ', columns - DisplayWidth.Of(text)) + text;

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
