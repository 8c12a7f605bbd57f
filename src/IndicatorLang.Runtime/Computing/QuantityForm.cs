namespace IndicatorLang.Runtime;

/// <summary>How the operation that made a quantity is written in a step.</summary>
/// <param name="Kind">Which way of writing it has.</param>
/// <param name="Zh">The sign or the function, in Chinese.</param>
/// <param name="En">The same in English.</param>
internal sealed record QuantityForm(QuantityFormKind Kind, string Zh = "", string En = "")
{
    private static readonly Dictionary<string, QuantityForm> Signs =
        new[] { "+", "-", "×", "/" }.ToDictionary(sign => sign, sign => new QuantityForm(QuantityFormKind.Infix, sign, sign), StringComparer.Ordinal);

    /// <summary>Whether workdays were counted, between its two operands.</summary>
    public bool CountsWorkdays => Kind == QuantityFormKind.Elapsed && Zh.Length > 0;

    /// <summary>No operation: an input or a literal.</summary>
    public static QuantityForm None { get; } = new(QuantityFormKind.None);

    public static QuantityForm Negation { get; } = new(QuantityFormKind.Negation);

    public static QuantityForm Infix(string sign) => Signs[sign];

    public static QuantityForm Call(string zh, string en) => new(QuantityFormKind.Call, zh, en);

    /// <summary>The time between two dates, on a calendar where workdays are counted.</summary>
    public static QuantityForm Elapsed(WorkdayCalendar? calendar)
    {
        if (calendar is null)
        {
            return new(QuantityFormKind.Elapsed);
        }

        var on = CalendarText.Of(calendar);
        return new(QuantityFormKind.Elapsed, on.Zh, on.En);
    }

    public static QuantityForm Rounded(int decimals, Rounding rounding)
    {
        var (zh, en) = rounding switch
        {
            Rounding.HalfUp => ("四舍五入", "halves up"),
            Rounding.Truncate => ("截断", "truncated"),
            _ => ("四舍六入五成双", "halves to even"),
        };
        return new(
            QuantityFormKind.Rounded,
            FormattableString.Invariant($"保留 {decimals} 位小数（{zh}）"),
            FormattableString.Invariant($"rounded to {decimals} decimals ({en})"));
    }
}

/// <summary>The ways in which operations are written.</summary>
internal enum QuantityFormKind
{
    None,
    Infix,
    Negation,
    Call,
    Elapsed,
    Rounded,
}
