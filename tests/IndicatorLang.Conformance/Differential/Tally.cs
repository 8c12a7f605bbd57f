using System.Globalization;
using System.Text;
using IndicatorLang.Conformance.Differential.Computed;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Conformance.Differential;

/// <summary>
/// What has been compared: how often each verdict, by the kind of the indicator, computed ones apart, by the operators of its
/// target, and by how precisely a date of the actual is known; and how many verdicts of computed indicators were decided by rounding.
/// </summary>
internal sealed class Tally
{
    private static readonly string[] Kinds = [.. Enum.GetNames<ValueKind>(), "computed"];
    private static readonly string[] Operators = [.. Enum.GetNames<ComparisonOperator>(), "several"];
    private static readonly string[] Precisions = Enum.GetNames<DatePrecision>();
    private static readonly string[] DatePrecisions = [.. Precisions.Select(it => $"date {it}"), .. Precisions.Select(it => $"pair {it}")];

    private readonly long[,] _byKind = new long[Kinds.Length, VerdictNames.All.Count];
    private readonly long[,] _byOperator = new long[Operators.Length, VerdictNames.All.Count];
    private readonly long[,] _byPrecision = new long[DatePrecisions.Length, VerdictNames.All.Count];

    public long Total => VerdictNames.All.Sum(Of);

    /// <summary>How many pairs would have another verdict if nothing were rounded.</summary>
    public long DecidedByRounding { get; private set; }

    public void Add(RandomIndicator indicator, in Meaning actual, Verdict verdict)
    {
        _byKind[(int)indicator.Descriptor.Type.Kind, (int)verdict]++;

        // Targets of several comparisons have a row of their own.
        _byOperator[indicator.Term is TargetTerm.Comparison only ? (int)only.Operator : Operators.Length - 1, (int)verdict]++;

        // A pair is as precise as the less precise of its dates.
        if (actual.Kind == MeaningKind.UnknownDay)
        {
            _byPrecision[(int)actual.Start.Precision, (int)verdict]++;
        }
        else if (actual.Kind == MeaningKind.Pair)
        {
            _byPrecision[Precisions.Length + Math.Max((int)actual.Start.Precision, (int)actual.End.Precision), (int)verdict]++;
        }
    }

    /// <summary>Counts a computed indicator, whose target is a single comparison.</summary>
    public void AddComputed(ComputedIndicator indicator, ComputedRow row, Verdict verdict)
    {
        _byKind[Kinds.Length - 1, (int)verdict]++;
        _byOperator[(int)indicator.Operator, (int)verdict]++;
        DecidedByRounding += indicator.IsDecidedByRounding(row) ? 1 : 0;
    }

    public void Add(Tally other)
    {
        AddTo(_byKind, other._byKind);
        AddTo(_byOperator, other._byOperator);
        AddTo(_byPrecision, other._byPrecision);
        DecidedByRounding += other.DecidedByRounding;
    }

    public long Of(Verdict verdict) => Enumerable.Range(0, Kinds.Length).Sum(kind => _byKind[kind, (int)verdict]);

    public override string ToString()
    {
        var text = new StringBuilder();
        Line(text, "", VerdictNames.All.Select(verdict => verdict.ToToken()));
        Line(text, "all", VerdictNames.All.Select(verdict => Of(verdict).ToString(CultureInfo.InvariantCulture)));
        Line(text, "share", VerdictNames.All.Select(verdict => string.Create(CultureInfo.InvariantCulture, $"{100.0 * Of(verdict) / Math.Max(1, Total):0.0} %")));
        Rows(text, _byKind, Kinds);
        Rows(text, _byOperator, Operators);
        Rows(text, _byPrecision, DatePrecisions);
        return text.Append(CultureInfo.InvariantCulture, $"decided by rounding: {DecidedByRounding}\n").ToString();
    }

    private static void Rows(StringBuilder text, long[,] table, string[] names)
    {
        for (var row = 0; row < names.Length; row++)
        {
            Line(text, names[row], Enumerable.Range(0, table.GetLength(1)).Select(column => table[row, column].ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static void Line(StringBuilder text, string head, IEnumerable<string> cells) =>
        text.Append(head.PadRight(18)).AppendJoin("", cells.Select(cell => cell.PadLeft(15))).Append('\n');

    private static void AddTo(long[,] table, long[,] other)
    {
        for (var row = 0; row < table.GetLength(0); row++)
        {
            for (var column = 0; column < table.GetLength(1); column++)
            {
                table[row, column] += other[row, column];
            }
        }
    }
}
