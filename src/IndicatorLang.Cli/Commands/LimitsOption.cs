using System.Globalization;
using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Hosting;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>--limits</c>: what a service that takes programs from others grants to them, so that it can be tried beforehand.</summary>
internal static class LimitsOption
{
    public static OptionSpec Spec { get; } = new(
        "--limits",
        "NAME=N,…",
        new("按服务的限制检查：characters、indicators、indicator、milliseconds", "check within the limits of a service: characters, indicators, indicator, milliseconds"))
    {
        Expected = new("限制，如 characters=100000,indicators=200", "limits, such as characters=100000,indicators=200"),
    };

    /// <summary>The limits that a command line names; those not named do not bind.</summary>
    /// <exception cref="UsageException">It names others, or no numbers.</exception>
    public static ProgramLimits Of(Arguments arguments) => Parse(arguments.Value(Spec.Name));

    /// <summary>The limits that a value of the option names.</summary>
    /// <exception cref="UsageException">It names others, or no numbers.</exception>
    public static ProgramLimits Parse(string? value)
    {
        var limits = ProgramLimits.None;
        foreach (var part in value?.Split(',') ?? [])
        {
            limits = part.Split('=') is [var name, var digits]
                && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && With(limits, name.Trim(), number) is { } changed
                    ? changed
                    : throw new UsageException(UsageErrors.WrongLimit(part));
        }

        return limits;
    }

    private static ProgramLimits? With(ProgramLimits limits, string name, int number) => name switch
    {
        "characters" => limits with { Characters = number },
        "indicators" => limits with { Indicators = number },
        "indicator" => limits with { IndicatorCharacters = number },
        "milliseconds" => limits with { Time = TimeSpan.FromMilliseconds(number) },
        _ => null,
    };
}
