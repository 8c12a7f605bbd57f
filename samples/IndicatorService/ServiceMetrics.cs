using System.Diagnostics.Metrics;
using IndicatorLang.Runtime;

namespace IndicatorService;

/// <summary>What can be watched with <c>dotnet-counters monitor --counters IndicatorService</c> or collected with OpenTelemetry.</summary>
public sealed class ServiceMetrics
{
    public const string Name = "IndicatorService";

    private readonly Counter<long> _verdicts;
    private readonly Counter<long> _reloads;

    public ServiceMetrics(IMeterFactory factory, ProgramCatalog catalog)
    {
        var meter = factory.Create(Name);
        _verdicts = meter.CreateCounter<long>("indicators.verdicts", "{verdict}", "Verdicts given, by verdict");
        _reloads = meter.CreateCounter<long>("indicators.reloads", "{reload}", "Changes of the folder, taken over or refused");
        meter.CreateObservableGauge("indicators.projects", () => catalog.Current.Projects.Count, "{project}", "Projects in use");
    }

    public void Judged(Verdict verdict) => _verdicts.Add(1, new KeyValuePair<string, object?>("verdict", verdict.ToToken()));

    public void Reloaded(bool isSuccess) => _reloads.Add(1, new KeyValuePair<string, object?>("outcome", isSuccess ? "used" : "refused"));
}
