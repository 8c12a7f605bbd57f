namespace IndicatorLang.Cli;

/// <summary>The exit statuses; docs/cli.md lists them.</summary>
internal static class ExitStatus
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>It ran, and something is not met.</summary>
    public const int NotMet = 1;

    /// <summary>A program or a data file is wrong.</summary>
    public const int WrongInput = 2;

    /// <summary>The command line is wrong.</summary>
    public const int WrongUsage = 3;

    /// <summary>A defect of ours.</summary>
    public const int Defect = 4;
}
