using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using IndicatorLang.Cli.Input;
using IndicatorLang.Cli.Output;
using IndicatorLang.Data.Rows;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Commands.EachRow;

/// <summary>What came of a block of records.</summary>
/// <param name="Totals">How many rows have which verdict.</param>
/// <param name="Lines">The lines of the output.</param>
/// <param name="Diagnostics">What was found wrong, the first of it.</param>
/// <param name="Errors">How many errors there are.</param>
/// <param name="Found">How many diagnostics there are.</param>
/// <param name="IsUnreadable">Whether the block is no text, so that nothing behind it is read.</param>
internal sealed record BlockResult(
    RowTotals Totals, ReadOnlyMemory<byte> Lines, ImmutableArray<Diagnostic> Diagnostics, long Errors, long Found, bool IsUnreadable = false);

/// <summary>Judges the rows of blocks, one block after the other. It works alone, and keeps its columns for the next block.</summary>
internal sealed class EachRowJob(string path, EachRowTable table, RowLines? lines)
{
    /// <summary>How many diagnostics are kept; a file of millions of rows may be wrong in each.</summary>
    public const int MostDiagnostics = 100;

    private readonly RowBatch _batch = new(table.Plan);
    private readonly List<int> _lineOf = [];
    private readonly ImmutableArray<int> _computed =
        [.. Enumerable.Range(0, table.Plan.Evaluator.Indicators.Length).Where(i => table.Plan.Evaluator.Indicators[i] is { Error: null, Computation: not null })];

    // The rows that are read on their own; null where there is none after all.
    private readonly Dictionary<int, ReportSet?> _single = [];
    private readonly ArrayBufferWriter<byte> _output = new();
    private RowTotals _totals = new(0);
    private DiagnosticBag _diagnostics = new();

    /// <summary>Judges a block.</summary>
    public BlockResult Run(RecordBlock block)
    {
        _totals = new RowTotals(table.Plan.Evaluator.Indicators.Length);
        _diagnostics = new DiagnosticBag();
        _output.ResetWrittenCount();
        if (Unreadable(block) is { } unreadable)
        {
            return new BlockResult(_totals, default, [unreadable], 1, 1, IsUnreadable: true);
        }

        var (at, line) = (0, block.FirstLine + 1);
        while (at < block.Length)
        {
            if (_batch.IsFull)
            {
                Judge(block.Text);
            }

            at = _batch.Take(block.Text, at);
            while (_lineOf.Count < _batch.Count)
            {
                _lineOf.Add(line++);
            }

            if (at < block.Length && !_batch.IsFull)
            {
                var start = at;
                at = RecordBlocks.EndOfRecord(block.Text, start, table.Plan.Separator) is var end and > 0 ? end : block.Length;
                AddSingle(block.Text, start, at, line);
                line += RecordBlocks.LinesIn(block.Text[start..at]);
            }
        }

        Judge(block.Text);
        var found = _diagnostics.ToImmutable().OrderBy(diagnostic => diagnostic.Location.Source.FirstLine).ThenBy(diagnostic => diagnostic.Location.Span.Start).ToList();
        return new BlockResult(
            _totals,
            lines is null ? default : _output.WrittenSpan.ToArray(),
            [.. found.Take(MostDiagnostics)],
            found.Count(diagnostic => diagnostic.Severity == Severity.Error),
            found.Count);
    }

    // A text that is no plain record may be none at all, or several.
    private void AddSingle(ReadOnlySpan<byte> text, int start, int end, int line)
    {
        foreach (var row in table.Judge(Encoding.UTF8.GetString(text[start..end]), line - 1, _diagnostics).DefaultIfEmpty())
        {
            if (_batch.IsFull)
            {
                Judge(text);
            }

            _single[_batch.Count] = row?.Set;
            _lineOf.Add(row?.Line ?? line);
            _batch.Add(end);
        }
    }

    private void Judge(ReadOnlySpan<byte> text)
    {
        if (_batch.Count == 0)
        {
            return;
        }

        _batch.Read(text);
        for (var row = _batch.NextApart(0); row >= 0; row = _batch.NextApart(row + 1))
        {
            if (!_single.ContainsKey(row))
            {
                ReadSingle(text, row);
            }
        }

        // The verdict of each row is written down only where it is needed.
        var verdicts = _batch.Judge(withVerdicts: lines is not null || _single.Count > 0);
        foreach (var i in _computed.Where(i => verdicts.Totals(i).Invalid > 0))
        {
            verdicts = _batch.Judge(withVerdicts: true);
            ExplainInvalid(text, verdicts.Of(i));
        }

        _totals.Add(_batch.Count, verdicts);

        foreach (var (row, set) in _single)
        {
            Correct(verdicts, row, set);
        }

        WriteLines(text, verdicts);
        _single.Clear();
        _lineOf.Clear();
        _batch.Clear();
    }

    private void Correct(ColumnVerdicts verdicts, int row, ReportSet? set)
    {
        if (set is null)
        {
            _totals.Remove(row, verdicts);
            return;
        }

        for (var i = 0; i < set.Lines.Length; i++)
        {
            _totals.Replace(i, verdicts.Of(i)[row], set.Lines[i].Verdict);
        }
    }

    private void WriteLines(ReadOnlySpan<byte> text, ColumnVerdicts verdicts)
    {
        for (var row = 0; lines is not null && row < _batch.Count; row++)
        {
            if (!_single.TryGetValue(row, out var set))
            {
                lines.Write(_output, _lineOf[row], _batch.EntityOf(text, row), _batch.PeriodOf(text, row), verdicts, row);
            }
            else if (set is not null)
            {
                lines.Write(_output, _lineOf[row], set);
            }
        }
    }

    private void ReadSingle(ReadOnlySpan<byte> text, int row) =>
        _single[row] = table.Judge(Encoding.UTF8.GetString(_batch.RecordOf(text, row)), _lineOf[row] - 1, _diagnostics).SingleOrDefault()?.Set;

    // Each invalid result has a diagnostic, and what is wrong with a computation is told by the row on its own.
    private void ExplainInvalid(ReadOnlySpan<byte> text, ReadOnlySpan<Verdict> verdicts)
    {
        for (var row = 0; (row = IndexOfInvalid(verdicts, row)) >= 0; row++)
        {
            if (!_single.ContainsKey(row))
            {
                ReadSingle(text, row);
            }
        }
    }

    private static int IndexOfInvalid(ReadOnlySpan<Verdict> verdicts, int from) =>
        MemoryMarshal.Cast<Verdict, byte>(verdicts[from..]).IndexOf((byte)Verdict.Invalid) is var at and >= 0 ? from + at : -1;

    private Diagnostic? Unreadable(RecordBlock block)
    {
        var text = block.Text;
        if (Utf8Check.IsText(text))
        {
            return null;
        }

        var nul = text.IndexOf((byte)0);
        // Only the line that it stands on is shown; the rest may be anything.
        var wrong = nul >= 0 ? nul : FirstInvalid(text);
        var start = text[..wrong].LastIndexOf((byte)'\n') + 1;
        var source = new SourceText(path, Encoding.UTF8.GetString(text[start..wrong])) { FirstLine = block.FirstLine + text[..start].Count((byte)'\n') };
        var at = new Location(source, new TextSpan(source.Content.Length, 0));
        return nul >= 0
            ? DataDiagnostics.NotText(at, new("含有 NUL 字符", "it holds a NUL character"))
            : DataDiagnostics.UnknownEncoding(at);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
