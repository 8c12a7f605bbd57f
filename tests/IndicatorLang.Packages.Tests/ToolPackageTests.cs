namespace IndicatorLang.Packages.Tests;

/// <summary>The command as a tool of .NET, and the compiler as a library.</summary>
[Collection(PackageFeed.Name)]
public sealed class ToolPackageTests(PackageFeed feed)
{
    [Fact]
    public void The_tool_is_installed_and_runs()
    {
        var folder = feed.NewFolder("tool");
        DotNet.Run(folder, "dotnet", "tool", "install", "IndicatorLang.Cli", "--tool-path", "bin", "--version", feed.Version);
        File.WriteAllText(Path.Combine(folder, "a.ind"), "车辆准点率 ≥ 98%\n");
        File.WriteAllText(Path.Combine(folder, "a.csv"), "项目,指标,实际完成值\na,车辆准点率,98%\n");

        var tool = Path.Combine(folder, "bin", OperatingSystem.IsWindows() ? "ind.exe" : "ind");
        Assert.Equal($"IndicatorLang {feed.Version}\n", DotNet.Run(folder, tool, "--version"));
        Assert.Contains("\"verdict\": \"met\"", DotNet.Run(folder, tool, "eval", "a.ind", "--actuals", "a.csv", "--format", "json"), StringComparison.Ordinal);
        Assert.Contains("a.dll", DotNet.Run(folder, tool, "build", "a.ind", "-o", "a.dll"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_compiler_is_a_library()
    {
        var folder = feed.NewFolder("library");
        File.WriteAllText(Path.Combine(folder, "app.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="IndicatorLang" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            using IndicatorLang;
            using IndicatorLang.Emit;
            using IndicatorLang.Notation;
            using IndicatorLang.Runtime;
            using IndicatorLang.Text;

            var compilation = Compilation.Create(new SourceText("a.ind", "车辆准点率 ≥ 98%\n"));
            var compiled = ProgramEmitter.Emit(compilation.Model, new EmitOptions());
            var project = EvaluatorAssembly.Load(compiled.Assembly, compiled.Pdb).Projects[0];
            System.Console.WriteLine(project.Evaluate(0, CellReader.Read("197/200", project.Indicators[0])).Verdict);
            """);

        DotNet.Run(folder, "dotnet", "build");
        Assert.Equal("Met\n", DotNet.Run(folder, "dotnet", Path.Combine(folder, "bin/Debug/net10.0/app.dll")));
    }
}
