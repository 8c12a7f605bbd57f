using System.Buffers;
using CsvHelper;
using IndicatorLang.Runtime;

namespace IndicatorLang.Benchmarks;

/// <summary>From the file of <see cref="CsvRun"/> to the count of what is met, by hand.</summary>
internal static class HandWrittenCsv
{
    // What somebody would write for this very file, and who trusts it: no quote, no check of what a cell holds.
    public static long Scan(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 20);
        Span<long?> row = stackalloc long?[SpeedWorkload.Values];
        Span<Verdict> verdicts = stackalloc Verdict[12];
        var (length, met, isHeader) = (0, 0L, true);
        while (true)
        {
            var read = file.Read(buffer, length, buffer.Length - length);
            length += read;
            var at = 0;
            int end;
            while ((end = buffer.AsSpan(at, length - at).IndexOf((byte)'\n')) >= 0)
            {
                if (!isHeader)
                {
                    ReadRow(buffer.AsSpan(at, end), row);
                    met += Judge(row, verdicts);
                }

                isHeader = false;
                at += end + 1;
            }

            buffer.AsSpan(at, length - at).CopyTo(buffer);
            length -= at;
            if (read == 0)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                return met;
            }
        }
    }

    private static void ReadRow(ReadOnlySpan<byte> line, Span<long?> row)
    {
        var at = line.IndexOf((byte)',') + 1;
        for (var value = 0; value < row.Length; value++)
        {
            var length = line[at..].IndexOf((byte)',');
            var cell = length < 0 ? line[at..] : line.Slice(at, length);
            at += cell.Length + 1;
            row[value] = ReadCell(cell, value);
        }
    }

    // Levels are told by their length: it is this file, and no other.
    private static long? ReadCell(ReadOnlySpan<byte> cell, int value) => cell.IsEmpty ? null : value switch
    {
        10 => new DateOnly(Digits(cell[..4]), Digits(cell[5..7]), Digits(cell[8..])).DayNumber,
        12 => cell.Length == 6 ? 2 : cell.Length == 12 ? 1 : 0,
        _ => Digits(cell),
    };

    private static int Digits(ReadOnlySpan<byte> cell)
    {
        var number = 0;
        foreach (var c in cell)
        {
            number = (uint)(c - '0') <= 9 ? (number * 10) + (c - '0') : number;
        }

        return number;
    }

    public static long Helper(string path)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { HasHeader = true }, FileOptions.SequentialScan);
        Span<long?> row = stackalloc long?[SpeedWorkload.Values];
        Span<Verdict> verdicts = stackalloc Verdict[12];
        var met = 0L;
        while (reader.Read())
        {
            for (var value = 0; value < row.Length; value++)
            {
                row[value] = ReadCell(reader.GetSpan(value + 1), value);
            }

            met += Judge(row, verdicts);
        }

        return met;
    }

    private static int Judge(ReadOnlySpan<long?> row, Span<Verdict> verdicts)
    {
        HandWrittenRows.Scaled(row, verdicts);
        var met = 0;
        foreach (var verdict in verdicts)
        {
            met += verdict == Verdict.Met ? 1 : 0;
        }

        return met;
    }
}
