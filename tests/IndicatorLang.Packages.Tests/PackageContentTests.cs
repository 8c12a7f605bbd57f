using System.IO.Compression;
using System.Reflection.PortableExecutable;

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

    private List<string> Entries(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackageOf(id));
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    private static bool HasSymbols(ZipArchiveEntry? assembly)
    {
        using var content = new MemoryStream();
        using (var stream = assembly!.Open())
        {
            stream.CopyTo(content);
        }

        using var reader = new PEReader(new MemoryStream(content.ToArray()));
        return reader.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }
}
