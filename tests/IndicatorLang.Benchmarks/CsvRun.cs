using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace IndicatorLang.Benchmarks;

/// <summary>
/// <c>csv</c>: a wide CSV of millions of rows of the workload, from the file to the counts: a scanner of bytes written by hand, CsvHelper
/// with scaled integers, and <c>ind eval --each-row</c> as a process of its own. All counts are compared.
/// </summary>
internal static class CsvRun
{
    private const int Rounds = 5;
    private const string Header = "部门,甲率,乙率,丙率,丁率,准点,全部,甲数,乙数,丙数,丁数,采购,办结,刊登";
    private static readonly string[] Levels = ["不及时", "基本及时", "及时"];

    /// <summary>What a contestant took: time in seconds, and how many bytes of memory at most where it was a process of its own.</summary>
    private sealed record Pass(long Met, double Wall, double Processor, long Resident);

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
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} rows, {new FileInfo(table).Length >> 20} MB; best of {Rounds} rounds, and the median of the ratios within each"));
            Run(
            [
                ("CsvHelper, scaled integers, one core", () => Here(() => HandWrittenCsv.Helper(table))),
                ("UTF-8 scanner by hand, one core", () => Here(() => HandWrittenCsv.Scan(table))),
                ("ind eval --each-row", () => Tool(tool, program, table, cores: null)),
                ("ind eval --each-row, one core", () => Tool(tool, program, table, cores: "1")),
            ]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Run((string Name, Func<Pass> Work)[] contestants)
    {
        var passes = contestants.Select(_ => new Pass[Rounds]).ToArray();
        for (var round = -1; round < Rounds; round++)
        {
            for (var i = 0; i < contestants.Length; i++)
            {
                // The first time is for the compiler and for the file to be in memory.
                passes[i][Math.Max(0, round)] = contestants[i].Work();
            }
        }

        Console.WriteLine($"{"contestant",-40} wall clock  processor  of CsvHelper   of the scanner   resident");
        for (var i = 0; i < contestants.Length; i++)
        {
            var mine = passes[i];
            if (mine.Any(pass => pass.Met != passes[0][0].Met))
            {
                throw new InvalidOperationException($"{contestants[i].Name} finds {mine[0].Met} met, not {passes[0][0].Met}");
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{contestants[i].Name,-40} {mine.Min(pass => pass.Wall),8:0.00} s {mine.Min(pass => pass.Processor),8:0.00} s {Ratio(mine, passes[0]),13:0.00} {Ratio(mine, passes[1]),16:0.00} {mine.Max(pass => pass.Resident) >> 20,7} MB"));
        }
    }

    private static double Ratio(Pass[] mine, Pass[] its) => mine.Zip(its, (one, other) => one.Wall / other.Wall).Order().ElementAt(Rounds / 2);

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

    private static Pass Here(Func<long> work)
    {
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var met = work();
        return new Pass(met, clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds, 0);
    }

    private static Pass Tool(string tool, string program, string table, string? cores)
    {
        string[] args = ["eval", program, "--actuals", table, "--each-row", "--format", "json"];
        var start = tool.EndsWith(".dll", StringComparison.Ordinal) ? new ProcessStartInfo("dotnet", [tool, .. args]) : new ProcessStartInfo(tool, args);
        start.RedirectStandardOutput = true;
        if (cores is not null)
        {
            start.Environment["DOTNET_PROCESSOR_COUNT"] = cores;
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var (processor, resident) = (0.0, 0L);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(5)))
        {
            // What a process has taken cannot be asked for any more when it has ended.
            try
            {
                process.Refresh();
                (processor, resident) = (process.TotalProcessorTime.TotalSeconds, Math.Max(resident, process.PeakWorkingSet64));
            }
            catch (InvalidOperationException)
            {
            }
        }

        var wall = clock.Elapsed.TotalSeconds;
        using var json = JsonDocument.Parse(output.Result);
        return new Pass(json.RootElement.GetProperty("summary").GetProperty("met").GetInt64(), wall, processor, resident);
    }
}
