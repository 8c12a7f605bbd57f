namespace IndicatorLang.Cli.CommandLine;

/// <summary>A command line, taken apart and checked against the options of its command.</summary>
internal sealed class Arguments(CommandSpec command)
{
    private readonly Dictionary<string, List<string>> _options = new(StringComparer.Ordinal);

    public CommandSpec Command { get; } = command;

    /// <summary>The arguments that are not options.</summary>
    public List<string> Positionals { get; } = [];

    /// <summary>Whether an option is there.</summary>
    public bool Has(string option) => _options.ContainsKey(option);

    /// <summary>The value of an option, or null.</summary>
    public string? Value(string option) => _options.TryGetValue(option, out var values) ? values[^1] : null;

    /// <summary>The values of an option that takes a list.</summary>
    public IReadOnlyList<string> Values(string option) => _options.TryGetValue(option, out var values) ? values : [];

    /// <summary>The values found so far, to be added to.</summary>
    internal List<string> Add(OptionSpec option)
    {
        if (!_options.TryGetValue(option.Name, out var values))
        {
            _options.Add(option.Name, values = []);
        }
        else if (!option.IsList && !option.IsRepeatable)
        {
            throw new UsageException(UsageErrors.RepeatedOption(option.Name));
        }

        return values;
    }
}
