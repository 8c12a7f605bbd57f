using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace IndicatorService;

/// <summary>Healthy: the files are in use as they are. Degraded: an older edition is, because the files are wrong. Unhealthy: none is.</summary>
public sealed class CatalogHealth(ProgramCatalog catalog) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var problems = string.Join('\n', catalog.Problems ?? []);
        return Task.FromResult(
            catalog.Problems is null ? HealthCheckResult.Healthy()
            : catalog.Current.Projects.Count > 0 ? HealthCheckResult.Degraded(problems)
            : HealthCheckResult.Unhealthy(problems));
    }
}
