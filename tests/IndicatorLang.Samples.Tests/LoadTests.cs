using System.Collections.Concurrent;

namespace IndicatorLang.Samples.Tests;

/// <summary>Requests over a real socket while the programs are replaced.</summary>
public sealed class LoadTests
{
    private const int Clients = 4;
    private const int RequestsEach = 150;

    [Fact]
    public async Task No_verdict_is_wrong_or_mixed_and_nothing_is_lost()
    {
        await using var service = new Service();
        service.UseKestrel(0);
        service.StartServer();
        var verdicts = new ConcurrentDictionary<string, string>();
        var (answers, editions) = (0, new ConcurrentDictionary<object, bool>());
        using var done = new CancellationTokenSource();
        var replacing = Replace(service, editions, done.Token);

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            using var client = service.CreateClient();
            for (var i = 0; i < RequestsEach; i++)
            {
                var response = await Service.Evaluate(client, Service.Cars(50, 50));
                Interlocked.Increment(ref answers);
                var both = string.Join(' ', response.Results.Select(result => $"{result.Target} {result.Verdict}"));

                // One edition gives one answer, and never half of another's.
                Assert.Equal(both, verdicts.GetOrAdd(response.Program, both));
            }
        }));

        // The last edition must have had its turn too.
        await Service.Until(() => editions.Count >= 3);
        await done.CancelAsync();
        await replacing;
        Assert.Equal(Clients * RequestsEach, answers);
        string[] right = ["≥ 3 辆 met ≥ 3 人 met", "≥ 100 辆 not-met ≥ 100 人 not-met"];
        Assert.All(verdicts.Values, answer => Assert.Contains(answer, right));
        Assert.NotEmpty(verdicts);
    }

    private static async Task Replace(Service service, ConcurrentDictionary<object, bool> editions, CancellationToken cancellation)
    {
        for (var i = 0; !cancellation.IsCancellationRequested; i++)
        {
            // Not moved into place as a careful writer would, but written where it lies.
            service.Overwrite("车辆.ind", Service.AtLeast(i % 2 == 0 ? 100 : 3));
            await Task.Delay(60, CancellationToken.None);
            editions.TryAdd(service.Catalog.Current, true);
        }
    }
}
