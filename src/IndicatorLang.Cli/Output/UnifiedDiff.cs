using System.Globalization;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary>What changed in a file, as <c>diff -u</c> shows it and <c>patch</c> reads it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;
    private const string NoNewline = "\n\\ No newline at end of file\n";

    public static void Write(SourceText before, SourceText after, TextWriter output)
    {
        var diff = Differ.Instance.CreateDiffs(before.Content, after.Content, ignoreWhiteSpace: false, ignoreCase: false, new LineEndingsPreservingChunker());
        output.Write($"--- {before.Path}\n+++ {after.Path}\n");
        foreach (var hunk in Hunks(diff.DiffBlocks))
        {
            WriteHunk(diff, hunk, output);
        }
    }

    // Changes whose surroundings meet are shown together.
    private static List<List<DiffBlock>> Hunks(IList<DiffBlock> blocks)
    {
        var hunks = new List<List<DiffBlock>>();
        foreach (var block in blocks)
        {
            if (hunks.Count > 0 && block.DeleteStartA - End(hunks[^1][^1]) <= 2 * Context)
            {
                hunks[^1].Add(block);
            }
            else
            {
                hunks.Add([block]);
            }
        }

        return hunks;
    }

    private static int End(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static void WriteHunk(DiffResult diff, List<DiffBlock> hunk, TextWriter output)
    {
        var (first, last) = (hunk[0], hunk[^1]);
        var start = Math.Max(0, first.DeleteStartA - Context);
        var end = Math.Min(diff.PiecesOld.Count, End(last) + Context);
        var startAfter = first.InsertStartB - (first.DeleteStartA - start);
        var endAfter = last.InsertStartB + last.InsertCountB + (end - End(last));
        output.Write($"@@ -{Range(start, end)} +{Range(startAfter, endAfter)} @@\n");
        var position = start;
        foreach (var block in hunk)
        {
            WriteLines(' ', diff.PiecesOld, position, block.DeleteStartA, output);
            WriteLines('-', diff.PiecesOld, block.DeleteStartA, End(block), output);
            WriteLines('+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB, output);
            position = End(block);
        }

        WriteLines(' ', diff.PiecesOld, position, end, output);
    }

    private static void WriteLines(char mark, IReadOnlyList<string> lines, int from, int to, TextWriter output)
    {
        for (var i = from; i < to; i++)
        {
            output.Write(mark);
            output.Write(lines[i] is [.., '\n' or '\r'] ? lines[i] : lines[i] + NoNewline);
        }
    }

    // Lines are counted from 1; an empty range names the line before it.
    private static string Range(int from, int to) =>
        string.Create(CultureInfo.InvariantCulture, $"{(to == from ? from : from + 1)},{to - from}");
}
