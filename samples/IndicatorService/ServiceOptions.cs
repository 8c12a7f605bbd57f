namespace IndicatorService;

/// <summary>The section <c>Indicators</c> of the configuration.</summary>
public sealed class ServiceOptions
{
    /// <summary>The folder of the programs.</summary>
    public string Folder { get; set; } = "indicators";

    /// <summary>How often the folder is looked at. A change is taken over once two looks in a row have found the same.</summary>
    public int PollMilliseconds { get; set; } = 500;

    /// <summary>How many programs stay compiled.</summary>
    public int Capacity { get; set; } = 1_000;

    /// <summary>A folder for compiled programs, so that a restart is quick; none when empty.</summary>
    public string CacheFolder { get; set; } = "";
}
