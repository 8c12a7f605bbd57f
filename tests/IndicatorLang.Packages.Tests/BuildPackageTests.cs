namespace IndicatorLang.Packages.Tests;

/// <summary>An empty project that adds the package and a program.</summary>
[Collection(PackageFeed.Name)]
public sealed class BuildPackageTests(PackageFeed feed)
{
    private const string Program = """
        项目 车辆管理 {
          车辆保障    ≥ 3 辆
          车辆准点率  ≥ 98%
          刊登专栏    = 及时
        }
        """;

    private const string Code = """
        using Indicators;
        using Indicators.Scales;
        using IndicatorLang.Runtime;

        var results = 车辆管理.Evaluate(new 车辆管理.Inputs { 车辆保障 = (Exact)4, 车辆准点率 = Percent.Of(97), 刊登专栏 = 及时性.及时 });
        foreach (var result in results.All)
        {
            var place = result.Indicator.Position;
            System.Console.WriteLine($"{place.File}({place.Line}): {result.Verdict.ToToken()}");
        }
        """;

    [Fact]
    public void A_project_has_the_classes_of_its_programs()
    {
        var folder = NewProject("typed");
        var log = DotNet.Run(folder, "dotnet", "build", "-v", "n");

        Assert.Contains("0 Warning(s)", log, StringComparison.Ordinal);
        Assert.Equal(
            "indicators/车辆.ind(2): met\nindicators/车辆.ind(3): not-met\nindicators/车辆.ind(4): met\n",
            DotNet.Run(folder, "dotnet", OutputOf(folder)));
        Assert.Equal(["IndicatorLang.Runtime.dll", "app.dll"], Libraries(folder));
        var generated = File.ReadAllText(Path.Combine(folder, "obj/Debug/net10.0/Indicators/Indicators.车辆管理.cs"));
        Assert.Contains("#line 3 \"../../../../indicators/车辆.ind\"", generated, StringComparison.Ordinal);

        // Nothing has changed: nothing is generated, nothing is compiled.
        var again = DotNet.Run(folder, "dotnet", "build", "-v", "n", "--no-restore");
        Assert.Contains("Skipping target \"GenerateIndicators\"", again, StringComparison.Ordinal);
        Assert.Contains("Skipping target \"CoreCompile\"", again, StringComparison.Ordinal);

        // A target has changed.
        File.WriteAllText(ProgramOf(folder), Program.Replace("98%", "97%", StringComparison.Ordinal));
        DotNet.Run(folder, "dotnet", "build", "--no-restore");
        Assert.Contains("车辆.ind(3): met", DotNet.Run(folder, "dotnet", OutputOf(folder)), StringComparison.Ordinal);

        // A file put back from elsewhere keeps its date, which is older than that of what was generated meanwhile.
        File.WriteAllText(ProgramOf(folder), Program);
        File.SetLastWriteTimeUtc(ProgramOf(folder), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        DotNet.Run(folder, "dotnet", "build", "--no-restore");
        Assert.Contains("车辆.ind(3): not-met", DotNet.Run(folder, "dotnet", OutputOf(folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_reported_at_its_place_until_it_is_repaired()
    {
        var folder = NewProject("mistaken");
        File.WriteAllText(ProgramOf(folder), Program.Replace("98%", "98% 98", StringComparison.Ordinal));

        var failed = DotNet.Try(folder, "dotnet", "build");
        Assert.Equal(1, failed.ExitStatus);
        Assert.Matches(@"indicators/车辆\.ind\(3,\d+(,3,\d+)?\): error IND\d{4}: .*\p{IsCJKUnifiedIdeographs}{3}", failed.Output);

        var english = DotNet.Try(folder, "dotnet", "build", "--no-restore", "-p:IndicatorLanguage=en");
        Assert.Equal(1, english.ExitStatus);
        Assert.Matches(@"indicators/车辆\.ind\(3,\d+(,3,\d+)?\): error IND\d{4}: .*[a-z]+ [a-z]+", english.Output);

        // An IDE still gets the classes of what is sound, and is told of the mistake.
        var ide = DotNet.Try(
            folder, "dotnet", "msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-getItem:Compile");
        Assert.Equal(0, ide.ExitStatus);
        Assert.Contains("Indicators.Program.cs", ide.Output, StringComparison.Ordinal);
        Assert.Matches(@"车辆\.ind\(3,", ide.Output);
        Assert.Equal(1, DotNet.Try(folder, "dotnet", "build", "--no-restore").ExitStatus);
    }

    [Fact]
    public void Watching_a_project_watches_its_programs()
    {
        var folder = NewProject("watched");
        DotNet.Run(folder, "dotnet", "restore");
        Assert.Contains(".ind\"", DotNet.Run(folder, "dotnet", "msbuild", "-getItem:Watch"), StringComparison.Ordinal);
    }

    private string NewProject(string name)
    {
        var folder = feed.NewFolder(name);
        File.WriteAllText(Path.Combine(folder, "app.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
              </PropertyGroup>
              <ItemGroup>
                <IndicatorProgram Include="indicators/*.ind" />
                <PackageReference Include="IndicatorLang.Build" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        Directory.CreateDirectory(Path.Combine(folder, "indicators"));
        File.WriteAllText(ProgramOf(folder), Program);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Code);
        return folder;
    }

    private static string ProgramOf(string folder) => Path.Combine(folder, "indicators", "车辆.ind");

    private static string OutputOf(string folder) => Path.Combine(folder, "bin/Debug/net10.0/app.dll");

    private static IEnumerable<string> Libraries(string folder) =>
        Directory.GetFiles(Path.GetDirectoryName(OutputOf(folder))!, "*.dll").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
