using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using IndicatorService;

namespace IndicatorLang.Samples.Tests;

public sealed class EvaluationTests
{
    [Fact]
    public async Task Actuals_are_held_against_targets()
    {
        await using var service = new Service();
        using var client = service.CreateClient();

        var response = await Service.Evaluate(client, Service.Cars(4, "2 人"), "?lang=en");

        Assert.Equal(["met", "not-met"], response.Results.Select(result => result.Verdict));
        Assert.Equal([3, 4], response.Results.Select(result => result.Line));
        Assert.Contains("below 3", response.Results[1].Reason, StringComparison.Ordinal);
        Assert.Equal(["not-reported", "invalid"], (await Service.Evaluate(client, Service.Cars(null, "2 台"))).Results.Select(result => result.Verdict));
    }

    [Fact]
    public async Task Indicators_are_computed_from_inputs()
    {
        await using var service = new Service();
        service.Put("车辆.ind", "项目 车辆管理 {\n  输入 按时到达车次 单位 车次\n  输入 总车次 单位 车次\n  准点率 ≥ 98% 计算 按时到达车次 / 总车次\n}\n");
        using var client = service.CreateClient();

        var actuals = new Dictionary<string, object> { ["按时到达车次"] = 197, ["总车次"] = "200 车次" };
        var response = await Service.Evaluate(client, new { actuals });
        Assert.Equal("met", Assert.Single(response.Results).Verdict);
    }

    [Fact]
    public async Task The_day_asked_about_is_a_parameter()
    {
        await using var service = new Service();
        using var client = service.CreateClient();

        var response = await Service.Evaluate(client, new { actuals = new { }, asOf = "2019-06-30" });
        Assert.All(response.Results, result => Assert.Equal("not-due", result.Verdict));
    }

    [Theory]
    [InlineData("/projects/车辆管理/evaluations", """{ "actuals": { "车辆保证": 4 } }""", 400, "Did you mean")]
    [InlineData("/projects/车辆管理/evaluations", """{ "actuals": { "车辆保障": [4] } }""", 400, "An actual is a text")]
    [InlineData("/projects/车辆管里/evaluations", """{ "actuals": {} }""", 404, "Did you mean")]
    [InlineData("/projects/车辆管理/evaluations", "{ not json", 400, "")]
    [InlineData("/projects/车辆管理/evaluations", "{}", 400, "")]
    [InlineData("/projects/车辆管理/evaluations", """{ "actuals": null }""", 400, "")]
    [InlineData("/nowhere", "{}", 404, "")]
    public async Task What_is_wrong_is_a_problem_with_details(string path, string body, int status, string words)
    {
        await using var service = new Service();
        using var client = service.CreateClient();
        using var response = await client.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(words, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_of_others_is_checked_within_limits()
    {
        await using var service = new Service();
        using var client = service.CreateClient();

        Assert.Equal(["IND1031"], await Codes(client, "车辆准点率 ≥ 98% 且 abc\n"));
        Assert.Equal(["IND1910"], await Codes(client, new string('a', 100_001)));
        Assert.Empty(await Codes(client, "车辆准点率 ≥ 98%\n"));
    }

    [Fact]
    public async Task The_service_describes_itself()
    {
        await using var service = new Service();
        using var client = service.CreateClient();
        using var description = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));

        var paths = description.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name).ToList();
        Assert.Contains("/projects/{project}/evaluations", paths);
        Assert.Contains("/check", paths);
        var projects = await client.GetFromJsonAsync<ProjectSummary[]>("/projects");
        Assert.Equal(["车辆保障 ≥ 3 辆", "驾驶员 ≥ 3 人"], Assert.Single(projects!).Indicators);
    }

    private static async Task<IEnumerable<string>> Codes(HttpClient client, string text)
    {
        using var response = await client.PostAsJsonAsync("/check", new CheckRequest(text));
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<Finding[]>())!.Select(finding => finding.Code);
    }
}
