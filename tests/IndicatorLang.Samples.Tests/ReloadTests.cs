using System.Diagnostics.Metrics;
using IndicatorService;

namespace IndicatorLang.Samples.Tests;

public sealed class ReloadTests
{
    [Fact]
    public async Task A_changed_file_is_taken_over()
    {
        await using var service = new Service();
        using var client = service.CreateClient();
        Assert.Equal("met", (await Service.Evaluate(client, Service.Cars(4, 4))).Results[0].Verdict);

        var before = service.Catalog.Current;
        service.Put("车辆.ind", Service.AtLeast(5));
        await Service.Until(() => service.Catalog.Current != before);
        Assert.Equal("not-met", (await Service.Evaluate(client, Service.Cars(4, 4))).Results[0].Verdict);
    }

    [Fact]
    public async Task A_wrong_file_leaves_the_edition_before_it_in_use()
    {
        await using var service = new Service();
        using var client = service.CreateClient();
        Assert.Equal("Healthy", await client.GetStringAsync("/health"));

        service.Put("车辆.ind", "项目 车辆管理 {\n  车辆保障 ≥ ≥ 3 辆\n}\n");
        await Service.Until(() => service.Catalog.Problems is not null);
        Assert.Contains("车辆.ind(2,", service.Catalog.Problems![0], StringComparison.Ordinal);
        Assert.Equal("Degraded", await client.GetStringAsync("/health"));
        Assert.Equal("met", (await Service.Evaluate(client, Service.Cars(4, 4))).Results[0].Verdict);

        service.Put("车辆.ind", Service.AtLeast(5));
        await Service.Until(() => service.Catalog.Problems is null);
        Assert.Equal("not-met", (await Service.Evaluate(client, Service.Cars(4, 4))).Results[0].Verdict);
    }

    [Fact]
    public async Task A_project_that_two_files_define_is_refused()
    {
        await using var service = new Service();
        using var client = service.CreateClient();
        Assert.Equal("Healthy", await client.GetStringAsync("/health"));

        service.Put("又.ind", Service.AtLeast(9));
        await Service.Until(() => service.Catalog.Problems is not null);
        Assert.Equal("met", (await Service.Evaluate(client, Service.Cars(4, 4))).Results[0].Verdict);
    }

    [Fact]
    public async Task Verdicts_and_reloads_are_counted()
    {
        var counts = new Dictionary<string, long>();
        await using var service = new Service();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, it) =>
        {
            if (instrument.Meter.Name == ServiceMetrics.Name)
            {
                it.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            lock (counts)
            {
                var key = $"{instrument.Name} {tags[0].Value}";
                counts[key] = counts.GetValueOrDefault(key) + value;
            }
        });
        listener.Start();
        using var client = service.CreateClient();
        await Service.Evaluate(client, Service.Cars(4, 2));

        lock (counts)
        {
            // Other tests have services of their own in this process.
            Assert.True(counts["indicators.verdicts met"] >= 1 && counts["indicators.verdicts not-met"] >= 1);
            Assert.True(counts["indicators.reloads used"] >= 1);
        }
    }
}
