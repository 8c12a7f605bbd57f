using Apache.Arrow;
using IndicatorLang.Runtime;

namespace IndicatorLang.Arrow;

/// <summary>Evaluates record batches. The verdicts are those that rows of the same values have.</summary>
public static class ArrowEvaluation
{
    /// <summary>The verdicts on the rows of a batch: the key columns, then a column for each target of the project.</summary>
    /// <param name="project">The evaluator of the project.</param>
    /// <param name="rows">The rows: a column for each indicator or input, by its name. What has no column, and a null, is not reported.</param>
    /// <param name="options">How; the defaults have no day and no keys.</param>
    /// <exception cref="ArgumentException">A column is not known, or holds something that does not become an exact value of its indicator.</exception>
    public static RecordBatch EvaluateArrow(this ProjectEvaluator project, RecordBatch rows, ArrowOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(rows);
        options ??= new ArrowOptions();
        var table = new ArrowTable(project, rows, options);
        var columns = project.EvaluateColumns(table.ToBatch(), options.AsOf);
        byte[][] verdicts = [.. Enumerable.Range(0, project.Indicators.Length).Select(i => Bytes(columns.Of(i)))];
        foreach (var row in table.OddRows)
        {
            var results = table.Evaluate(row);
            for (var i = 0; i < verdicts.Length; i++)
            {
                verdicts[i][row] = (byte)results[i].Verdict;
            }
        }

        return VerdictBatch.Of(project, rows, verdicts, options);
    }

    private static byte[] Bytes(ReadOnlySpan<Verdict> verdicts) => System.Runtime.InteropServices.MemoryMarshal.Cast<Verdict, byte>(verdicts).ToArray();
}
