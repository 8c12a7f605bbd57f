using System.Buffers;
using IndicatorLang.Runtime;

namespace IndicatorLang.Notation.Targets;

/// <summary>A unit as a target writes it.</summary>
/// <param name="Text">The unit in the notation of the language, quoted where it has to be; empty for none.</param>
/// <param name="Factor">What the number is multiplied with, so that the unit is one the language knows: 千元 becomes 1000 元.</param>
/// <param name="IsEitherOr">Whether its line may mean "or" rather than "per": 台/套.</param>
internal sealed record TargetUnit(string Text, Exact Factor, bool IsEitherOr = false)
{
    public static TargetUnit None { get; } = new(string.Empty, Exact.One);

    public bool IsPercent => Text is "%" or "‰";
}

/// <summary>The units that offices write. A run of letters is a unit only when it looks like one: 个, 人次, 个村; not 个村庄验收.</summary>
internal static class UnitWords
{
    private const string Counters =
        "次 人 人次 个 件 项 份 套 台 辆 家 户 期 批 批次 篇 门 处 座 条 亩 公里 千米 米 吨 公斤 千克 克 斤 平方米 立方米 平方 立方 户次 场 场次 名 位 所 间 栋 幢 张 册 本 部 支 只 头 匹 " +
        "株 棵 粒 艘 架 把 根 块 片 段 宗 起 例 课时 学时 小时 个小时 分钟 秒 天 日 周 年 个月 月 季度 季 工作日 个工作日 自然日 分 级 倍 度 千瓦时 千瓦 兆瓦 升 毫升 毫克 微克 公顷 平方公里 平方千米 " +
        "桶 箱 袋 瓶 盒 副 双 对 组 团 队 人天 人日 人月 车次 班次 架次 航次 例次 标段 标箱 字 页 幅 枚 盏 口 眼 孔 村 镇 县 社区 班 校 床 床位 站 点 点位 路 公里 里 元 % ‰ 百分点 个百分点 百分比 " +
        "台套 台次 件次 项次 户数 人数 千人 百人 千亩 千元 百元 百万元 千万元 千户 千册 万 亿 吨标准煤 kg km m g t mg mL ml L kW kWh kw kwh MW m2 m3 m² m³ km2 km² ㎡ ㎥ ℃ ° dB TB GB MB Mbps Gbps dpi DPI kV kVA ppm NTU Hz 篇次 期次 " +
        "餐 生 h min L l MPa kPa 种 类 道 款 面 樘 顿 餐 届 轮 章 节 集 首 幕 档 卷 令 担 丈 尺 寸 股 笔 单 票 师 生 岗 区 街道 乡 乡镇 园 厂 店 馆 院 库 棚 池 井 泵 桥 涵 塔 杆 屏 牌 站点 路口 路段 渠 坝 人/次 元/人 " +
        "分贝 人份 份次 剂次 剂 针 针次 人月 目 科 层 盘 趟 趟次 车 列 头次 只次 羽 尾 门次 家次 校次 户月 人年 台班 工日 学期 学年 平方 延米 立方 方 度电 微克 贝 瓦 伏 平米 年次 月次";

    // Characters that make a sentence or a bound of a run, and no unit.
    private static readonly SearchValues<char> NoUnit = SearchValues.Create("不未无非完成达率前后中优良差合格以约余多少高低的是为等至到及和与或且之超满均第全各其按近几上下内外左右应已将由于分得扣底末初");

    private static readonly HashSet<string> Known = [.. Counters.Split(' ')];

    private static readonly string[] Keywords =
    [
        "来源", "分值", "计算", "基期", "说明", "截止", "上限", "保留", "忽略", "且", "或", "属于", "达成",
        "source", "weight", "computed", "baseline", "note", "due", "cap", "round", "suppress", "in", "achieve", "and", "or",
    ];

    private static readonly string[] EitherOr = ["人/次", "台/套", "套/台", "件/套", "场/次", "个/套", "个/项", "项/个", "批/次", "项/次", "台/件", "户/人", "人/户次", "期/次", "次/场", "个/次"];

    // 1百万元, 3千人: the language knows 万 and 亿 alone.
    private static readonly (string Word, int Factor)[] Multiples = [("千万", 10_000_000), ("百万", 1_000_000), ("十万", 100_000), ("千", 1000), ("百", 100)];

    private static readonly string[] Counted = ["元", "人", "人次", "亩", "户", "册", "份", "件", "家", "名"];

    /// <summary>Whether a run is a unit that everyone knows.</summary>
    public static bool IsCounter(string run) => Known.Contains(run) || (run.Length > 0 && run[^1] is not ('%' or '‰') && Known.Contains(run.TrimStart('万', '亿')));

