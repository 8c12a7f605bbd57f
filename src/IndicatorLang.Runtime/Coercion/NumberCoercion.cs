using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>Numbers: which unit they are in, and whether it fits.</summary>
internal static class NumberCoercion
{
    public static Actual Read(FractionValue fraction) => fraction.Denominator.Sign == 0
        ? Actual.Invalid(Problems.ZeroDenominator(fraction.Text))
        : Actual.Of(fraction.Numerator / fraction.Denominator);

    public static Actual Read(ValueDescriptor indicator, NumberValue value)
    {
        var cell = indicator.Units.Resolve(value.Unit);
        var column = IsNoUnit(value.ColumnUnit) ? null : value.ColumnUnit;

        // 万 and 百万 alone are part of the number, so the cell still has no unit of its own.
        var hasCellUnit = cell.Type.Kind != ValueKind.Number;
        if (hasCellUnit)
        {
            return column is not null && !Fits(indicator.Units.Resolve(column).Type, cell.Type)
                ? Actual.Invalid(Problems.UnitsContradict(value))
                : InUnit(indicator, value.Number, cell, value.Unit, caution: null);
        }

        var number = value.Number * cell.Factor;
        if (column is not null)
        {
            return InColumnUnit(indicator, value, number, column, cell.HasMultiplier);
        }

        if (indicator.Type.Kind == ValueKind.Percent)
        {
            return Actual.Invalid(Problems.BarePercent(value));
        }

        return cell.HasMultiplier ? OfMultiple(indicator, value, number) : OfBare(indicator, value, number);
    }

    private static Actual OfBare(ValueDescriptor indicator, NumberValue value, Exact number) => indicator.BareReadings.IsEmpty
        ? Checked(indicator, number * indicator.Unit.Factor)
        : Actual.Invalid(Problems.AmbiguousBareNumber(value, indicator.BareReadings));

    // A number written with 万 or 亿 says itself how large it is: 3.1万 against a target in 万人次 is 31000 人次. It takes
    // the unit of the target without the unit's own multiplier, where there is but one such unit.
    private static Actual OfMultiple(ValueDescriptor indicator, NumberValue value, Exact number)
    {
        ImmutableArray<string> units = indicator.BareReadings.IsEmpty ? [indicator.Unit.Text] : indicator.BareReadings;
        ImmutableArray<string> plain = [.. units.Select(UnitMultiple.Without).Distinct()];
        return plain is [var only]
            ? Checked(indicator, number * indicator.Units.Resolve(only).Factor)
            : Actual.Invalid(Problems.AmbiguousBareNumber(value, plain));
    }

    private static Actual InColumnUnit(ValueDescriptor indicator, NumberValue value, Exact number, string column, bool hasMultiplier)
    {
        var unit = indicator.Units.Resolve(column);
        if (hasMultiplier && unit.HasMultiplier)
        {
            return Actual.Invalid(Problems.DoubleMultiplier(value));
        }

        var isDoubtful = unit.Type.Kind == ValueKind.Percent && number.Sign != 0 && number.Abs() <= Exact.One;
        return InUnit(indicator, number, unit, column, isDoubtful ? Problems.SmallPercent(value) : null);
    }

    private static Actual InUnit(ValueDescriptor indicator, Exact number, UnitMeaning unit, string written, LocalizedText? caution) =>
        Fits(indicator.Type, unit.Type)
            ? Checked(indicator, number * unit.Factor, caution)
            : Actual.Invalid(Problems.WrongUnit(indicator, written, unit.Type));

    private static Actual Checked(ValueDescriptor indicator, Exact value, LocalizedText? caution = null) =>
        indicator.Type.IsWhole && !value.IsInteger
            ? Actual.Invalid(Problems.NotWhole(indicator, value))
            : Actual.Of(value, caution is null ? null : new ActualDetail { Caution = caution });

    /// <summary>
    /// What is wrong with the unit of the column around an actual that is counted without it, or null. 2019-01-30..2019-02-01 in a
    /// column of 天 are no workdays.
    /// </summary>
    public static LocalizedText? ColumnProblem(ValueDescriptor indicator, ActualValue value) =>
        !IsNoUnit(value.ColumnUnit) && indicator.Units.Resolve(value.ColumnUnit).Type is var type && !Fits(indicator.Type, type)
            ? Problems.WrongUnit(indicator, value.ColumnUnit, type)
            : null;

    // Whether a unit is whole says nothing of its dimension.
    private static bool Fits(IndicatorType left, IndicatorType right) =>
        left.Kind == right.Kind && left.Unit == right.Unit && left.Family == right.Family;

    private static bool IsNoUnit(string unit) => unit is "" or "-" or "—" or "/" or "无";
}
