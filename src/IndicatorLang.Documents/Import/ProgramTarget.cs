using System.Text.RegularExpressions;
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
    public static string? Read(SourceRow row)
    {
        var text = row.Value.Trim();
        if (row.Operator.Length > 0 || row.Unit.Length > 0 || text.Length > MaxLength || !Own().IsMatch(text))
        {
            return null;
        }

        var compilation = Compilation.Create(new SourceText("-", $"{NameText.Of(row.Name)} {text}\n"));
        return !compilation.HasErrors && compilation.Model.Indicators.ToList() is [{ Descriptor: { Error: null } read }] && read.TargetText == text
            && !(text.Contains('或', StringComparison.Ordinal) && read.Target.Intervals.Length < 2)
            ? text : null;
    }

    // ≥98%或≥95% of an office is one bound or the other; only what stays two intervals is meant so, and only with the blanks of the formatter.
    [GeneratedRegex("""^(in|属于) \{.*\}$|^≠ \p{L}+$|^([≥≤><=≠]|in) .+ 或 ([≥≤><=≠]|in) .+$|^[≥≤><=≠] [^"]*"[^"]+"[^"]*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
