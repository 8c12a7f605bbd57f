using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.CommandLine;

/// <summary>The language of messages: <c>--lang</c>, else the variable <c>IND_LANG</c>, else Chinese.</summary>
internal static class LanguageChoice
{
    public const string Option = "--lang";
    public const string Variable = "IND_LANG";

    /// <summary>The language, for a command line that may be wrong in any other respect.</summary>
    public static Language Guess(IReadOnlyList<string> args, CliEnvironment environment)
    {
        for (var i = args.Count - 1; i >= 0; i--)
        {
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal))
            {
                return Parse(args[i][(Option.Length + 1)..]) ?? Language.Chinese;
            }

            if (args[i] == Option && i + 1 < args.Count)
            {
                return Parse(args[i + 1]) ?? Language.Chinese;
            }
        }

        return Parse(environment.Variable(Variable)) ?? Language.Chinese;
    }

    /// <summary>The language of a command line whose options have been checked.</summary>
    public static Language Of(Arguments arguments, CliEnvironment environment)
    {
        if (arguments.Value(Option) is { } option)
        {
            return Parse(option)!.Value;
        }

        var variable = environment.Variable(Variable);
        return string.IsNullOrEmpty(variable)
            ? Language.Chinese
            : Parse(variable) ?? throw new UsageException(UsageErrors.UnknownLanguage(variable));
    }

    // A variable may be set as locales are, such as en_US.UTF-8.
    private static Language? Parse(string? text) => text?.Split('_', '-', '.')[0].ToLowerInvariant() switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };
}
