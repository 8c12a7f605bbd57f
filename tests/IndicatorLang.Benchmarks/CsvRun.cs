using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsvHelper;
using IndicatorLang.Runtime;

namespace IndicatorLang.Benchmarks;

/// <summary>
/// <c>csv</c>: a wide CSV of millions of rows of the workload, from the file to the counts: a scanner of bytes written by hand, CsvHelper
/// with scaled integers, and <c>ind eval --each-row</c> as a process of its own. All counts are compared.
/// </summary>
internal static class CsvRun
{
    private const string Header = "部门,甲率,乙率,丙率,丁率,准点,全部,甲数,乙数,丙数,丁数,采购,办结,刊登";
    private static readonly string[] Levels = ["不及时", "基本及时", "及时"];

    /// <param name="rows">How many rows.</param>
    /// <param name="tool">The command: its assembly <c>ind.dll</c>, or the native program.</param>
    public static void Run(int rows, string tool)
    {
        var folder = Directory.CreateTempSubdirectory("ind-csv-").FullName;
        try
        {
            var (program, table) = (Path.Combine(folder, "基准.ind"), Path.Combine(folder, "基准.csv"));
            File.WriteAllText(program, SpeedWorkload.Source);
            WriteTable(table, rows);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} rows, {new FileInfo(table).Length >> 20} MB"));
            var expected = Measure("UTF-8 scanner by hand, one core", () => Scan(table), expected: null);
            for (var round = 0; round < 2; round++)
            {
                Measure("UTF-8 scanner by hand, one core", () => Scan(table), expected);
                Measure("CsvHelper, scaled integers, one core", () => Helper(table), expected);
                Measure("ind eval --each-row", () => Tool(tool, program, table, cores: null), expected);
                Measure("ind eval --each-row, one core", () => Tool(tool, program, table, cores: "1"), expected);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static long Measure(string name, Func<long> work, long? expected)
    {
        var clock = Stopwatch.StartNew();
        var met = work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {clock.Elapsed.TotalSeconds,8:0.00} s   {met} met"));
        return expected is null || met == expected ? met : throw new InvalidOperationException($"{name} finds {met} met, not {expected}");
    }

    private static void WriteTable(string path, int rows)
    {
        var random = new Random(1);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20);
        writer.Write(Header + "\n");
        var line = new StringBuilder();
        for (var row = 0; row < rows; row++)
        {
            line.Clear().Append('第').Append(row % 5000).Append('队');
            for (var value = 0; value < SpeedWorkload.Values; value++)
            {
                line.Append(',');
                if (random.Next(100) != 0)
                {
                    var number = SpeedWorkload.Draw(random, value);
                    _ = value switch
                    {
                        <= 3 => line.Append(CultureInfo.InvariantCulture, $"{number / 10}.{number % 10}%"),
                        10 => line.Append(DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                        12 => line.Append(Levels[number]),
                        _ => line.Append(number),
                    };
                }
            }

            writer.Write(line.Append('\n'));
        }
    }

    // What somebody would write for this very file, and who trusts it: no quote, no check of what a cell holds.
    private static long Scan(string path)
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

    private static long Helper(string path)
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

    private static long Tool(string tool, string program, string table, string? cores)
    {
        string[] args = ["eval", program, "--actuals", table, "--each-row", "--format", "json"];
        var start = tool.EndsWith(".dll", StringComparison.Ordinal) ? new ProcessStartInfo("dotnet", [tool, .. args]) : new ProcessStartInfo(tool, args);
        start.RedirectStandardOutput = true;
        if (cores is not null)
        {
            start.Environment["DOTNET_PROCESSOR_COUNT"] = cores;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var summary = System.Text.Json.JsonDocument.Parse(output).RootElement.GetProperty("summary");
        return summary.GetProperty("met").GetInt64();
    }
}
