using BenchmarkDotNet.Running;
using IndicatorLang.Benchmarks;

switch (args)
{
    case ["hosting"]:
        HostingRun.Run(evaluations: 1_000_000);
        break;
    case ["many"]:
        ManyProgramsRun.Run();
        break;
    case ["speed"]:
        SpeedRun.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
