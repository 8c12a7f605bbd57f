using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>Gives literals their types and values. Null always comes with a diagnostic.</summary>
internal sealed class ValueBinder(FileScope scope, DiagnosticBag diagnostics)
{
    public BoundValue? Bind(ValueSyntax syntax)
    {
        switch (syntax)
        {
            case NumericValueSyntax numeric:
                return BindNumber(numeric);
            case DateValueSyntax date:
                return BindDate(date) is { } period ? BoundValue.OfDate(period, date.Location) : null;
            case WordValueSyntax word:
                return BindLevel(word.Qualifier, word.Word.Value, word.Location);
            case StringValueSyntax text:
                return BindLevel(qualifier: null, text.Value, text.Location);
            default:
                diagnostics.Add(ValueDiagnostics.TextAsValue(syntax.Location));
                return null;
        }
    }

    /// <summary>The period a date names, or null with a diagnostic when there is none such.</summary>
    public DatePeriod? BindDate(DateValueSyntax syntax)
    {
        var period = DatePeriod.TryCreate(syntax.Year, syntax.Quarter, syntax.Month, syntax.Day);
        if (period is null)
        {
            diagnostics.Add(ValueDiagnostics.NoSuchDate(syntax.Location, syntax.ToString()));
        }

        return period;
    }

    /// <summary>The text of a unit as the unit table knows it: <c>元/人/天</c>.</summary>
    public static string UnitText(UnitSyntax? unit) => unit is null ? string.Empty
        : unit.Denominators.IsEmpty ? unit.Numerator.Text
        : string.Join('/', unit.Denominators.Select(part => part.Text).Prepend(unit.Numerator.Text));

    private BoundValue? BindNumber(NumericValueSyntax syntax)
    {
        if (!Exact.TryParse(syntax.NumberText, out var number))
        {
            diagnostics.Add(ValueDiagnostics.TooManyDigits(syntax.Number.Location));
            return null;
        }

        number = syntax.IsNegative ? -number : number;
        var text = UnitText(syntax.Unit);
        if (text == "月")
        {
            diagnostics.Add(ValueDiagnostics.MonthUnit(syntax.Unit!.Location));
            return null;
        }

        var (meaning, unit, isWrittenLarge) = scope.WrittenUnits.Read(text);
        var value = number * meaning.Factor;
        if (meaning.Type.IsWhole && !value.IsInteger)
        {
            diagnostics.Add(ValueDiagnostics.NotWhole(syntax.Location, text));
            return null;
        }

        return new BoundValue(meaning.Type, value, value, unit, isWrittenLarge, syntax.Location);
    }

    private BoundValue? BindLevel(NameSyntax? qualifier, string level, Location location)
    {
        if (qualifier is not null)
        {
            return BindQualifiedLevel(qualifier, level, location);
        }

        var scales = scope.Scales.With(level);
        switch (scales.Length)
        {
            case 1:
                return BoundValue.OfLevel(scales[0], scales[0].RankOf(level)!.Value, location);
            case 0:
                diagnostics.Add(NameDiagnostics.UnknownLevel(
                    location, level, Suggestions.For(level, scope.Scales.Levels, diagnostics.Count)));
                return null;
            default:
                diagnostics.Add(NameDiagnostics.AmbiguousLevel(location, level, [.. scales.Select(scale => scale.Name)]));
                return null;
        }
    }

    private BoundValue? BindQualifiedLevel(NameSyntax qualifier, string level, Location location)
    {
        if (scope.Scales.Find(qualifier.Value) is not { } scale)
        {
            diagnostics.Add(NameDiagnostics.UnknownScale(
                qualifier.Location, qualifier.Value, level, Suggestions.For(qualifier.Value, scope.Scales.Names, diagnostics.Count)));
            return null;
        }

        if (scale.RankOf(level) is not { } rank)
        {
            diagnostics.Add(NameDiagnostics.UnknownLevel(location, level, Suggestions.For(level, scale.Levels, diagnostics.Count)));
            return null;
        }

        return BoundValue.OfLevel(scale, rank, location);
    }
}
