using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using IndicatorLang.Testing;

namespace IndicatorLang.Packages.Tests;

/// <summary>The web service of docs/embedding.md, written into an empty project to the letter, is what the page says.</summary>
[Collection(PackageFeed.Name)]
public sealed partial class DocumentedServiceTests(PackageFeed feed)
{
    [Fact]
    public async Task The_service_of_the_page_serves()
    {
        var folder = feed.NewFolder("service");
        foreach (Match file in ServiceFile().Matches(File.ReadAllText(Repository.PathTo("docs", "embedding.md")).ReplaceLineEndings("\n")))
        {
            var text = file.Groups["text"].Value.Replace("Version=\"0.1.0\"", $"Version=\"{feed.Version}\"", StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, file.Groups["name"].Value), text);
        }

        DotNet.Run(folder, "dotnet", "build");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "bin/Debug/net10.0/service.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressOf(process) };
            var taken = await Send(client.PutAsync("/program", new StringContent("项目 甲 {\n  准点率 ≥ 98%\n}\n")));
            Assert.Equal("200 [\"甲\"]", taken);
            Assert.Contains("\"met\"", await Send(client.PostAsync("/projects/甲", Json("""{ "准点率": "98.5%" }"""))), StringComparison.Ordinal);

            // A wrong program is refused, and the one before stays in use.
            var refused = await Send(client.PutAsync("/program", new StringContent("准点率 ≥ ≥ 5\n")));
            Assert.Contains("400", refused, StringComparison.Ordinal);
            Assert.Contains("IND1", refused, StringComparison.Ordinal);
            Assert.Contains("\"not-met\"", await Send(client.PostAsync("/projects/甲", Json("""{ "准点率": "97%" }"""))), StringComparison.Ordinal);
            Assert.StartsWith("400", await Send(client.PostAsync("/projects/甲", Json("""{ "准时率": "97%" }"""))), StringComparison.Ordinal);
            Assert.StartsWith("404", await Send(client.PostAsync("/projects/乙", Json("{}"))), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill();
        }
    }

    private static async Task<Uri> AddressOf(Process process)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Split("Now listening on: ") is [_, var address])
            {
                return new Uri(address.Trim());
            }
        }

        throw new InvalidOperationException("the service ended before it listened");
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static async Task<string> Send(Task<HttpResponseMessage> sending)
    {
        using var response = await sending;
        return $"{(int)response.StatusCode} {Regex.Unescape(await response.Content.ReadAsStringAsync())}";
    }

    [GeneratedRegex("<!-- service: (?<name>[^ ]+) -->\n```[a-z]+\n(?<text>.*?)\n```\n", RegexOptions.Singleline)]
    private static partial Regex ServiceFile();
}
