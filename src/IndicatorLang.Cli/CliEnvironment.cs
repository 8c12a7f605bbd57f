using System.Runtime.Versioning;

namespace IndicatorLang.Cli;

/// <summary>What a run of the command line knows of the world around it, besides its arguments and its streams.</summary>
internal sealed record CliEnvironment
{
    /// <summary>The directory that relative paths start from.</summary>
    public required string Directory { get; init; }

    /// <summary>The value of an environment variable, or null.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Measures how long tests take. Nothing else has to do with time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How many columns the terminal has.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The width of output that goes to no terminal.</summary>
    public const int DefaultWidth = 100;

    /// <summary>Whether text on standard output may be coloured (https://no-color.org).</summary>
    public bool UseColour => IsOutputTerminal && string.IsNullOrEmpty(Variable("NO_COLOR"));

    /// <summary>Whether text on standard error may be coloured.</summary>
    public bool UseErrorColour => IsErrorTerminal && string.IsNullOrEmpty(Variable("NO_COLOR"));

    /// <summary>The environment of this process.</summary>
    public static CliEnvironment OfProcess()
    {
        var (isOutput, isError) = (!Console.IsOutputRedirected, !Console.IsErrorRedirected);
        if (OperatingSystem.IsWindows() && (isOutput || isError))
        {
            SetUtf8();
        }

        return new CliEnvironment
        {
            Directory = Environment.CurrentDirectory,
            Variable = Environment.GetEnvironmentVariable,
            IsOutputTerminal = isOutput,
            IsErrorTerminal = isError,
            Width = isOutput || isError ? TerminalWidth() : DefaultWidth,
        };
    }

    // A Windows console shows UTF-8 only when told to.
    [SupportedOSPlatform("windows")]
    private static void SetUtf8() => Console.OutputEncoding = System.Text.Encoding.UTF8;

    private static int TerminalWidth()
    {
        try
        {
            return Math.Clamp(Console.WindowWidth, 60, 200);
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
