using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>Brings the unit of the value and the unit of the column together.</summary>
internal static class UnitColumn
{
    private static readonly string[] Fractions = ["比例", "比率", "小数"];

    private static readonly string[] NoUnits = ["无", "/", "-", "—", "定性", "其他", "文字描述", "是/否", "是否", "好坏", "高中低", "优良中差", "优良中低差"];

    /// <summary>The quantity with its unit, or null when the column holds no unit.</summary>
    public static WrittenQuantity? Join(TargetSource source, WrittenQuantity quantity, string per, ReadingBuilder reading)
    {
        var column = NoUnits.Contains(source.Unit) ? string.Empty : source.Unit is ['(', .. var inner, ')'] ? inner : source.Unit;
        var own = quantity.Unit is ['(', .. var unwrapped, ')'] ? unwrapped : quantity.Unit;
        // 8成以上
        if (own == "成" && Exact.TryParse(quantity.Digits, out var tenths) && tenths <= 10 && tenths.Sign > 0 && (tenths * 10).TryFormatDecimal(out var percents))
        {
            reading.Assume(TargetNotes.Share($"{quantity.Digits}成", percents));
            return new WrittenQuantity(percents, "%");
        }

        if (Fractions.Contains(own) || (own.Length == 0 && Fractions.Contains(column)))
        {
            return Percent(quantity, reading);
        }

        var unit = own;
        if (own.Length == 0)
        {
            unit = column;
            if (source.IsUnitOfName)
            {
                reading.Assume(TargetNotes.UnitOfName(source.Unit));
            }
        }
        else if (column.Length > 0 && column != own && !IsCompleted(own, column, out unit))
        {
            if (UnitWords.Read(column) is not { } other || UnitWords.Read(own) is not { } written || other != written)
            {
                reading.Assume(TargetNotes.UnitContradicts(source.Unit, own));
            }

            unit = own;
        }

        // ≤3000万 of a cost are 万元.
        if (unit is "万" or "亿" && source.Row.IsCost && !source.Row.IsRatio)
        {
            reading.Assume(TargetNotes.Yuan(unit));
            unit += "元";
        }

        if (per.Length > 0)
        {
            // 每年95% is no frequency.
            if (unit.Length == 0 || unit is "%" or "‰" || unit.Contains('/', StringComparison.Ordinal))
            {
                return null;
            }

            unit += "/" + per;
        }

        return quantity with { Unit = unit };
    }

    // 3万 beside a column of 元
    private static bool IsCompleted(string own, string column, out string unit)
    {
        unit = own;
        if (own.Trim('万', '亿').Length > 0 || column.StartsWith('万') || column.StartsWith('亿') || column is "%" or "‰")
        {
            return false;
        }

        unit = own + column;
        return true;
    }

    // ≥0.97比例
    private static WrittenQuantity? Percent(WrittenQuantity quantity, ReadingBuilder reading)
    {
        if (!Exact.TryParse(quantity.Digits, out var number) || number > Exact.One || number.Sign < 0
            || !(number * 100).TryFormatDecimal(out var digits))
        {
            return null;
        }

        reading.Assume(TargetNotes.Fraction(quantity.Digits, digits));
        return new WrittenQuantity(digits, "%");
    }
}
