using System.Collections.Immutable;
using Apache.Arrow;
using Apache.Arrow.Types;
using IndicatorLang.Runtime;

namespace IndicatorLang.Arrow;

/// <summary>Verdicts as a record batch.</summary>
internal static class VerdictBatch
{
    private static readonly DictionaryType Coded = new(Int8Type.Default, StringType.Default, ordered: false);

    /// <param name="project">The evaluator of the project.</param>
    /// <param name="rows">The rows, of which the keys are taken.</param>
    /// <param name="verdicts">The verdicts on each target.</param>
    /// <param name="options">How they are written.</param>
    public static RecordBatch Of(ProjectEvaluator project, RecordBatch rows, byte[][] verdicts, ArrowOptions options)
    {
        var (fields, arrays) = (new List<Field>(), new List<IArrowArray>());
        foreach (var key in options.Keys)
        {
            var place = rows.Schema.GetFieldIndex(key, StringComparer.Ordinal);
            if (place < 0)
            {
                throw new ArgumentException($"there is no column '{key}', which is to be a key");
            }

            fields.Add(rows.Schema.GetFieldByIndex(place));
            arrays.Add(rows.Column(place));
        }

        var isCoded = options.Verdicts == ArrowVerdicts.Dictionary;
        var words = new StringArray.Builder().AppendRange(VerdictNames.All.Select(verdict => verdict.ToToken())).Build();
        var labels = LabelsOf(project.Indicators);
        for (var i = 0; i < verdicts.Length; i++)
        {
            fields.Add(new Field(labels[i], isCoded ? Coded : UInt8Type.Default, nullable: false));
            arrays.Add(isCoded
                ? new DictionaryArray(Coded, new Int8Array(new ArrowBuffer(verdicts[i]), ArrowBuffer.Empty, rows.Length, 0, 0), words)
                : new UInt8Array(new ArrowBuffer(verdicts[i]), ArrowBuffer.Empty, rows.Length, 0, 0));
        }

        return new RecordBatch(new Schema(fields, metadata: null), arrays, rows.Length);
    }

    // The second target of an indicator is 准点率[1], counted from 0 as everywhere.
    private static ImmutableArray<string> LabelsOf(ImmutableArray<IndicatorDescriptor> indicators)
    {
        var several = indicators.Where(indicator => indicator.TargetIndex > 0).Select(indicator => indicator.Name).ToHashSet(StringComparer.Ordinal);
        return [.. indicators.Select(it => several.Contains(it.Name) ? FormattableString.Invariant($"{it.Name}[{it.TargetIndex}]") : it.Name)];
    }
}
