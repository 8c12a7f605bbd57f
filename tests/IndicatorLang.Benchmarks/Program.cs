using System.Globalization;
using BenchmarkDotNet.Running;
using IndicatorLang.Benchmarks;

switch (args)
{
    case ["check"]:
        CheckRun.Run(most: 1_000_000);
        break;
    case ["check", var most]:
        CheckRun.Run(int.Parse(most, CultureInfo.InvariantCulture));
        break;
    case ["csv", var tool]:
        CsvRun.Run(rows: 5_000_000, tool);
        break;
    case ["csv", var tool, var rows]:
        CsvRun.Run(int.Parse(rows, CultureInfo.InvariantCulture), tool);
        break;
    case ["hosting"]:
        HostingRun.Run(evaluations: 1_000_000);
        break;
    case ["many"]:
        ManyProgramsRun.Run();
        break;
    case ["speed"]:
        SpeedRun.Run();
        break;
    case ["start", var folder]:
        StartRun.Run(folder, "seeds");
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
