using IndicatorLang.Cli.Tests.Running;
using IndicatorLang.Diagnostics;

namespace IndicatorLang.Cli.Tests;

public sealed class CatalogueTests
{
    public static TheoryData<string> Codes => [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void Codes_and_slugs_are_unique()
    {
        Assert.Equal(DiagnosticCatalog.All.Length, DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Distinct().Count());
        Assert.Equal(DiagnosticCatalog.All.Length, DiagnosticCatalog.All.Select(descriptor => descriptor.Slug).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_can_be_explained(string code)
    {
        using var workspace = new Workspace();
        foreach (var language in new[] { "zh", "en" })
        {
            var run = CommandRun.Of(workspace, "explain", code, "--lang", language);
            Assert.Equal(ExitStatus.Success, run.Status);
            Assert.StartsWith(code, run.Output);
        }
    }
}
