using System.Collections.Immutable;
using System.Text;
using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>A fix that was applied, and the diagnostic that offered it; its place is in the text as it was just before.</summary>
public sealed record AppliedFix(Diagnostic Diagnostic, Fix Fix);

/// <summary>Applies the fixes of a file: those that are certain, whole, and apart from each other.</summary>
public static class FixApplier
{
    /// <summary>The fix that may be applied unasked: the only one there is, which changes no verdict of a sound line.</summary>
    public static Fix? CertainFix(Diagnostic diagnostic) => diagnostic.Fixes is [{ ChangesVerdicts: false } only] ? only : null;

    /// <summary>
    /// Applies the fixes from the top of the file down. One that meets or touches an earlier one is left for the next
    /// round, when it may look different.
    /// </summary>
    public static (SourceText Text, ImmutableArray<AppliedFix> Applied) Apply(SourceText source, IEnumerable<Diagnostic> diagnostics)
    {
        var taken = new SortedList<int, TextEdit>();
        var applied = ImmutableArray.CreateBuilder<AppliedFix>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.Span.Start))
        {
            if (CertainFix(diagnostic) is { } fix && IsApart(fix.Edits, taken))
            {
                foreach (var edit in fix.Edits)
                {
                    taken.Add(edit.Span.Start, edit);
                }

                applied.Add(new AppliedFix(diagnostic, fix));
            }
        }

        return (taken.Count == 0 ? source : source.WithContent(Edit(source, taken.Values)), applied.ToImmutable());
    }

    private static bool IsApart(ImmutableArray<TextEdit> edits, SortedList<int, TextEdit> taken)
    {
        for (var i = 0; i < edits.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Touch(edits[i], edits[j]))
                {
                    return false;
                }
            }

            var next = FirstFrom(taken.Keys, edits[i].Span.Start);
            if ((next < taken.Count && Touch(edits[i], taken.Values[next])) || (next > 0 && Touch(edits[i], taken.Values[next - 1])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Touch(TextEdit left, TextEdit right) => left.Span.Start <= right.Span.End && right.Span.Start <= left.Span.End;

    private static int FirstFrom(IList<int> starts, int position)
    {
        var (low, high) = (0, starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = starts[middle] < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static string Edit(SourceText source, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(source.Content.Length);
        var position = 0;
        foreach (var edit in edits)
        {
            result.Append(source.Content, position, edit.Span.Start - position);
            result.Append(edit.NewText.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", source.LineEnd, StringComparison.Ordinal));
            position = edit.Span.End;
        }

        return result.Append(source.Content, position, source.Content.Length - position).ToString();
    }
}
