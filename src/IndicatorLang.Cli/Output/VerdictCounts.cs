using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary>How many results there are of each of the seven verdicts.</summary>
internal sealed class VerdictCounts
{
    private readonly int[] _counts = new int[VerdictNames.All.Count];

    public int this[Verdict verdict] => _counts[(int)verdict];

    public int Total { get; private set; }

    public static VerdictCounts Of(params IEnumerable<ReportSet> sets)
    {
        var counts = new VerdictCounts();
        foreach (var set in sets)
        {
            foreach (var line in set.Lines)
            {
                counts._counts[(int)line.Verdict]++;
                counts.Total++;
            }
        }

        return counts;
    }
}
