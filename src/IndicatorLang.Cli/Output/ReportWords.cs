using System.Globalization;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary>A row of the table of totals.</summary>
internal sealed record TotalRow(string Name, VerdictCounts Counts);

/// <summary>The words of a report, in one language.</summary>
internal sealed class ReportWords(Language language)
{
    public string Title => In("绩效指标评价结果", "Evaluation of performance indicators");

    public string Project => In("项目", "project");

    public string Section => In("分组", "section");

    public string Indicator => In("指标", "indicator");

    public string Target => In("目标", "target");

    public string Actual => In("实际", "actual");

    public string Verdict => In("结论", "verdict");

    public string Reason => In("理由", "reason");

    public string Totals => In("总计", "Totals");

    public string Sum => In("合计", "total");

    /// <summary>The sentence on the day asked about.</summary>
    public string AsOf(DateOnly day) => In("评价日：", "as of ") + DatePeriod.Day(day);

    /// <summary>How many indicators a project has.</summary>
    public string IndicatorCount(int count) => In($"{Count(count)} 个指标", count == 1 ? "1 indicator" : $"{Count(count)} indicators");

    /// <summary>The headings around an indicator.</summary>
    public string Path(IndicatorDescriptor indicator) => string.Join(" / ", indicator.Path);

    /// <summary>Who reports on which period; null when the data name neither.</summary>
    public string? Subject(ReportSet set) => (set.Entity, set.Period) switch
    {
        (null, null) => null,
        ({ } entity, null) => $"{In("单位主体：", "entity: ")}{entity}",
        (null, { } period) => $"{In("期间：", "period: ")}{period}",
        ({ } entity, { } period) => $"{In("单位主体：", "entity: ")}{entity}{In("　期间：", "  period: ")}{period}",
    };

    public string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rows of the table of totals: each project, and all of them when there are several.</summary>
    public List<TotalRow> TotalRows(EvaluationReport report)
    {
        var projects = report.ByProject();
        var rows = projects.ConvertAll(project => new TotalRow(project.Project.Name, VerdictCounts.Of(project.Sets)));
        if (projects.Count != 1)
        {
            rows.Add(new TotalRow(Sum, report.Counts));
        }

        return rows;
    }

    private string In(string zh, string en) => language == Language.English ? en : zh;
}
