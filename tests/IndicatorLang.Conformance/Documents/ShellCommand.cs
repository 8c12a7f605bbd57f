using System.Globalization;

namespace IndicatorLang.Conformance.Documents;

/// <summary>A line of a <c>sh</c> fence that runs the program.</summary>
/// <param name="Arguments">The arguments of <c>ind</c>.</param>
/// <param name="ExitStatus">The exit status that the line asserts (<c>|| test $? -eq 2</c>), or null.</param>
internal sealed record ShellCommand(IReadOnlyList<string> Arguments, int? ExitStatus)
{
    private const string LongName = "dotnet run --project src/IndicatorLang.Cli --";
    private const string ShortName = "ind";
    private const string Assertion = " || test $? -eq ";

    // What a reader does beside running the program; a build machine does the rest.
    private static readonly string[] Others = ["alias ind=", "dotnet test ", "dotnet add ", "git clone ", "cd "];

    /// <summary>The command of a line; null when it is none that runs the program.</summary>
    public static ShellCommand? Parse(string line)
    {
        var text = line.StartsWith(LongName + " ", StringComparison.Ordinal) ? line[LongName.Length..]
            : line.StartsWith(ShortName + " ", StringComparison.Ordinal) ? line[ShortName.Length..]
            : null;
        if (text is null)
        {
            Assert.True(line.Length == 0 || line[0] == '#' || Others.Any(other => line.StartsWith(other, StringComparison.Ordinal)), line);
            return null;
        }

        var parts = text.Split(Assertion);
        return new ShellCommand(
            parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries),
            parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : null);
    }
}
