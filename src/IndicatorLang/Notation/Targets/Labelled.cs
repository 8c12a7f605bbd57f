using IndicatorLang.Runtime;
using Sprache;

namespace IndicatorLang.Notation.Targets;

/// <summary>A target in numbers and the words before it that do not belong to it.</summary>
internal sealed record LabelledMeasure(string Label, WrittenMeasure Measure);

/// <summary>Reads targets in numbers with or without words before them: 完成5个, 准时率≥98%.</summary>
internal static class Labelled
{
    private const int MaxLabel = 20;

    private static readonly string[] Deeds = ["完成", "实现", "举办", "开展", "组织", "召开", "新增", "建成", "建设", "累计", "确保", "保证", "力争", "共计", "合计", "年度", "全年", "计划", "预计", "约定", "发放", "培训", "完成率", "共"];

    private static readonly string[] Years = ["全年", "年度", "本年度", "当年", "年内", "本年"];

    // Such a word could turn the number into another one.
    private static readonly string[] Since = ["之日起", "当日起", "之后", "以后", "日起", "后"];

    private static readonly string[] Unsure = ["除", "不", "未", "非", "无", "少", "低", "降", "减", "下", "差", "约", "近", "每", "或", "且", "及", "和", "与", "第", "前", "后", "分之", "超", "从", "由", "在", "至", "到", "增", "提高", "均", "排名", "年", "其中", "高", "上升", "大", "小", "多", "全", "仅", "除外", "之", "比"];

    public static LabelledMeasure? Read(TargetSource source)
    {
        var text = source.Text;
        if (MeasureGrammar.Measure.Match(text) is { } whole)
        {
            return new LabelledMeasure(string.Empty, whole);
        }

        for (var length = 1; length <= MaxLabel && length < text.Length; length++)
        {
            if (!char.IsLetter(text[length - 1]) && text[length - 1] is not ':')
            {
                return null;
            }

            if (Begins(text, length) && MeasureGrammar.Measure.Match(text[length..]) is { } measure && Fits(source, text[..length].TrimEnd(':'), measure))
            {
                return new LabelledMeasure(IsPartOfName(source, text[..length].TrimEnd(':')) ? string.Empty : text[..length].TrimEnd(':'), measure);
            }
        }

        return null;
    }

    private static bool Begins(string text, int at) =>
        char.IsAsciiDigit(text[at]) || BoundWords.Prefix.TryParse(text[at..]) is { WasSuccessful: true, Value: { Yields: false, Operator: not null } };

    private static bool Fits(TargetSource source, string label, WrittenMeasure measure) =>
        Deeds.Contains(label) || label.Length == 0 || IsYearly(source, label) || IsPartOfName(source, label) || IsSince(label, measure)
        || (measure.Bounds.All(bound => bound.Operator is not null) && !measure.IsRange && label.Length > 1 && !label.ContainsAny(Unsure));

    // 全年开展活动12次
    private static bool IsYearly(TargetSource source, string label) => Array.Find(Years, word => label.StartsWith(word, StringComparison.Ordinal)) is { } year
        && label[year.Length..] is { Length: > 0 } rest && (Deeds.Contains(rest) || IsPartOfName(source, rest));

    // 接报后1小时内, 受理之日起5个工作日内: how long after something happened. 收到 and 接到 say no bound here.
    private static bool IsSince(string label, WrittenMeasure measure) => label.Length is > 1 and <= 12 && Array.Find(Since, label.EndsWith) is { } since && label.Length > since.Length
        && !label[..^since.Length].TrimStart('自').Replace("接到", string.Empty, StringComparison.Ordinal).Replace("收到", string.Empty, StringComparison.Ordinal).ContainsAny(Unsure)
        && measure is { Bounds: [{ Operator: ComparisonOperator.LessOrEqual } bound], IsRange: false, Change: null }
        && UnitTable.Default.Resolve(bound.Quantity.Unit).Type.Kind == ValueKind.Duration;

    private static bool IsPartOfName(TargetSource source, string label) =>
        label.Length > 1 && TargetCharacters.Simplify(source.Request.Indicator).Contains(label, StringComparison.Ordinal);
}
