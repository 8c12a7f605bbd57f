using System.Buffers;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IndicatorLang.Data;
using IndicatorLang.Data.Rows;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary><c>eval --each-row --format csv</c> and <c>ndjson</c>: a line for each row, with its place and a verdict for each target.</summary>
internal sealed class RowLines
{
    private static readonly byte[][] Tokens = [.. VerdictNames.All.Select(verdict => Encoding.UTF8.GetBytes(verdict.ToToken()))];

    private readonly bool _isJson;
    private readonly bool _hasEntity;
    private readonly bool _hasPeriod;
    private readonly byte[][] _before;
    private readonly byte[] _end;

    /// <param name="plan">The table.</param>
    /// <param name="isJson">Whether the lines are JSON rather than CSV.</param>
    /// <param name="language">The language of the header of a CSV.</param>
    public RowLines(RowPlan plan, bool isJson, Language language)
    {
        (_isJson, _hasEntity, _hasPeriod) = (isJson, plan.Entity is not null, plan.Period is not null);
        var labels = RowLabels.Of(plan.Evaluator.Indicators);
        _before = [.. labels.Select((label, i) => isJson ? Utf8($"{(i == 0 ? "" : "\",")}{Json(label)}:\"") : ","u8.ToArray())];
        _end = isJson ? Utf8(labels.IsEmpty ? "}}\n" : "\"}}\n") : Utf8("\r\n");
        Header = isJson ? [] : [.. Encoding.UTF8.Preamble, .. Utf8(HeaderOf(labels, language))];
    }

    /// <summary>What stands before the first line.</summary>
    public ImmutableArray<byte> Header { get; }

    /// <summary>Writes a row of a batch.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="line">Its line in the file, from 1.</param>
    /// <param name="entity">The words that name its object, as the file has them.</param>
    /// <param name="period">The words of its period.</param>
    /// <param name="verdicts">The verdicts of the batch.</param>
    /// <param name="row">Its place in the batch.</param>
    public void Write(IBufferWriter<byte> output, int line, ReadOnlySpan<byte> entity, ReadOnlySpan<byte> period, ColumnVerdicts verdicts, int row)
    {
        WriteKeys(output, line, entity, period);
        for (var i = 0; i < _before.Length; i++)
        {
            WriteVerdict(output, i, verdicts.Of(i)[row]);
        }

        output.Write(_end);
    }

    /// <summary>Writes a row that was judged on its own.</summary>
    public void Write(IBufferWriter<byte> output, int line, ReportSet set)
    {
        WriteKeys(output, line, Utf8(set.Entity ?? string.Empty), Utf8(set.Period ?? string.Empty));
        for (var i = 0; i < _before.Length; i++)
        {
            WriteVerdict(output, i, set.Lines[i].Verdict);
        }

        output.Write(_end);
    }

    private void WriteVerdict(IBufferWriter<byte> output, int target, Verdict verdict)
    {
        output.Write(_before[target]);
        output.Write(Tokens[(int)verdict]);
    }

    private void WriteKeys(IBufferWriter<byte> output, int line, ReadOnlySpan<byte> entity, ReadOnlySpan<byte> period)
    {
        if (_isJson)
        {
            output.Write("{\"line\":"u8);
        }

        Utf8Formatter.TryFormat(line, output.GetSpan(16), out var written);
        output.Advance(written);
        WriteKey(output, _hasEntity, ",\"entity\":"u8, entity);
        WriteKey(output, _hasPeriod, ",\"period\":"u8, period);
        if (_isJson)
        {
            output.Write(",\"verdicts\":{"u8);
        }
    }

    private void WriteKey(IBufferWriter<byte> output, bool isThere, ReadOnlySpan<byte> name, ReadOnlySpan<byte> text)
    {
        if (!isThere)
        {
            return;
        }

        output.Write(_isJson ? name : ","u8);
        if (IsPlain(text))
        {
            output.Write(_isJson ? "\""u8 : default);
            output.Write(text);
            output.Write(_isJson ? "\""u8 : default);
            return;
        }

        var words = Encoding.UTF8.GetString(text).Trim();
        output.Write(Utf8(!_isJson ? ReportCsv.Cell(words) : words.Length == 0 ? "null" : Json(words)));
    }

    // Letters and digits of any script, as names and periods are; anything that a form may treat in its own way takes the long way.
    private static bool IsPlain(ReadOnlySpan<byte> text) =>
        text.Length > 0 && char.IsAsciiLetterOrDigit((char)text[0]) | (text[0] is >= 0xE4 and <= 0xE9) && !text.ContainsAnyInRange((byte)0, (byte)' ') && !text.ContainsAny("\",\\\u007f"u8);

    private string HeaderOf(ImmutableArray<string> labels, Language language)
    {
        var names = new List<string> { new LocalizedText("行", "line").In(language) };
        AddKey(_hasEntity, DataColumn.Entity);
        AddKey(_hasPeriod, DataColumn.Period);
        return string.Join(',', names.Concat(labels).Select(ReportCsv.Cell)) + "\r\n";

        void AddKey(bool isThere, DataColumn column)
        {
            if (isThere)
            {
                var (zh, en) = ColumnNames.Of(column);
                names.Add(new LocalizedText(zh, en).In(language));
            }
        }
    }

    private static string Json(string text) => $"\"{JsonEncodedText.Encode(JsonOutput.Valid(text), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
