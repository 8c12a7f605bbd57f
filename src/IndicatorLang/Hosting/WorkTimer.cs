namespace IndicatorLang.Hosting;

/// <summary>Ends work when its time is over, or when whoever asked for it does not want it any more.</summary>
internal sealed class WorkTimer : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationToken _caller;

    public WorkTimer(ProgramLimits limits, CancellationToken caller)
    {
        _caller = caller;
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        if (limits.Time == TimeSpan.Zero)
        {
            _source.Cancel();
        }
        else
        {
            _source.CancelAfter(limits.Time);
        }
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Whether it was the time that ended the work.</summary>
    public bool IsOver => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    public void Dispose() => _source.Dispose();
}
