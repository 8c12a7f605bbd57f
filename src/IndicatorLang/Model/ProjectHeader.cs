using System.Collections.Immutable;
using IndicatorLang.Runtime;

namespace IndicatorLang.Model;

/// <summary>The header of a project, every field optional. Amounts are in yuan.</summary>
public sealed record ProjectHeader
{
    public Located<int>? Year { get; init; }

    public Located<string>? ImplementingUnit { get; init; }

    public Located<string>? SupervisingUnit { get; init; }

    public Located<string>? ProjectType { get; init; }

    public Located<string>? FundUse { get; init; }

    public Located<DatePeriod>? Start { get; init; }

    public Located<DatePeriod>? End { get; init; }

    /// <summary>The name of the calendar that workdays are counted on.</summary>
    public Located<string>? Calendar { get; init; }

    /// <summary>The edition of the calendar that is asked for; null for the one in force.</summary>
    public Located<string>? CalendarEdition { get; init; }

    public Located<Exact>? TotalAmount { get; init; }

    public Located<Exact>? AnnualAmount { get; init; }

    public Located<Exact>? FiscalAmount { get; init; }

    public Located<Exact>? OtherAmount { get; init; }

    public Located<Exact>? AssetAmount { get; init; }

    public ImmutableArray<PurchaseItem> PurchaseItems { get; init; } = [];

    public Located<string>? Overview { get; init; }

    public Located<string>? Purpose { get; init; }

    public Located<string>? OverallGoal { get; init; }

    public Located<string>? AnnualGoal { get; init; }

    /// <summary>Whether the period ends before it starts; such a period is reported and then ignored.</summary>
    public bool IsPeriodInverted => Start is { } start && End is { } end && end.Value.LastDay < start.Value.FirstDay;
}

/// <summary>An item of the fixed-asset purchases.</summary>
/// <param name="Name">What is bought.</param>
/// <param name="Quantity">How many, or null.</param>
/// <param name="Unit">The unit of the quantity.</param>
/// <param name="Amount">The price of all of them in yuan, or null.</param>
public sealed record PurchaseItem(Located<string> Name, Exact? Quantity, string Unit, Exact? Amount);