    /// <summary>The unit in brackets at the end of a name, or null: 管护面积(万亩), 单位造价(万元/公里).</summary>
    public static string? InName(string name)
    {
        var open = name.LastIndexOf('(');
        if (open <= 0 || name[^1] != ')')
        {
            return null;
        }

        var unit = name[(open + 1)..^1];
        unit = unit.StartsWith("单位:", StringComparison.Ordinal) ? unit["单位:".Length..] : unit;
        return unit.Length > 0 && unit.Split('/').All(IsCounter) ? unit : null;
    }

    /// <summary>The unit that a run is, or null when it is none.</summary>
    public static TargetUnit? Read(string run)
    {
        var unit = run is ['(', .. var inner, ')'] ? inner : run;
        if (unit.Length == 0)
        {
            return TargetUnit.None;
        }

        var parts = Parts(unit);
        if (parts.Any(part => !IsUnit(part)) || (parts.Length > 1 && parts[0] is "%" or "‰" or "百分比"))
        {
            return null;
        }

        if (parts is [var single])
        {
            return Single(single);
        }

        var head = Single(parts[0]);
        var text = string.Join('/', parts.Skip(1).Select(Quoted).Prepend(head.Text));
        return new TargetUnit(text, head.Factor, EitherOr.Contains(text));
    }

    private static TargetUnit Single(string unit)
    {
        foreach (var (word, factor) in Multiples)
        {
            if (unit.StartsWith(word, StringComparison.Ordinal) && Counted.Contains(unit[word.Length..]))
            {
                return new TargetUnit(unit[word.Length..], factor);
            }
        }

        // Behind 万 there are no quotes, so the number takes it.
        var counted = unit.TrimStart('万', '亿');
        if (Quoted(counted) == counted)
        {
            return new TargetUnit(Canonical(unit), Exact.One);
        }

        var multiple = unit[..^counted.Length].Aggregate(Exact.One, (product, c) => product * (c == '万' ? 10_000 : 100_000_000));
        return new TargetUnit(Quoted(counted), multiple);
    }

    private static string Canonical(string unit) => unit switch
    {
        "百分比" => "%",
        "元整" => "元",
        "季" => "季度",
        "工作日" => "个工作日",
        "日历天" or "自然天" or "个日历天" or "天数" => "天",
        _ => unit,
    };

    // 元/人.每天, 元/人、天, 元每人每天
    private static string[] Parts(string unit)
    {
        var separated = unit.Replace("/每", "/", StringComparison.Ordinal);
        if (separated.StartsWith("元每", StringComparison.Ordinal) || separated.StartsWith("万元每", StringComparison.Ordinal) || separated.Contains('/', StringComparison.Ordinal))
        {
            separated = separated.Replace("、每", "/", StringComparison.Ordinal).Replace(".每", "/", StringComparison.Ordinal)
                .Replace('每', '/').Replace('、', '/').Replace('.', '/').Replace('·', '/');
        }

        return separated.Split('/');
    }

    private static bool IsUnit(string part)
    {
        // A keyword would be a clause, and no office counts in it.
        if (Keywords.Any(word => !char.IsAscii(word[0]) && part.Contains(word, StringComparison.Ordinal)))
        {
            return false;
        }

        if (IsCounter(part) || part is "元整" or "学期" or "批次" or "生" or "季" or "月" or "例" or "学年" or "标准")
        {
            return true;
        }

        var bracket = part.IndexOf('(', StringComparison.Ordinal);
        if (bracket > 0)
        {
            return part[^1] == ')' && IsUnit(part[..bracket]) && IsCounter(part[(bracket + 1)..^1]);
        }

        var counted = part.TrimStart('万', '亿');
        return counted.Length > 0 && counted.All(UnitGrammar.IsUnitCharacter) && !Wording.IsVague(counted)
            && !counted.AsSpan().ContainsAny(NoUnit) && !counted.Any(c => c is '%' or '‰' || char.IsSurrogate(c))
            && !char.IsAscii(counted[0]) && counted.Length <= (IsCounter(counted[..1]) ? 5 : 3);
    }

    private static string Quoted(string part)
    {
        var canonical = Canonical(part);
        var isPlain = canonical.All(c => char.IsLetter(c) || c is '%' or '‰' or '℃' or '°' or '㎡' or '²' or '³')
            && !Keywords.Any(word => canonical.EndsWith(word, StringComparison.OrdinalIgnoreCase));
        return isPlain ? canonical : $"\"{canonical}\"";
    }
}
