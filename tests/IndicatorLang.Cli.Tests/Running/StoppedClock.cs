namespace IndicatorLang.Cli.Tests.Running;

/// <summary>A clock by which nothing takes any time, so that outputs can be compared.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public override long GetTimestamp() => 0;
}
