using System.Globalization;
using System.Text;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Conformance.Differential;

/// <summary>What has been compared: how often each verdict, by the kind of the indicator, computed ones apart, and by the operators of its target.</summary>
internal sealed class Tally
{
    private readonly long[,] _byKind = new long[Enum.GetValues<ValueKind>().Length + 1, VerdictNames.All.Count];
    private readonly long[,] _byOperator = new long[Enum.GetValues<ComparisonOperator>().Length + 1, VerdictNames.All.Count];

    public long Total => VerdictNames.All.Sum(Of);

    public void Add(RandomIndicator indicator, Verdict verdict)
    {
        _byKind[(int)indicator.Descriptor.Type.Kind, (int)verdict]++;

        // Targets of several comparisons have a row of their own.
        _byOperator[indicator.Term is TargetTerm.Comparison only ? (int)only.Operator : _byOperator.GetLength(0) - 1, (int)verdict]++;
    }

    /// <summary>Counts a computed indicator, whose target is a single comparison.</summary>
    public void AddComputed(ComparisonOperator comparison, Verdict verdict)
    {
        _byKind[_byKind.GetLength(0) - 1, (int)verdict]++;
        _byOperator[(int)comparison, (int)verdict]++;
    }

    public void Add(Tally other)
    {
        AddTo(_byKind, other._byKind);
        AddTo(_byOperator, other._byOperator);
    }

    public long Of(Verdict verdict) => Enumerable.Range(0, _byKind.GetLength(0)).Sum(kind => _byKind[kind, (int)verdict]);

    public override string ToString()
    {
        var text = new StringBuilder();
        Line(text, "", VerdictNames.All.Select(verdict => verdict.ToToken()));
        Line(text, "share", VerdictNames.All.Select(verdict => string.Create(CultureInfo.InvariantCulture, $"{100.0 * Of(verdict) / Math.Max(1, Total):0.0} %")));
        Rows(text, _byKind, [.. Enum.GetNames<ValueKind>(), "computed"]);
        Rows(text, _byOperator, [.. Enum.GetNames<ComparisonOperator>(), "several"]);
        return text.ToString();
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
