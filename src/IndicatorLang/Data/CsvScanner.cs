using System.Text;
using IndicatorLang.Diagnostics;
using IndicatorLang.Notation;
using IndicatorLang.Text;

namespace IndicatorLang.Data;

/// <summary>A cell of a table, without the quotes of CSV, and where it stands.</summary>
internal sealed record CsvCell(string Text, TextSpan Span)
{
    /// <summary>How the file holds it.</summary>
    public CellKind Kind { get; init; }

    /// <summary>The day that the number of a spreadsheet stands for when it counts days, or null.</summary>
    public string? Day { get; init; }

    /// <summary>Makes the diagnostic of a cell that holds no value, such as #N/A, for the place where it stands; else null.</summary>
    public Func<Location, Diagnostic>? Defect { get; init; }
}

/// <summary>The records of a table, one after the other.</summary>
internal interface IRecords
{
    /// <summary>Whether the cells of the record that was read last are not what they seem.</summary>
    bool IsBroken { get; }

    /// <summary>Reads the next record; false at the end.</summary>
    bool Read(List<CsvCell> cells);
}

/// <summary>
/// Splits a CSV text (RFC 4180; any line ends) into records. Every cell keeps its place, and a wrong quote costs one
/// record. Written by hand because CsvHelper gives no places and costs 90 ms of start-up.
/// </summary>
internal sealed class CsvScanner(SourceText source, DiagnosticBag diagnostics, char separator = ',') : IRecords
{
    private readonly string _text = source.Content;
    private int _position;

    /// <summary>Whether a quote in the record that was read last is wrong, so that its cells are not what they seem.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Reads the next record; false at the end of the text.</summary>
    public bool Read(List<CsvCell> cells)
    {
        cells.Clear();
        IsBroken = false;
        if (_position >= _text.Length)
        {
            return false;
        }

        do
        {
            cells.Add(_position < _text.Length && _text[_position] == '"' ? ReadQuoted() : ReadPlain());
        }
        while (TakeSeparator());
        TakeLineEnd();
        return true;
    }

    private CsvCell ReadPlain()
    {
        var start = _position;
        _position = EndOfPlain(start);
        return new CsvCell(_text[start.._position], TextSpan.FromBounds(start, _position));
    }

    private CsvCell ReadQuoted()
    {
        var open = _position++;
        var start = _position;
        StringBuilder? unescaped = null;
        while (true)
        {
            var quote = _text.IndexOf('"', _position);
            if (quote < 0)
            {
                return Unclosed(open);
            }

            _position = quote + 1;
            if (_position < _text.Length && _text[_position] == '"')
            {
                (unescaped ??= new StringBuilder()).Append(_text, start, _position - start);
                start = ++_position;
                continue;
            }

            var content = unescaped is null ? _text[start..quote] : unescaped.Append(_text, start, quote - start).ToString();
            SkipAfterQuote(open);
            return new CsvCell(content, TextSpan.FromBounds(open, _position));
        }
    }

    // Without its partner the quote would swallow the rest of the file; it is taken to close at the end of its line.
    private CsvCell Unclosed(int open)
    {
        IsBroken = true;
        diagnostics.Add(DataDiagnostics.UnclosedQuote(new Location(source, new TextSpan(open, 1))));
        _position = EndOfLine(open);
        return new CsvCell(_text[(open + 1).._position], TextSpan.FromBounds(open, _position));
    }

    // Blanks between the closing quote and the separator are harmless.
    private void SkipAfterQuote(int open)
    {
        var end = EndOfPlain(_position);
        var rest = _text.AsSpan(_position, end - _position);
        if (!rest.IsWhiteSpace())
        {
            IsBroken = true;
            var at = _position + (rest.Length - rest.TrimStart().Length);
            diagnostics.Add(DataDiagnostics.TextAfterQuote(
                new Location(source, TextSpan.FromBounds(at, end)),
                new Location(source, new TextSpan(open, 1))));
        }

        _position = end;
    }

    private int EndOfPlain(int from)
    {
        var length = _text.AsSpan(from).IndexOfAny(separator, '\n', '\r');
        return length < 0 ? _text.Length : from + length;
    }

    private int EndOfLine(int from)
    {
        var length = _text.AsSpan(from).IndexOfAny('\n', '\r');
        return length < 0 ? _text.Length : from + length;
    }

    private bool TakeSeparator()
    {
        if (_position >= _text.Length || _text[_position] != separator)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void TakeLineEnd()
    {
        if (_position < _text.Length && _text[_position] == '\r')
        {
            _position++;
        }

        if (_position < _text.Length && _text[_position] == '\n')
        {
            _position++;
        }
    }
}
