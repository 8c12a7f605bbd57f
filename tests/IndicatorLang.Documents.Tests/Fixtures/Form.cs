namespace IndicatorLang.Documents.Tests.Fixtures;

/// <summary>A form as an office makes it, to be written in every format: rows of cells; <c>^</c> goes on with the cell above, <c>&lt;</c> with the one to the left.</summary>
internal static class Form
{
    public const string Above = "^";
    public const string Left = "<";

    /// <summary>A goal table with merged cells, a header, two narratives and eight indicators.</summary>
    public static string[][] Goals { get; } =
    [
        ["项目支出绩效目标表（2024年度）", Left, Left, Left, Left],
        ["项目名称", "城区道路养护", Left, "实施单位", "某市市政管理处"],
        ["项目资金（万元）", "年度资金总额", "120.5", "其中：财政拨款", "120.5"],
        ["年度目标", "完成城区道路日常养护，保障车辆通行。", Left, Left, Left],
        ["一级指标", "二级指标", "三级指标", "指标值", "备注"],
        ["产出指标", "数量指标", "养护道路里程", "≥85公里", ""],
        [Above, Above, "更换窨井盖数量", "≥200个", ""],
        [Above, "质量指标", "工程验收合格率", "100%", ""],
        [Above, "时效指标", "完成时间", "2024年12月底前", ""],
        [Above, "成本指标", "单位养护成本", "≤1.2万元/公里", ""],
        ["效益指标", "社会效益指标", "路面完好率", "≥95%", "市政普查"],
        [Above, "可持续影响指标", "道路使用年限", "≥10年", ""],
        ["满意度指标", "服务对象满意度指标", "市民满意度", "≥90%", ""],
    ];

    /// <summary>What a person reads in it: name and target.</summary>
    public static string[] Rows { get; } =
    [
        "产出指标/数量指标 养护道路里程 ≥ 85 公里", "产出指标/数量指标 更换窨井盖数量 ≥ 200 个", "产出指标/质量指标 工程验收合格率 ≥ 100%",
        "产出指标/时效指标 完成时间 ≤ 2024-12", "产出指标/成本指标 单位养护成本 ≤ 1.2 万元/公里", "效益指标/社会效益指标 路面完好率 ≥ 95%",
        "效益指标/可持续影响指标 道路使用年限 ≥ 10 年", "满意度指标/服务对象满意度指标 市民满意度 ≥ 90%",
    ];

    /// <summary>Reads a form from a file: a row a line, cells between bars, <c>↵</c> for a line end inside a cell; the last cell of a short row reaches to the right.</summary>
    public static string[][] Read(string path)
    {
        var rows = File.ReadAllLines(path).Select(line => line.Replace('↵', '\n').Split('|')).ToList();
        var width = rows.Max(row => row.Length);
        return [.. rows.Select(row => row.Concat(Enumerable.Repeat(Left, width - row.Length)).ToArray())];
    }
}
