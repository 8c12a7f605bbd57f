using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace IndicatorLang.Packages.Tests;

/// <summary>What lies in the packages.</summary>
[Collection(PackageFeed.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    public static TheoryData<string, string[]> Packages => new()
    {
        { "IndicatorLang.Runtime", ["lib/net10.0/IndicatorLang.Runtime.dll"] },
        { "IndicatorLang", ["lib/net10.0/IndicatorLang.dll"] },
        { "IndicatorLang.Arrow", ["lib/net10.0/IndicatorLang.Arrow.dll"] },
        { "IndicatorLang.Build", ["tools/net10.0/IndicatorLang.Build.dll", "tools/net10.0/IndicatorLang.dll", "tools/net10.0/IndicatorLang.Runtime.dll"] },
        { "IndicatorLang.Cli", ["tools/net10.0/any/ind.dll", "tools/net10.0/any/IndicatorLang.dll", "tools/net10.0/any/IndicatorLang.Runtime.dll"] },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_says_what_it_is_and_carries_its_symbols(string id, string[] assemblies)
    {
        using var package = ZipFile.OpenRead(feed.PackageOf(id));
        Assert.All(["README.md", "LICENSE"], name => Assert.True(package.GetEntry(name)?.Length > 0, name));
        using var description = new StreamReader(package.GetEntry(id + ".nuspec")!.Open());
        var words = description.ReadToEnd();
        Assert.Contains("<license type=\"expression\">MIT</license>", words, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Package Description", words, StringComparison.Ordinal);
        Assert.All(assemblies, name => Assert.True(HasSymbols(package.GetEntry(name)), name));
    }

    [Fact]
    public void The_build_package_brings_no_compiler_of_csharp() => Assert.DoesNotContain(
        Entries("IndicatorLang.Build"), name => name.Contains("CodeAnalysis", StringComparison.Ordinal));

    [Fact]
    public void The_tool_is_compiled_ahead_for_machines_like_this_one()
    {
        const string All = "tools/net10.0/any/", Ours = "tools/net10.0/linux-x64/";
        var entries = Entries("IndicatorLang.Cli");
        var ours = entries.Where(name => name.StartsWith(Ours, StringComparison.Ordinal)).Select(name => name[Ours.Length..]).ToHashSet();
        if (!IsPrecompiled)
        {
            Assert.Empty(ours);
            return;
        }

        Assert.Equal(entries.Where(name => name.StartsWith(All, StringComparison.Ordinal)).Select(name => name[All.Length..]).ToHashSet(), ours);
        Assert.All(["ind.dll", "IndicatorLang.dll", "Sprache.dll"], name => Assert.True(HasNativeCode(Ours + name), name));
        Assert.False(HasNativeCode(All + "ind.dll"));
    }

    // As ReadyToRun.targets has it.
    private static bool IsPrecompiled => OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64
        && Environment.GetEnvironmentVariable("PrecompileForStartup") is null or "" or "true";

    private bool HasNativeCode(string name)
    {
        using var reader = new PEReader(new MemoryStream(Content("IndicatorLang.Cli", name)));
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    private byte[] Content(string id, string name)
    {
        using var package = ZipFile.OpenRead(feed.PackageOf(id));
        return Content(package.GetEntry(name)!);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private List<string> Entries(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackageOf(id));
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    private static bool HasSymbols(ZipArchiveEntry? assembly)
    {
        using var reader = new PEReader(new MemoryStream(Content(assembly!)));
        return reader.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }
}
