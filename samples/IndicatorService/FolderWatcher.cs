using System.Collections.Immutable;
using Microsoft.Extensions.Options;

namespace IndicatorService;

/// <summary>
/// Loads the programs before the first request and again when the files have changed. It looks instead of waiting for events
/// of the file system, which get lost on network drives and in containers.
/// </summary>
public sealed partial class FolderWatcher(
    ProgramCatalog catalog, SnapshotLoader loader, ServiceMetrics metrics, IOptions<ServiceOptions> options, ILogger<FolderWatcher> log)
    : BackgroundService
{
    private FolderState? _loaded;
    private FolderState? _seen;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        Look(isFirst: true, cancellationToken);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(options.Value.PollMilliseconds));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            Look(isFirst: false, stoppingToken);
        }
    }

    private void Look(bool isFirst, CancellationToken cancellation)
    {
        try
        {
            var now = FolderState.Of(options.Value.Folder);
            var isQuiet = isFirst || now.Equals(_seen);
            _seen = now;
            if (isQuiet && !now.Equals(_loaded))
            {
                Load(now, cancellation);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            _loaded = null;
            Refuse([$"文件夹读不了。 The folder cannot be read: {problem.Message}"]);
        }
    }

    private void Load(FolderState state, CancellationToken cancellation)
    {
        var (snapshot, problems) = loader.Load(cancellation);

        // Somebody has written meanwhile: the files were read at different moments and may not belong together.
        if (!FolderState.Of(options.Value.Folder).Equals(state))
        {
            return;
        }

        _loaded = state;
        if (snapshot is null)
        {
            Refuse(problems);
            return;
        }

        catalog.Replace(snapshot);
        metrics.Reloaded(isSuccess: true);
        Loaded(snapshot.Projects.Count);
    }

    private void Refuse(ImmutableArray<string> problems)
    {
        catalog.Refuse(problems);
        metrics.Reloaded(isSuccess: false);
        Refused(string.Join(Environment.NewLine, problems));
    }

    [LoggerMessage(LogLevel.Information, "{Count} projects are in use")]
    private partial void Loaded(int count);

    [LoggerMessage(LogLevel.Error, "The programs are not in use:\n{Problems}")]
    private partial void Refused(string problems);
}
