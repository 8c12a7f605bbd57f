using System.Globalization;
using IndicatorLang.Runtime;
using Sprache;

namespace IndicatorLang.Notation;

/// <summary>The run behind a number that is its unit: <c>%</c>, <c>个工作日</c>, <c>万人次</c>, <c>元/亩</c>, <c>件(次)</c>.</summary>
internal static class UnitGrammar
{
    private static readonly Parser<string> Letters = Parse.Char(IsUnitCharacter, "unit").AtLeastOnce().Text();

    // 受理量（件）, 人(次): what stands in the brackets belongs to the word before them.
    private static readonly Parser<string> Bracketed =
        from open in Parse.Char('(')
        from inner in Letters.Contained(Characters.Blanks, Characters.Blanks)
        from close in Parse.Char(')')
        select $"({inner})";

    // 3 万 人次: the multiple is part of the number, so people leave a blank behind it.
    private static readonly Parser<string> Multiplier =
        from characters in Parse.Chars("十百千万亿").AtLeastOnce().Text()
        from blanks in Characters.Blanks
        select characters;

    private static readonly Parser<string> Part =
        from parts in Letters.Or(Bracketed).AtLeastOnce()
        select string.Concat(parts);

    private static readonly Parser<string> FurtherPart =
        from line in Parse.Char('/').Contained(Characters.Blanks, Characters.Blanks)
        from part in Part
        select "/" + part;

    private static readonly Parser<string> Run =
        from multiplier in Multiplier.Optional()
        from first in Part.Optional()
        from further in FurtherPart.Many()
        select multiplier.GetOrDefault() + first.GetOrDefault() + string.Concat(further);

    /// <summary>The unit that <paramref name="rest"/> is, empty for none; null when it is something else.</summary>
    public static string? Read(string rest, ValueDescriptor indicator)
    {
        if (rest.Length == 0 || Known(rest, indicator) is not null)
        {
            return Known(rest, indicator) ?? string.Empty;
        }

        return Run.Match(rest) is { } run && !Wording.IsVague(run) ? Canonical(run, indicator) : null;
    }

    /// <summary>The unit in the words of the program where it differs from those only by width, else in uniform spelling.</summary>
    public static string Canonical(string unit, ValueDescriptor indicator)
    {
        var normalized = UnitTable.Normalize(CellText.Compose(unit));
        return Known(unit, indicator) ?? Known(normalized, indicator) ?? normalized;
    }

    /// <summary>Whether the program or the language knows the unit, a multiple before it left out.</summary>
    public static bool IsKnown(string unit, ValueDescriptor indicator)
    {
        var counted = UnitMultiple.Without(unit);
        return counted.Length == 0 || UnitTable.IsBuiltIn(counted) || Known(unit, indicator) is not null || Known(counted, indicator) is not null;
    }

    // A quoted unit may hold anything (PM2.5, 人 次), so the program's own units are recognised whole.
    private static string? Known(string unit, ValueDescriptor indicator)
    {
        var folded = CellText.Trim(CellText.Fold(unit));
        return indicator.Units.Declared.Select(declared => declared.Name)
            .Append(indicator.Type.Unit)
            .Prepend(indicator.Unit.Text)
            .FirstOrDefault(name => name.Length > 0 && CellText.Fold(name) == folded);
    }

    // A surrogate is half of a letter of a rare script; whatever else it may be, no target has it as its unit.
    public static bool IsUnitCharacter(char c) =>
        char.IsLetter(c) || char.IsSurrogate(c) || c is '%' or '‰' or '°' or '·' or '_' || IsSuperscript(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.OtherSymbol or UnicodeCategory.CurrencySymbol;

    private static bool IsSuperscript(char c) => c is '²' or '³' or '¹' or '⁰' or (>= '⁴' and <= '⁻');
}
