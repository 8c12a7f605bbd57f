using System.Diagnostics;
using System.Globalization;

namespace IndicatorLang.Benchmarks;

/// <summary>
/// <c>start</c>: how long whole processes of the command take, natively and under dotnet, beside an empty .NET program. They take turns,
/// so that what else the machine does falls on all of them.
/// </summary>
internal static class StartRun
{
    private const int Rounds = 15;

    /// <param name="folder">Where the native command was published.</param>
    /// <param name="seeds">The folder of the example programs.</param>
    public static void Run(string folder, string seeds)
    {
        var native = Path.Combine(folder, OperatingSystem.IsWindows() ? "ind.exe" : "ind");
        var managed = Path.Combine(folder, "dotnet", "ind.dll");
        var empty = Path.Combine(AppContext.BaseDirectory, "empty", "IndicatorLang.Benchmarks.Empty.dll");
        string[] evaluate = ["eval", seeds, "--actuals", Path.Combine(seeds, "actuals.csv")];
        string[] check = ["check", Path.Combine(seeds, "外事事务.ind")];
        (string Name, string File, string[] Args)[] commands =
        [
            ("empty .NET program", "dotnet", [empty]),
            ("ind eval seeds", native, evaluate),
            ("ind check, one project", native, check),
            ("ind --help", native, ["--help"]),
            ("under dotnet: ind eval seeds", "dotnet", [managed, .. evaluate]),
            ("under dotnet: ind check, one project", "dotnet", [managed, .. check]),
        ];
        var times = commands.Select(_ => new double[Rounds]).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < commands.Length; i++)
            {
                times[i][round] = Milliseconds(commands[i].File, commands[i].Args);
            }
        }

        Console.WriteLine($"{"command",-40}   median     best   of the empty program: median     best");
        for (var i = 0; i < commands.Length; i++)
        {
            var ratio = times[i].Zip(times[0], (mine, its) => mine / its);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{commands[i].Name,-40} {Median(times[i]),5:0} ms {times[i].Min(),5:0} ms {Median(ratio),32:0.00} {times[i].Min() / times[0].Min(),8:0.00}"));
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static double Milliseconds(string file, string[] args)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(file, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        errors.Wait();
        process.WaitForExit();
        return clock.Elapsed.TotalMilliseconds;
    }
}
