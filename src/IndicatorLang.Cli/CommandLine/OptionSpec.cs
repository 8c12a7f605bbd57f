using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.CommandLine;

/// <summary>An option of a command.</summary>
/// <param name="Name">The name with its dashes.</param>
/// <param name="Value">What its value is called in the help; null for a switch.</param>
/// <param name="Help">What it does.</param>
internal sealed record OptionSpec(string Name, string? Value, LocalizedText Help)
{
    /// <summary>The values it accepts; empty for any.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>What its value is, in a sentence.</summary>
    public LocalizedText Expected { get; init; } = new("一个值", "a value");

    /// <summary>Values that will be accepted one day; asking for one gets a plain answer.</summary>
    public ImmutableArray<string> Planned { get; init; } = [];

    /// <summary>Whether it takes all arguments up to the next option, and may be repeated.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it may be given several times, each with one value.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>Whether its value may begin with a dash, as a negative number does.</summary>
    public bool TakesDash { get; init; }

    /// <summary>Whether the help leaves it out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>A second name, such as <c>-h</c>.</summary>
    public string? Alias { get; init; }

    public bool IsNamed(string name) => name == Name || name == Alias;
}
