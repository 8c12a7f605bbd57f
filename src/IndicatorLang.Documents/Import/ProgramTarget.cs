using System.Text.RegularExpressions;
using IndicatorLang.Notation.Targets;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>
/// Targets in the notation of the language that no office writes: <c>in {优, 良}</c>, <c>≠ 差</c>, <c>= 0 或 ≥ 3</c>, units in quotes. They come from a sheet that
/// was exported. The compiler itself is asked what they are.
/// </summary>
internal static partial class ProgramTarget
{
    private const int MaxLength = 400;

    /// <summary>The target, or null when the words are no such notation.</summary>
    /// <param name="row">The row.</param>
    /// <param name="declarations">The scales and units that the program declares, a line each.</param>
    public static string? Read(SourceRow row, IReadOnlyList<string> declarations)
    {
        var text = row.Value.Trim();
        if (declarations.Count > 0 && Level(row, declarations) is { } level)
        {
            return level;
        }

        if (row.Operator.Length > 0 || row.Unit.Length > 0 || text.Length > MaxLength || !Own().IsMatch(text))
        {
            return null;
        }

        return Meaning(row.Name, text, declarations) is { } read && read.TargetText == text
            && !(text.Contains('或', StringComparison.Ordinal) && read.Target.Intervals.Length < 2)
            ? text : null;
    }

    /// <summary>What a target means, as the compiler says; null when it says that it is none.</summary>
    public static IndicatorDescriptor? Meaning(string name, string target, IReadOnlyList<string> declarations)
    {
        var text = string.Concat(declarations.Append($"{NameText.Of(name)} {target}").Select(line => line + "\n"));
        return Compilation.Create(new SourceText("-", text)) is { HasErrors: false } compilation && compilation.Model.Indicators.ToList() is [{ Descriptor: { Error: null } read }] ? read : null;
    }

    // = 新, where the program declares a scale with that level.
    private static string? Level(SourceRow row, IReadOnlyList<string> declarations)
    {
        var sign = row.Operator is { Length: > 0 } written ? TargetCharacters.Uniform(written).Trim() : "=";
        var text = row.Unit.Length > 0 || row.Value.Length is 0 or > MaxLength ? string.Empty : row.Value.Trim();
        return new[] { $"{sign} {text}", text }.FirstOrDefault(target => target.Length > 0 && !Words().IsMatch(target)
            && Meaning(row.Name, target, declarations) is { Type: { Kind: ValueKind.Level, Scale: { } scale } } && !Scale.BuiltIn.Contains(scale));
    }

    [GeneratedRegex("^(达成|achieve)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    // ≥98%或≥95% of an office is one bound or the other; only what stays two intervals is meant so, and only with the blanks of the formatter.
    [GeneratedRegex("""^(in|属于) \{.*\}$|^≠ \p{L}+$|^([≥≤><=≠]|in) .+ 或 ([≥≤><=≠]|in) .+$|^[≥≤><=≠] [^"]*"[^"]+"[^"]*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
