using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary>How wide the columns of the text report are. What is wider is wrapped, never cut.</summary>
internal readonly record struct ReportLayout(int Name, int Target, int Actual)
{
    /// <summary>The blanks between columns.</summary>
    public const int Gap = 2;

    /// <summary>Room for four Chinese characters: no column is narrower, unless it has no more to say.</summary>
    private const int Least = 8;

    /// <summary>The columns as wide as they need to be or, where the line is too short for that, so that the fewest cells wrap.</summary>
    public static ReportLayout For(EvaluationReport report, ReportWords words, Language language, int width)
    {
        var (name, target, actual) = (new ColumnNeed(words.Indicator), new ColumnNeed(words.Target), new ColumnNeed(words.Actual));
        foreach (var set in report.Sets)
        {
            foreach (var line in set.Lines)
            {
                name.Add(line.Descriptor.Name);
                target.Add(line.Descriptor.TargetText);
                actual.Add(line.WordsWithUnit);
            }
        }

        var verdict = 0;
        foreach (var one in VerdictNames.All)
        {
            verdict = Math.Max(verdict, DisplayWidth.Of(one.ToWord().In(language)));
        }

        return Choose(name, target, actual, width - verdict - (3 * Gap));
    }

    private static ReportLayout Choose(ColumnNeed name, ColumnNeed target, ColumnNeed actual, int room)
    {
        var best = new ReportLayout(Math.Min(name.Most, room - (2 * Least)), Least, Least);
        var fewest = long.MaxValue;
        for (var targetWidth = Math.Min(target.Most, Least); targetWidth <= target.Most; targetWidth++)
        {
            for (var actualWidth = Math.Min(actual.Most, Least); actualWidth <= actual.Most; actualWidth++)
            {
                var nameWidth = Math.Min(name.Most, room - targetWidth - actualWidth);
                if (nameWidth < Math.Min(name.Most, Least))
                {
                    break;
                }

                var lines = name.ExtraLines(nameWidth) + target.ExtraLines(targetWidth) + actual.ExtraLines(actualWidth);
                if (lines < fewest)
                {
                    fewest = lines;
                    best = new ReportLayout(nameWidth, targetWidth, actualWidth);
                }
            }
        }

        return best;
    }

    /// <summary>How wide the cells of a column are, and how many lines they take when it is narrower.</summary>
    private sealed class ColumnNeed
    {
        private int[] _cellsByWidth = new int[64];

        public ColumnNeed(string heading) => Add(heading);

        public int Most { get; private set; }

        public void Add(string cell)
        {
            var width = DisplayWidth.Of(cell);
            if (width >= _cellsByWidth.Length)
            {
                Array.Resize(ref _cellsByWidth, width * 2);
            }

            _cellsByWidth[width]++;
            Most = Math.Max(Most, width);
        }

        public long ExtraLines(int width)
        {
            long lines = 0;
            for (var cellWidth = width + 1; cellWidth <= Most; cellWidth++)
            {
                lines += (long)_cellsByWidth[cellWidth] * ((cellWidth - 1) / width);
            }

            return lines;
        }
    }
}
