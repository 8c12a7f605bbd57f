using System.Net.Http.Json;
using IndicatorService;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace IndicatorLang.Samples.Tests;

/// <summary>The service over a folder of its own.</summary>
internal sealed class Service : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("IndicatorService-");

    public Service() => Put("车辆.ind", AtLeast(3));

    public ProgramCatalog Catalog => Services.GetRequiredService<ProgramCatalog>();

    /// <summary>A program of two indicators that ask for the same number.</summary>
    public static string AtLeast(int bound) => $"项目 车辆管理 {{\n  年度 2019\n  车辆保障 ≥ {bound} 辆\n  驾驶员 ≥ {bound} 人\n}}\n";

    /// <summary>Puts a file into the folder, whole at once.</summary>
    public void Put(string name, string text)
    {
        var passing = Path.Combine(_folder.FullName, name + ".new");
        File.WriteAllText(passing, text);
        File.Move(passing, Path.Combine(_folder.FullName, name), overwrite: true);
    }

    /// <summary>Writes a file where it lies, so that a reader may find half of it.</summary>
    public void Overwrite(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    /// <summary>Waits until the service has noticed.</summary>
    public static async Task Until(Func<bool> isSo)
    {
        for (var i = 0; i < 1_000 && !isSo(); i++)
        {
            await Task.Delay(10);
        }

        Assert.True(isSo());
    }

    public static async Task<EvaluationResponse> Evaluate(HttpClient client, object actuals, string query = "")
    {
        using var response = await client.PostAsJsonAsync("/projects/车辆管理/evaluations" + query, actuals);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<EvaluationResponse>())!;
    }

    public static object Cars(object? cars, object? drivers) =>
        new { actuals = new Dictionary<string, object?> { ["车辆保障"] = cars, ["驾驶员"] = drivers } };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Indicators:Folder", _folder.FullName);
        builder.UseSetting("Indicators:PollMilliseconds", "20");
        builder.UseSetting("Indicators:CacheFolder", Path.Combine(_folder.FullName, "cache"));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
