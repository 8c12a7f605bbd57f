using System.Text;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Tests.Export;

/// <summary>Random programs with all that tables may lose: fields, declarations, headings, clauses, comments, blank lines, layouts of every kind.</summary>
internal static class RandomPrograms
{
    private const string Declarations = "单位 辆 整数\n单位 万粒 = 10000 粒\n单位 打 = 12 个\n单位 盒 = 10 支 整数\n单位 箱 = 4 盒\n等级 车况 { 新 > 半新 > 旧 }\n";

    private static readonly string[] Fields =
    [
        "年度 2019", "执行期 2019-01 .. 2019-12-31", "执行期 2019Q2", "实施单位 \"市外事办（行政）\"", "主管单位 省厅", "项目类型 一般性项目", "项目总金额 12,218,245.00 元", "财政拨款 30 万元",
        "日历 中国", "采购品目 {\n传真机 2 台 2800 元\n\"激光 打印机\" 1 台\n}", "项目概况 \"一句话。\\n两句话。\"", "年度目标 \"\"\"\n    一、保证\n      二、缩进\n\n    三、其他\n    \"\"\"", "项目用途 “引号”",
    ];

    private static readonly string[] Clauses = ["", " 来源 \"计划\"", " 分值 2.50", " 说明 \"按“台账”\\n第二行\"", " 截止 2019-12", " 忽略 IND4004", " // 行末 ; 注释", " /* 中 */ 来源 \"甲\""];

    private static readonly string[] Between = ["", "", "\n", "// 注释\n", "/// 说明文字\n", "/* 两\n   行 */\n", "  \n\n", "输入 总数{0} 单位 次\n", "\t"];

    /// <summary>A program without errors, of one project or none.</summary>
    public static string Of(ulong seed)
    {
        var random = new SplitMix64(seed);
        var lines = ProgramGenerator.Create(random, 7).Model.Location.Source.Content.TrimEnd('\n').Split('\n').Append("车辆 = 半新");
        var text = new StringBuilder(random.Chance(50) ? "// 开头\n" : string.Empty).Append(Declarations);
        var isWrapped = random.Chance(80);
        text.Append(isWrapped ? "项目 \"随机 项目\" {\n" : string.Empty);
        foreach (var field in Fields.Where(field => isWrapped && random.Chance(40)).DistinctBy(field => field.Split(' ')[0]))
        {
            text.Append(field).Append('\n');
        }

        var depth = 0;
        var number = 0;
        foreach (var line in lines)
        {
            text.Append(random.Pick<string>(Between).Replace("{0}", $"{++number}", StringComparison.Ordinal));
            if (random.Chance(30))
            {
                text.Append(random.Pick("产出指标", "数量指标", "\"其他 指标\"")).Append(" {\n");
                depth++;
            }

            text.Append(line).Append(random.Pick<string>(Clauses)).Append('\n');
            if (depth > 0 && random.Chance(30))
            {
                text.Append("}\n");
                depth--;
            }
        }

        text.Append(string.Concat(Enumerable.Repeat("}\n", depth + (isWrapped ? 1 : 0))));
        return Sound(text.ToString());
    }

    // Some random targets have an error of their own; without their lines the program is sound.
    private static string Sound(string text)
    {
        for (var program = Program(text); program.HasErrors; program = Program(text))
        {
            var line = program.Diagnostics.First(diagnostic => diagnostic.Severity == Diagnostics.Severity.Error).Location.Start.Line;
            text = string.Join('\n', text.Split('\n').Where((_, at) => at != line));
        }

        return text;
    }

    private static Compilation Program(string text) => Compilation.Create(new SourceText("甲.ind", text));
}
