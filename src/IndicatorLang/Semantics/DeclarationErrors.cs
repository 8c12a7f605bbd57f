using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;

namespace IndicatorLang.Semantics;

/// <summary>
/// The declarations of a file that are in error, with the reason. They still mean something, so that what follows can be
/// checked, but no verdict may rest on it: the indicators that use them are invalid.
/// </summary>
internal sealed class DeclarationErrors
{
    private readonly Dictionary<string, LocalizedText> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalizedText> _scales = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalizedText> _calendars = new(StringComparer.Ordinal);
    private readonly Diagnostic[] _syntaxErrors;

    public DeclarationErrors(SyntaxTree tree)
    {
        _syntaxErrors = [.. tree.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).OrderBy(StartOf)];
    }

    public void AddUnit(string name, LocalizedText reason) => _units.TryAdd(name, reason);

    public void AddScale(string name, LocalizedText reason) => _scales.TryAdd(name, reason);

    public void AddCalendar(string name, LocalizedText reason) => _calendars.TryAdd(name, reason);

    /// <summary>The first syntax error inside a declaration. What it took away is not reported as missing once more.</summary>
    public LocalizedText? SyntaxErrorIn(SyntaxNode declaration)
    {
        var (low, high) = (0, _syntaxErrors.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = StartOf(_syntaxErrors[middle]) < declaration.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < _syntaxErrors.Length && StartOf(_syntaxErrors[low]) < declaration.Span.End ? _syntaxErrors[low].Message : null;
    }

    public LocalizedText? OfUnit(string name) => Find(_units, name);

    public LocalizedText? OfCalendar(string name) => Find(_calendars, name);

    /// <summary>Why the values of a target mean nothing certain, or null.</summary>
    public LocalizedText? OfTarget(BoundTarget target)
    {
        if (target.Type.Scale is { } scale)
        {
            return Find(_scales, scale.Name);
        }

        return OfUnits(target.Values.Select(value => value.Unit.Text));
    }

    /// <summary>Why units as written mean nothing certain, or null.</summary>
    public LocalizedText? OfUnits(IEnumerable<string> units) => _units.Count == 0
        ? null
        : units.SelectMany(unit => unit.Split('/').Prepend(unit))
            .Select(unit => OfUnit(unit) ?? OfUnit(UnitMultiple.Without(unit)))
            .FirstOrDefault(reason => reason is not null);

    private static int StartOf(Diagnostic diagnostic) => diagnostic.Location.Span.Start;

    private static LocalizedText? Find(Dictionary<string, LocalizedText> reasons, string name) =>
        reasons.TryGetValue(name, out var reason) ? reason : null;
}
