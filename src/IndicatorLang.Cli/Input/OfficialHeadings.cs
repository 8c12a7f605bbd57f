using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>Tells a CSV in an official layout from a plain one, by headings that only official tables have.</summary>
internal static class OfficialHeadings
{
    // A form has some lines before its table.
    private const int MostRecords = 60;

    private static readonly HashSet<string> Headings = new(StringComparer.Ordinal)
    {
        "一级指标", "二级指标", "三级指标", "三级指标名称", "计算符号", "指标值", "年度指标值", "全年指标值", "年度目标值",
    };

    /// <summary>Whether such a heading stands in one of the first records.</summary>
    public static bool In(SourceText source, Func<string, bool> isIndicator)
    {
        var text = source.Content.AsSpan(0, Math.Min(source.Content.Length, 64 * 1024));
        if (text.IndexOf("指标") < 0 || (text.IndexOf("级指标") < 0 && text.IndexOf("符号") < 0 && text.IndexOf("标值") < 0))
        {
            return false;
        }

        var scanner = new CsvScanner(source, new DiagnosticBag(), CsvSeparator.Of(source.Content, ",\t;"));
        var cells = new List<CsvCell>();
        for (var i = 0; i < MostRecords && scanner.Read(cells); i++)
        {
            if (cells.Exists(cell => Headings.Contains(cell.Text.Trim()) && !isIndicator(cell.Text)))
            {
                return true;
            }
        }

        return false;
    }
}
