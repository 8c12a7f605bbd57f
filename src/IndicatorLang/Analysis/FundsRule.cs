using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Analysis;

/// <summary>
/// Amounts of the header that do not add up: the year's amount is the appropriation and the other funds together; where only one
/// of the two is given, it is no more than the whole. Without the year's amount the total stands for it, in a project of one year. In one
/// of several years, or of which the period is not known, the parts may be those of the total.
/// </summary>
internal sealed class FundsRule : IRule
{
    private static readonly LocalizedText Total = new("项目总金额", "the total");
    private static readonly LocalizedText Annual = new("本年度项目金额", "the amount of the year");
    private static readonly LocalizedText Fiscal = new("财政拨款", "the appropriation");
    private static readonly LocalizedText Other = new("其他资金", "the other funds");
    private static readonly LocalizedText Assets = new("固定资产采购金额", "the amount of the purchases");

    public IEnumerable<Diagnostic> Check(ProjectModel project)
    {
        var header = project.Header;
        var total = header.TotalAmount;
        var (whole, name) = header.AnnualAmount is { } annual ? (annual, Annual) : IsOfOneYear(header) ? (total, Total) : (null, Total);
        var (fiscal, other) = (header.FiscalAmount, header.OtherAmount);
        if (whole is not null && fiscal is not null && other is not null)
        {
            var sum = fiscal.Value + other.Value;
            if (sum != whole.Value && !MayBeTotal(header, sum))
            {
                yield return AnalysisDiagnostics.FundsMismatch(
                    whole.Location, name, Yuan(whole.Value), Yuan(sum), Yuan((sum - whole.Value).Abs()), fiscal.Location, other.Location);
            }
        }
        else if (Exceeds(fiscal ?? other, whole) && !MayBePartOfTotal(header, (fiscal ?? other)!.Value))
        {
            yield return Exceeding((fiscal ?? other)!, fiscal is null ? Other : Fiscal, whole!, name);
        }

        if (Exceeds(header.AnnualAmount, total))
        {
            yield return Exceeding(header.AnnualAmount!, Annual, total!, Total);
        }

        if (Exceeds(header.AssetAmount, header.AnnualAmount) && !MayBePartOfTotal(header, header.AssetAmount!.Value))
        {
            yield return Exceeding(header.AssetAmount!, Assets, header.AnnualAmount!, Annual);
        }
        else if (Exceeds(header.AssetAmount, total))
        {
            yield return Exceeding(header.AssetAmount!, Assets, total!, Total);
        }
    }

    private static bool Exceeds(Located<Exact>? part, Located<Exact>? whole) =>
        part is not null && whole is { Value.Sign: >= 0 } && part.Value > whole.Value;

    private static Diagnostic Exceeding(Located<Exact> part, LocalizedText name, Located<Exact> whole, LocalizedText nameOfWhole) =>
        AnalysisDiagnostics.PartExceedsWhole(part.Location, name, Yuan(part.Value), nameOfWhole, Yuan(whole.Value), whole.Location);

    // In a project of several years the parts may be those of all of them.
    private static bool MayBeTotal(ProjectHeader header, Exact sum) => header.AnnualAmount is { } annual && !IsKnownToBeOfOneYear(header)
        && (header.TotalAmount is { } total ? sum == total.Value : sum > annual.Value && !IsOfOneYear(header));

    private static bool MayBePartOfTotal(ProjectHeader header, Exact amount) => header.AnnualAmount is not null && !IsKnownToBeOfOneYear(header)
        && (header.TotalAmount is { } total ? amount <= total.Value : !IsOfOneYear(header));

    private static bool IsKnownToBeOfOneYear(ProjectHeader header) => header is { Start: not null, End: not null } && IsOfOneYear(header);

    private static bool IsOfOneYear(ProjectHeader header) => header.Start is not { } start || header.End is not { } end
        || start.Value.FirstDay.Year == end.Value.LastDay.Year;

    private static string Yuan(Exact amount) => $"{amount} 元";
}
