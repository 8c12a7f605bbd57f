using IndicatorLang.Hosting;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Hosting;

/// <summary>Small programs for hosts.</summary>
internal static class Programs
{
    /// <summary>A program whose only target is at least a number.</summary>
    public static SourceText[] AtLeast(int bound, string name = "车辆管理") =>
        [new SourceText("车辆.ind", $"项目 {name} {{\n  车辆保障 ≥ {bound} 辆\n}}\n")];

    /// <summary>What a program makes of a number.</summary>
    public static Verdict Judge(this HostedProgram program, string cell) =>
        program.Projects[0].Evaluate(0, CellReader.Read(cell, program.Projects[0].Indicators[0])).Verdict;

    public static string[] Codes(this HostedProgram program) => [.. program.Diagnostics.Select(diagnostic => diagnostic.Code)];
}
