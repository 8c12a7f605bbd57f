using System.Collections.Immutable;
using System.Globalization;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary>The results as rows of a table, the headings first: what CSV and workbooks hold.</summary>
internal static class ReportRows
{
    private static readonly ImmutableArray<string> HeaderZh =
        ["项目", "单位主体", "期间", "分组", "指标", "目标", "实际完成值", "结论", "理由", "文件", "行", "verdict"];

    private static readonly ImmutableArray<string> HeaderEn =
        ["project", "entity", "period", "section", "indicator", "target", "actual", "result", "reason", "file", "line", "verdict"];

    /// <summary>The columns that hold numbers where they can: the actual and the line.</summary>
    public static IReadOnlySet<int> Numeric { get; } = new HashSet<int> { 6, 10 };

    public static IEnumerable<ImmutableArray<string>> Of(EvaluationReport report, Language language)
    {
        yield return language == Language.English ? HeaderEn : HeaderZh;
        foreach (var set in report.Sets)
        {
            foreach (var line in set.Lines)
            {
                var descriptor = line.Descriptor;
                yield return
                [
                    descriptor.Project,
                    set.Entity ?? string.Empty,
                    set.Period ?? string.Empty,
                    string.Join('/', descriptor.Path),
                    descriptor.Name,
                    descriptor.TargetText,
                    line.WordsInFull ?? string.Empty,
                    line.Verdict.ToWord().In(language),
                    line.Result.Reason.In(language),
                    descriptor.Position.File,
                    descriptor.Position.Line.ToString(CultureInfo.InvariantCulture),
                    line.Verdict.ToToken(),
                ];
            }
        }
    }
}
