using IndicatorLang.Data.Rows;

namespace IndicatorLang.Cli.Input;

/// <summary>Some whole records of a file.</summary>
/// <param name="Buffer">Where they lie.</param>
/// <param name="Length">How many bytes they are; the last one is of a line end.</param>
/// <param name="FirstLine">How many lines stand before them.</param>
internal sealed record RecordBlock(byte[] Buffer, int Length, int FirstLine)
{
    public ReadOnlySpan<byte> Text => Buffer.AsSpan(0, Length);
}

/// <summary>Cuts a CSV file into blocks of whole records, so that it need not be in memory as a whole.</summary>
internal sealed class RecordBlocks
{
    private const int Size = 1024 * 1024;

    // A longer record is one whose quote is not closed; what comes of it is for the reader of records to say.
    private const int Longest = 4 * Size;

    private readonly Stream _stream;
    private readonly Stack<byte[]> _free = [];
    private byte[] _buffer = new byte[Size + 1];
    private int _length;
    private int _line;
    private bool _isAtEnd;

    public RecordBlocks(Stream stream)
    {
        _stream = stream;
        Fill();
    }

    /// <summary>The bytes that come next, a megabyte of them or all that are left.</summary>
    public ReadOnlySpan<byte> Ahead => _buffer.AsSpan(0, _length);

    /// <summary>Whether <see cref="Ahead"/> is all that is left.</summary>
    public bool IsAtEnd => _isAtEnd;

    /// <summary>Goes past bytes that were looked at.</summary>
    public void Skip(int bytes)
    {
        _line += LinesIn(Ahead[..bytes]);
        Ahead[bytes..].CopyTo(_buffer);
        _length -= bytes;
        Fill();
    }

    /// <summary>The next block, or null at the end.</summary>
    public RecordBlock? Next(byte separator)
    {
        var (cut, survey) = (0, CellScan.Survey(Ahead));
        while (_length > 0 && (cut = LastEnd(separator, survey.HasQuotes)) == 0)
        {
            Array.Resize(ref _buffer, (2 * (_buffer.Length - 1)) + 1);
            Fill();
            survey = CellScan.Survey(Ahead);
        }

        if (cut == 0)
        {
            return null;
        }

        var (block, rest) = (_buffer, _length - cut);
        _buffer = _free.TryPop(out var free) && free.Length > rest ? free : new byte[Math.Max(Size, rest) + 1];
        block.AsSpan(cut, rest).CopyTo(_buffer);
        var line = _line;
        _line += survey.Lines - LinesIn(block.AsSpan(cut, rest));
        _length = rest;
        Fill();
        if (block[cut - 1] is not ((byte)'\n' or (byte)'\r'))
        {
            block[cut++] = (byte)'\n';
        }

        return new RecordBlock(block, cut, line);
    }

    /// <summary>Takes back the place of a block that is done with.</summary>
    public void Return(RecordBlock block) => _free.Push(block.Buffer);

    /// <summary>How many line ends a text has.</summary>
    public static int LinesIn(ReadOnlySpan<byte> text) => CellScan.Survey(text).Lines;

    /// <summary>Behind the record that begins at a place; -1 where the text ends before it.</summary>
    public static int EndOfRecord(ReadOnlySpan<byte> text, int at, byte separator)
    {
        while (at < text.Length)
        {
            if (text[at] == '"')
            {
                at = BehindQuotes(text, at);
            }

            var length = at < 0 ? -1 : text[at..].IndexOfAny(separator, (byte)'\n', (byte)'\r');
            if (length < 0)
            {
                return -1;
            }

            at += length;
            if (text[at] != separator)
            {
                return BehindLineEnd(text, at);
            }

            at++;
        }

        return -1;
    }

    /// <summary>Behind the line end at a place.</summary>
    public static int BehindLineEnd(ReadOnlySpan<byte> text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;

    private static int BehindQuotes(ReadOnlySpan<byte> text, int open)
    {
        var at = open + 1;
        while (at < text.Length)
        {
            var quote = text[at..].IndexOf((byte)'"');
            if (quote < 0)
            {
                return -1;
            }

            at += quote + 1;
            if (at == text.Length || text[at] != '"')
            {
                return at;
            }

            at++;
        }

        return -1;
    }

    private int LastEnd(byte separator, bool hasQuotes)
    {
        if (_isAtEnd)
        {
            return _length;
        }

        var last = Ahead.LastIndexOf((byte)'\n') + 1;

        // Behind a lone CR at the end may come its LF.
        last = last > 0 ? last : Ahead[..^1].LastIndexOf((byte)'\r') + 1;
        if (hasQuotes)
        {
            var (end, at) = (0, 0);
            while ((at = EndOfRecord(Ahead[..last], at, separator)) > 0)
            {
                end = at;
            }

            return end == 0 && _length >= Longest ? (last > 0 ? last : _length) : end;
        }

        return last == 0 && _length >= Longest ? _length : last;
    }

    // One byte is left for a line end behind the last record.
    private void Fill()
    {
        var room = _buffer.AsSpan(_length, _buffer.Length - 1 - _length);
        var read = _isAtEnd ? 0 : _stream.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
        _isAtEnd |= read < room.Length;
        _length += read;
    }
}
