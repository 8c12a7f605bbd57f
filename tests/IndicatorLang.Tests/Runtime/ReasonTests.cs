using IndicatorLang.Notation;
using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Runtime;

/// <summary>The reasons of verdicts, word for word in both languages. A cell with <c> | </c> has the unit behind it in the unit column.</summary>
public sealed class ReasonTests
{
    [Theory]
    [InlineData("率 ≥ 98%", "97.3%", "实际为 97.3%，低于 98%，差 0.7 个百分点。", "the actual is 97.3%, below 98%, 0.7 pp short.")]
    [InlineData("数 < 5", "7", "实际为 7，高于 5，超出 2。", "the actual is 7, above 5, 2 over.")]
    [InlineData("数 > 5", "5", "实际为 5，而目标不含 5。", "the actual is 5, and the target excludes 5.")]
    [InlineData("数 ≠ 5", "5", "实际为 5，而目标不含 5。", "the actual is 5, and the target excludes 5.")]
    [InlineData("数 in [3, 5] 或 ≥ 9", "6", "实际为 6，高于 5，超出 1。", "the actual is 6, above 5, 1 over.")]
    [InlineData("数 in [3, 5] 或 ≥ 9", "8", "实际为 8，低于 9，差 1。", "the actual is 8, below 9, 1 short.")]
    [InlineData("日 ≤ 2019-09", "2019-10-08", "实际为 2019-10-08，允许的最后一天是 2019-09-30，晚 8 天。", "the actual is 2019-10-08; the last day allowed is 2019-09-30, 8 days late.")]
    [InlineData("日 ≥ 2019-09", "2019-08-08", "实际为 2019-08-08，允许的第一天是 2019-09-01，早 24 天。", "the actual is 2019-08-08; the first day allowed is 2019-09-01, 24 days early.")]
    [InlineData("日 ≤ 2019-09", "2019-10", "实际为 2019-10，允许的最后一天是 2019-09-30，至少晚 1 天。", "the actual is 2019-10; the last day allowed is 2019-09-30, at least 1 day late.")]
    [InlineData("日 ≠ 2019-09", "2019-09-15", "实际为 2019-09-15，而目标不含 2019-09-01 至 2019-09-30。", "the actual is 2019-09-15, and the target excludes 2019-09-01 to 2019-09-30.")]
    [InlineData("评 in {优, 良}", "差", "实际为“差”，目标要求“优”或“良”。", "the actual is “差”; the target asks for “优” or “良”.")]
    [InlineData("绿色 达成 \"新能源优先\"", "部分达成年度指标并具有一定效果", "实际为“部分达成”，目标要求“达成”。", "the actual is “部分达成”; the target asks for “达成”.")]
    public void Not_met(string line, string cell, string zh, string en) => Says(Verdict.NotMet, line, cell, zh, en);

    [Theory]
    [InlineData("时 ≤ 10 天", "2019-01-30..2019-02-21", "自 2019-01-30 至 2019-02-21 计 22 天；实际为 22 天，高于 10 天，超出 12 天。", "from 2019-01-30 to 2019-02-21 is 22 天; the actual is 22 天, above 10 天, 12 天 over.")]
    [InlineData("时 ≤ 10 个工作日", "2019-01-30..2019-02-21", "自 2019-01-30 至 2019-02-21，按日历“中国”计 13 个工作日；实际为 13 个工作日，高于 10 个工作日，超出 3 个工作日。", "from 2019-01-30 to 2019-02-21 on the calendar '中国' is 13 个工作日; the actual is 13 个工作日, above 10 个工作日, 3 个工作日 over.")]
    [InlineData("时 ≤ 10 天", "2019-01..2019-02-21", "自 2019-01 至 2019-02-21 计 21 天 至 51 天；实际为 21 天 至 51 天，高于 10 天，至少超出 11 天。", "from 2019-01 to 2019-02-21 is 21 天 to 51 天; the actual is 21 天 to 51 天, above 10 天, at least 11 天 over.")]
    public void Counted_between_dates(string line, string cell, string zh, string en) => Says(Verdict.NotMet, line, cell, zh, en);

    /// <summary>A pair between two whole months misses a bound of months without lying a number of them beyond it, and the bound is no excluded one.</summary>
    [Theory]
    [InlineData("时 ≤ 1 个月", "2019-01-30..2019-03-01", "实际为 多于 1 个月、少于 2 个月，高于 1 个月。", "the actual is more than 1 个月 and less than 2 个月, above 1 个月.", "超过界限", "over the bound")]
    [InlineData("时 ≥ 2 个月", "2019-01-30..2019-03-01", "实际为 多于 1 个月、少于 2 个月，低于 2 个月。", "the actual is more than 1 个月 and less than 2 个月, below 2 个月.", "不到界限", "short of the bound")]
    [InlineData("时 < 1 个月", "2019-01-01..2019-02", "实际为 不少于 1 个月、少于 2 个月，不低于 1 个月，而目标不含 1 个月。", "the actual is at least 1 个月 and less than 2 个月, not below 1 个月, and the target excludes 1 个月.", "在界限上或超过界限，而界限不含在内", "on the bound, which is excluded, or over it")]
    [InlineData("时 > 1 个月", "2019-01..2019-01", "实际为 不少于 0 个月、少于 1 个月，低于 1 个月。", "the actual is at least 0 个月 and less than 1 个月, below 1 个月.", "不到界限", "short of the bound")]
    [InlineData("时 > 2 个月", "2019-01-31..2019-03", "实际为 多于 1 个月、不多于 2 个月，不高于 2 个月，而目标不含 2 个月。", "the actual is more than 1 个月 and at most 2 个月, not above 2 个月, and the target excludes 2 个月.", "在界限上或不到界限，而界限不含在内", "on the bound, which is excluded, or short of it")]
    [InlineData("时 ≤ 1 个月", "2019-01-31..2019-03", "实际为 多于 1 个月、不多于 2 个月，高于 1 个月。", "the actual is more than 1 个月 and at most 2 个月, above 1 个月.", "超过界限", "over the bound")]
    [InlineData("时 ≥ 9 个月", "2019-01-31..2019-03", "实际为 多于 1 个月、不多于 2 个月，低于 9 个月，至少差 7 个月。", "the actual is more than 1 个月 and at most 2 个月, below 9 个月, at least 7 个月 short.", "至少差 7 个月", "at least 7 个月 short")]
    [InlineData("时 ≥ 9 个月", "2019-01..2019-03", "实际为 多于 1 个月、少于 3 个月，低于 9 个月，至少差 6 个月。", "the actual is more than 1 个月 and less than 3 个月, below 9 个月, at least 6 个月 short.", "至少差 6 个月", "at least 6 个月 short")]
    [InlineData("时 > 2 个月", "2019-01-30..2019-03-30", "实际为 2 个月，而目标不含 2 个月。", "the actual is 2 个月, and the target excludes 2 个月.", "正好在界限上，而界限不含在内", "exactly on the bound, which is excluded")]
    public void Months_in_part(string line, string cell, string zh, string en, string farZh, string farEn)
    {
        var result = Result(line, cell);
        Assert.EndsWith($"；{zh}", result.Reason.Zh, StringComparison.Ordinal);
        Assert.EndsWith($"; {en}", result.Reason.En, StringComparison.Ordinal);
        Assert.Equal(new LocalizedText(farZh, farEn), result.Explain().Distance);
    }

    [Theory]
    [InlineData("日 in [2019-03, 2019-09]", "2019", "实际为 2019，其中只有 2019-03-01 至 2019-09-30 满足目标；请填写更精确的日期。", "the actual is 2019, of which only 2019-03-01 to 2019-09-30 satisfies the target; give a more precise date.")]
    [InlineData("日 ≤ 2019-01-02", "2019Q1", "实际为 2019Q1，其中只有 2019-01-01 至 2019-01-02 满足目标；请填写更精确的日期。", "the actual is 2019Q1, of which only 2019-01-01 to 2019-01-02 satisfies the target; give a more precise date.")]
    [InlineData("时 ≤ 2 天", "2019-01-01..2019-01", "自 2019-01-01 至 2019-01 计 0 天 至 30 天；实际可能为 0 天 至 30 天，其中只有 0 天、1 天、2 天 满足目标；请填写更精确的日期。", "from 2019-01-01 to 2019-01 is 0 天 to 30 天; the actual may be 0 天 to 30 天, of which only 0 天, 1 天, 2 天 satisfies the target; give more precise dates.")]
    [InlineData("时 ≤ 5 天", "2019-01-01..2019-01", "自 2019-01-01 至 2019-01 计 0 天 至 30 天；实际可能为 0 天 至 30 天，其中只有 0 天 至 5 天 满足目标；请填写更精确的日期。", "from 2019-01-01 to 2019-01 is 0 天 to 30 天; the actual may be 0 天 to 30 天, of which only 0 天 to 5 天 satisfies the target; give more precise dates.")]
    [InlineData("时 in {3 天, 7 天, 9 天}", "2019-01-01..2019-01", "自 2019-01-01 至 2019-01 计 0 天 至 30 天；实际可能为 0 天 至 30 天，其中只有 3 天、7 天、9 天 满足目标；请填写更精确的日期。", "from 2019-01-01 to 2019-01 is 0 天 to 30 天; the actual may be 0 天 to 30 天, of which only 3 天, 7 天, 9 天 satisfies the target; give more precise dates.")]
    [InlineData("时 in {3 天, 7 天, 9 天, 20 天}", "2019-01-01..2019-01", "自 2019-01-01 至 2019-01 计 0 天 至 30 天；实际可能为 0 天 至 30 天，其中只有 3 天 至 20 天 之间的一部分 满足目标；请填写更精确的日期。", "from 2019-01-01 to 2019-01 is 0 天 to 30 天; the actual may be 0 天 to 30 天, of which only some of 3 天 to 20 天 satisfies the target; give more precise dates.")]
    public void Undetermined(string line, string cell, string zh, string en) => Says(Verdict.Undetermined, line, cell, zh, en);

    [Theory]
    [InlineData("率 ≥ 98%", "0.98 | %", "实际为 0.98%，低于 98%，差 97.02 个百分点。列的单位是 %，“0.98”按 0.98% 读；若指 98%，请改写。", "the actual is 0.98%, below 98%, 97.02 pp short. the column is in %, so '0.98' was read as 0.98%; if it means 98%, correct it.")]
    [InlineData("率 ≥ 98%", "1 | %", "实际为 1%，低于 98%，差 97 个百分点。列的单位是 %，“1”按 1% 读；若指 100%，请改写。", "the actual is 1%, below 98%, 97 pp short. the column is in %, so '1' was read as 1%; if it means 100%, correct it.")]
    [InlineData("率 ≥ 98%", "1.5 | %", "实际为 1.5%，低于 98%，差 96.5 个百分点。", "the actual is 1.5%, below 98%, 96.5 pp short.")]
    [InlineData("率 ≥ 98%", "0 | %", "实际为 0%，低于 98%，差 98 个百分点。", "the actual is 0%, below 98%, 98 pp short.")]
    [InlineData("数 ≥ 5 辆", "1 | 辆", "实际为 1 辆，低于 5 辆，差 4 辆。", "the actual is 1 辆, below 5 辆, 4 辆 short.")]
    public void A_small_number_in_a_column_of_percents_is_doubted(string line, string cell, string zh, string en) => Says(Verdict.NotMet, line, cell, zh, en);

    /// <summary>That a target is met can be checked only by whoever sees what was counted.</summary>
    [Fact]
    public void What_was_counted_is_told_of_what_is_met_too() => Says(
        Verdict.Met,
        "时 ≤ 20 个工作日",
        "2019-01-05..2019-01-30",
        "自 2019-01-05 至 2019-01-30，按日历“中国”计 18 个工作日。",
        "from 2019-01-05 to 2019-01-30 on the calendar '中国' is 18 个工作日.");

    [Fact]
    public void A_doubt_is_told_of_what_is_met_too() => Says(
        Verdict.Met, "率 ≥ 0.5%", "0.98 | %", "列的单位是 %，“0.98”按 0.98% 读；若指 98%，请改写。", "the column is in %, so '0.98' was read as 0.98%; if it means 98%, correct it.");

    [Theory]
    [InlineData("率 ≥ 98%", "0.98", "“0.98”没有写 %，读法不止一种；若指 98%，请写成 98%，或在计量单位列写 %。", "'0.98' has no %, so it can be read in more than one way; if it means 98%, write 98%, or put % into the unit column.")]
    [InlineData("率 ≥ 98%", "1", "“1”没有写 %，读法不止一种；若指 100%，请写成 100%，或在计量单位列写 %。", "'1' has no %, so it can be read in more than one way; if it means 100%, write 100%, or put % into the unit column.")]
    [InlineData("率 ≥ 98%", "98", "“98”没有写 %，读法不止一种；若指 98%，请写成 98%，或在计量单位列写 %。", "'98' has no %, so it can be read in more than one way; if it means 98%, write 98%, or put % into the unit column.")]
    [InlineData("数 ≥ 5", "5 辆", "目标没有写单位，实际值却带单位“辆”；请去掉单位，或在目标里写上单位。", "the target has no unit but the actual has '辆'; leave the unit out, or write it in the target.")]
    [InlineData("数 ≥ 5 辆", "5 | 台", "单位“台”（以“台”计的数量）与目标的类型（以“辆”计的数量）不能比较；请写成如 12 辆 的形式。", "the unit '台' (a count of '台') does not compare with the target (a count of '辆'); write it like 12 辆.")]
    [InlineData("数 ≥ 5 辆", "5 台 | 辆", "单元格里的单位“台”与计量单位列的“辆”矛盾；请改正其中一个。", "the unit '台' in the cell contradicts '辆' in the unit column; correct one of them.")]
    [InlineData("单位 箱 整数\n数 ≥ 5 箱", "5.5", "单位“箱”已声明为整数，实际值却是 5.5；请核对。", "the unit '箱' is declared whole but the actual is 5.5; check it.")]
    [InlineData("时 ≤ 10 天", "2019-02-21..2019-02-20", "结束日期 2019-02-20 早于开始日期 2019-02-21；请核对。", "the end 2019-02-20 is before the start 2019-02-21; check them.")]
    [InlineData("时 ≤ 10 分钟", "2019-02-21..2019-02-22", "以小时或分钟计的时长不能从日期数出；请填写时长，如 2 小时。", "a duration in hours or minutes cannot be counted from dates; write the duration, such as 2 小时.")]
    [InlineData("时 ≤ 10 个工作日", "2019-02-21..2027-02-22", "日历“中国”没有 2027 年的放假安排，不能数工作日；请填工作日数，或在程序中扩展日历。", "the calendar '中国' has no arrangement for 2027, so workdays cannot be counted; give their number, or extend the calendar in the program.")]
    [InlineData("钱 ≤ 20 万元", "25", "“25”没有写单位，可能是 25 元，也可能是 25 万元；请写明单位。", "'25' has no unit and could be 25 元 or 25 万元; write the unit.")]
    [InlineData("钱 ≤ 20 万元", "3万 | 万元", "“3万”和计量单位列“万元”都有万或亿，不知是否重复；请只写一处。", "both '3万' and the unit column '万元' have 万 or 亿; write it in one place only.")]
    [InlineData("次 ≥ 3 次/年", "2 次/月", "单位“次/月”（以“次/个月”计的比率）与目标的类型（以“次/年”计的比率）不能比较；请写成如 12 次/年 的形式。", "the unit '次/月' (a rate in '次/个月') does not compare with the target (a rate in '次/年'); write it like 12 次/年.")]
    [InlineData("刊登 = 及时", "好", "“好”不是可填的级别；可填：及时、基本及时、不及时。", "'好' is not one of the levels; use one of: 及时、基本及时、不及时.")]
    [InlineData("率 ≥ 98%", "5/0", "“5/0”的分母是零；请核对。", "'5/0' divides by zero; check it.")]
    public void Invalid(string line, string cell, string zh, string en) => Says(Verdict.Invalid, line, cell, zh, en);

    [Theory]
    [InlineData("2019-06-30", Verdict.NotDue, "尚未到期：2019-10-31 到期，评价日是 2019-06-30。", "not due yet: due on 2019-10-31, asked as of 2019-06-30.")]
    [InlineData("2019-10-30", Verdict.NotDue, "尚未到期：2019-10-31 到期，评价日是 2019-10-30。", "not due yet: due on 2019-10-31, asked as of 2019-10-30.")]
    [InlineData("2019-10-31", Verdict.NotReported, "没有填报实际值。", "no actual was reported.")]
    public void Without_an_actual(string asOf, Verdict verdict, string zh, string en)
    {
        var day = DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var result = Checked.Program("验收 ≤ 2019-09 截止 2019-10").Interpret().Single().Evaluate(0, ActualValue.NotReported, day);
        Assert.Equal((verdict, new LocalizedText(zh, en)), (result.Verdict, result.Reason));
    }

    [Theory]
    [InlineData("率 ≥ 98% 计算 甲 / 乙", "197", "200", Verdict.Met, "甲 197 车次 / 乙 200 车次 = 98.5%。", "甲 197 车次 / 乙 200 车次 = 98.5%.")]
    [InlineData("率 ≥ 98% 计算 甲 / 乙", "195", "200", Verdict.NotMet, "甲 195 车次 / 乙 200 车次 = 97.5%；实际为 97.5%，低于 98%，差 0.5 个百分点。", "甲 195 车次 / 乙 200 车次 = 97.5%; the actual is 97.5%, below 98%, 0.5 pp short.")]
    [InlineData("率 ≥ 98% 计算 甲 / 乙", "195", "0", Verdict.Invalid, "甲 195 车次 / 乙 0 车次：除数为零，不能计算；请核对“乙”。", "甲 195 车次 / 乙 0 车次 divides by zero; check '乙'.")]
    [InlineData("率 ≥ 98% 计算 甲 / (乙 - 乙)", "195", "2", Verdict.Invalid, "乙 2 车次 - 乙 2 车次 = 0 车次；甲 195 车次 / 0 车次：除数为零，不能计算；请核对输入。", "乙 2 车次 - 乙 2 车次 = 0 车次; 甲 195 车次 / 0 车次 divides by zero; check the inputs.")]
    [InlineData("率 ≥ 5% 计算 增长率(甲, 乙)", "195", "0", Verdict.Invalid, "增长率(甲 195 车次，乙 0 车次)：基数为零，不能计算；请核对“乙”。", "growth(甲 195 车次, 乙 0 车次) divides by zero, because the base is zero; check '乙'.")]
    [InlineData("率 ≥ 5% 计算 增长率(甲, 乙)", "195", "-5", Verdict.Invalid, "增长率(甲 195 车次，乙 -5 车次)：基数不大于零，增长率没有意义；请核对“乙”。", "growth(甲 195 车次, 乙 -5 车次): growth from a base that is not above zero means nothing; check '乙'.")]
    [InlineData("数 ≥ 5 车次 计算 最大(甲, 乙, -甲)", "4", "3", Verdict.NotMet, "-(甲 4 车次) = -4 车次；最大(甲 4 车次，乙 3 车次，-4 车次) = 4 车次；实际为 4 车次，低于 5 车次，差 1 车次。", "-(甲 4 车次) = -4 车次; max(甲 4 车次, 乙 3 车次, -4 车次) = 4 车次; the actual is 4 车次, below 5 车次, 1 车次 short.")]
    [InlineData("数 ≥ 3 车次 计算 平均(甲, 乙) 保留 1 位小数", "4", "3.33", Verdict.Met, "平均(甲 4 车次，乙 3.33 车次) = 3.665 车次；3.665 车次 保留 1 位小数（四舍六入五成双） = 3.7 车次。", "avg(甲 4 车次, 乙 3.33 车次) = 3.665 车次; 3.665 车次 rounded to 1 decimals (halves to even) = 3.7 车次.")]
    [InlineData("数 ≥ 5 车次 计算 甲 + 乙", "", "3", Verdict.NotReported, "没有填报输入“甲”，不能计算实际值。", "the input '甲' was not reported, so there is no actual.")]
    [InlineData("数 ≥ 5 车次 计算 甲 + 乙", "", "", Verdict.NotReported, "没有填报输入“甲”、“乙”，不能计算实际值。", "the inputs '甲', '乙' were not reported, so there is no actual.")]
    [InlineData("数 ≥ 5 车次 计算 甲 + 乙", "不适用", "3", Verdict.NotApplicable, "输入“甲”填报为“不适用”。", "the input '甲' was reported as not applicable.")]
    [InlineData("数 ≥ 5 车次 计算 甲 + 乙", "不适用", "不适用", Verdict.NotApplicable, "输入“甲”、“乙”填报为“不适用”。", "the inputs '甲', '乙' were reported as not applicable.")]
    [InlineData("数 ≥ 5 车次 计算 甲 + 乙", "好", "3 台", Verdict.Invalid, "输入“甲”的数据无效：“好”不是以“车次”计的数量；请写成如 12 车次 的形式。", "the input '甲' is invalid: '好' is not a count of '车次'; write it like 12 车次.")]
    [InlineData("数 ≥ 5 车次 计算 甲 + 乙", "3", "4 台", Verdict.Invalid, "输入“乙”的数据无效：单位“台”（以“台”计的数量）与输入的声明的类型（以“车次”计的数量）不能比较；请写成如 12 车次 的形式。", "the input '乙' is invalid: the unit '台' (a count of '台') does not compare with the declaration of the input (a count of '车次'); write it like 12 车次.")]
    public void Computed(string line, string first, string second, Verdict verdict, string zh, string en) =>
        Says(verdict, "输入 甲 单位 车次\n输入 乙 单位 车次\n" + line, [first, second], zh, en);

    [Theory]
    [InlineData("时 ≤ 5 天 计算 天数(甲, 乙)", "2019-01-05", "2019-01-03", Verdict.Invalid, "结束日期（乙 2019-01-03）早于开始日期（甲 2019-01-05）；请核对。", "the end (乙 2019-01-03) is before the start (甲 2019-01-05); check them.")]
    [InlineData("时 ≤ 5 个工作日 计算 工作日数(甲, 乙)", "2019-01-05", "2019-01-30", Verdict.NotMet, "自 甲 2019-01-05 至 乙 2019-01-30，按日历“中国”计 18 个工作日；实际为 18 个工作日，高于 5 个工作日，超出 13 个工作日。", "from 甲 2019-01-05 to 乙 2019-01-30 on the calendar '中国' is 18 个工作日; the actual is 18 个工作日, above 5 个工作日, 13 个工作日 over.")]
    [InlineData("时 ≤ 5 天 计算 天数(甲, 乙)", "2019-01", "2019-01-30", Verdict.Undetermined, "自 甲 2019-01 至 乙 2019-01-30 计 0 天 至 29 天；实际可能为 0 天 至 29 天，其中只有 0 天 至 5 天 满足目标；请填写更精确的日期。", "from 甲 2019-01 to 乙 2019-01-30 is 0 天 to 29 天; the actual may be 0 天 to 29 天, of which only 0 天 to 5 天 satisfies the target; give more precise dates.")]
    [InlineData("数 ≥ 5 计算 10 天 / 天数(甲, 乙)", "2019-01", "2019-01-30", Verdict.Invalid, "自 甲 2019-01 至 乙 2019-01-30 计 0 天 至 29 天；10 天 / 0 天 至 29 天：除数可能为零，不能计算；请把输入填得更精确。", "from 甲 2019-01 to 乙 2019-01-30 is 0 天 to 29 天; 10 天 / 0 天 to 29 天 may divide by zero; give the inputs more precisely.")]
    public void Computed_from_dates(string line, string first, string second, Verdict verdict, string zh, string en) =>
        Says(verdict, "输入 甲 日期\n输入 乙 日期\n" + line, [first, second], zh, en);

    /// <summary>What rests on a division by zero is a division by zero, whatever is done with it: it is no zero.</summary>
    [Theory]
    [InlineData("-(甲 / 乙)")]
    [InlineData("甲 / 乙 + 甲 / 甲")]
    [InlineData("甲 / 甲 - 甲 / 乙")]
    [InlineData("甲 / 乙 / 2")]
    [InlineData("最大(甲 / 甲, 甲 / 乙)")]
    [InlineData("最小(甲 / 乙, 甲 / 甲)")]
    [InlineData("平均(甲 / 甲, 甲 / 乙)")]
    [InlineData("合计(甲 / 甲, 甲 / 乙)")]
    [InlineData("舍入(甲 / 乙, 2)")]
    [InlineData("增长率(甲 / 乙, 50%)")]
    [InlineData("增长率(甲 / 甲, 甲 / 乙)")]
    public void A_division_by_zero_stays_one(string expression)
    {
        var evaluator = Checked.Program($"输入 甲 单位 件\n输入 乙 单位 件\n率 ≥ -5% 计算 {expression}").Interpret().Single();
        var result = evaluator.Compute(0, [Actual.Of(1), Actual.Of(0)]);
        Assert.Equal((Verdict.Invalid, "乙"), (result.Verdict, result.Actual.Detail?.Culprit));
        Assert.EndsWith("甲 1 件 / 乙 0 件：除数为零，不能计算；请核对“乙”。", result.Reason.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{0} * 甲", "计算结果的位数过多，不能继续；请核对“甲”。", "the result has too many digits to go on; check '甲'.")]
    [InlineData("甲 * {0} * 9999999999999999999999999999", "计算结果的位数过多，不能继续；请核对输入。", "the result has too many digits to go on; check the inputs.")]
    public void Too_many_digits(string expression, string zh, string en)
    {
        var product = string.Join(" * ", Enumerable.Repeat("9999999999999999999999999999", 44));
        var evaluator = Checked.Program($"输入 甲 单位 件\n数 ≥ 1 件 计算 {expression.Replace("{0}", product, StringComparison.Ordinal)}").Interpret().Single();
        var result = evaluator.Compute(0, [Actual.Of(1_000_000_000)]);
        Assert.Equal(Verdict.Invalid, result.Verdict);
        Assert.EndsWith(zh, result.Reason.Zh, StringComparison.Ordinal);
        Assert.EndsWith(en, result.Reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("单位 天", "长 ≤ 5 天 计算 时 * 2", "2019-01-01..2019-01-04", "时：自 2019-01-01 至 2019-01-04 计 3 天；时 3 天 × 2 = 6 天；实际为 6 天，高于 5 天，超出 1 天。")]
    [InlineData("单位 天", "长 ≤ 5 天 计算 时", "7", "时 = 7 天；实际为 7 天，高于 5 天，超出 2 天。")]
    [InlineData("单位 天", "长 ≤ 5 天 计算 时 * 2 + 时 * 2", "3", "时 3 天 × 2 = 6 天；6 天 + 6 天 = 12 天；实际为 12 天，高于 5 天，超出 7 天。")]
    [InlineData("单位 天", "长 ≤ 5 天 计算 时 + 基期 基期 3 天", "3", "时 3 天 + 基期 3 天 = 6 天；实际为 6 天，高于 5 天，超出 1 天。")]
    [InlineData("单位 天", "长 ≤ 5 天 计算 (时 + 1 天) * 2 - 3 天", "4", "时 4 天 + 1 天 = 5 天；5 天 × 2 = 10 天；10 天 - 3 天 = 7 天；实际为 7 天，高于 5 天，超出 2 天。")]
    [InlineData("单位 个百分点", "率 ≥ 60% 计算 53% + 时", "3", "53% + 时 3 个百分点 = 56%；实际为 56%，低于 60%，差 4 个百分点。")]
    [InlineData("单位 %", "差 ≥ 5 个百分点 计算 时 - 50%", "53%", "时 53% - 50% = 3 个百分点；实际为 3 个百分点，低于 5 个百分点，差 2 个百分点。")]
    public void The_steps_of_one_input(string input, string line, string cell, string zh)
    {
        var evaluator = Checked.Program($"输入 时 {input}\n{line}").Interpret().Single();
        Assert.Equal(zh, evaluator.Compute(0, evaluator.ReadInputs([Read(cell, evaluator.DeclaredInputs[0])]).AsSpan()).Reason.Zh);
    }

    /// <summary>Of several broken inputs the first is told; and what is broken comes before what is missing, and this before what does not apply.</summary>
    [Theory]
    [InlineData("好", "坏", "", "输入“甲”的数据无效：“好”")]
    [InlineData("", "坏", "不适用", "输入“乙”的数据无效：“坏”")]
    [InlineData("不适用", "", "1", "没有填报输入“乙”，不能计算实际值。")]
    [InlineData("1", "2", "不适用", "输入“丙”填报为“不适用”。")]
    public void The_worst_of_several_inputs_is_told(string first, string second, string third, string zh)
    {
        var evaluator = Checked.Program("输入 甲 单位 件\n输入 乙 单位 件\n输入 丙 单位 件\n数 ≥ 1 件 计算 甲 + 乙 + 丙").Interpret().Single();
        var inputs = evaluator.ReadInputs([.. new[] { first, second, third }.Select((cell, i) => Read(cell, evaluator.DeclaredInputs[i]))]);
        Assert.StartsWith(zh, evaluator.Compute(0, inputs.AsSpan()).Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_of_several_inputs_in_error_is_told()
    {
        var actual = ComputedActual.WithoutValue([InError("甲"), InError("乙")], [0, 1], [Actual.Of(1), Actual.Of(2)]);
        Assert.Contains("“甲”", actual!.Value.Detail!.Problem!.Value.Zh, StringComparison.Ordinal);

        static InputDescriptor InError(string name) => Input(name, IndicatorType.Number) with { Error = new("有错", "in error") };
    }

    /// <summary>Of the days from a month to a day, the least may have more digits than can be worked with, and the greatest few.</summary>
    [Fact]
    public void Too_many_digits_at_one_end()
    {
        var days = Quantity.Days(Day(DatePeriod.Month(2019, 1)), Day(new DateOnly(2019, 2, 1)));
        var quotient = days / Quantity.Of(31, IndicatorType.Number, new WrittenUnit(string.Empty, 1));
        var (times, product) = (1, quotient);
        for (; product.Problem is null; times *= 2)
        {
            Assert.True(times <= 4096 && product.Possible!.Upper!.Value.Value == Exact.One);
            product *= product;
        }

        static Quantity Day(DatePeriod period) => Quantity.Of(Input("日", IndicatorType.Date), Coercion.OfDate(period));
    }

    [Fact]
    public void The_doubts_of_all_inputs_are_told() => Says(
        Verdict.NotMet,
        "输入 甲 单位 %\n输入 乙 单位 %\n差 ≥ 3 个百分点 计算 甲 - 乙",
        ["0.98 | %", "0.5 | %"],
        "甲 0.98% - 乙 0.5% = 0.48 个百分点；实际为 0.48 个百分点，低于 3 个百分点，差 2.52 个百分点。输入“甲”：列的单位是 %，“0.98”按 0.98% 读；若指 98%，请改写。输入“乙”：列的单位是 %，“0.5”按 0.5% 读；若指 50%，请改写。",
        "甲 0.98% - 乙 0.5% = 0.48 个百分点; the actual is 0.48 个百分点, below 3 个百分点, 2.52 个百分点 short. the input '甲': the column is in %, so '0.98' was read as 0.98%; if it means 98%, correct it. the input '乙': the column is in %, so '0.5' was read as 0.5%; if it means 50%, correct it.");

    private static InputDescriptor Input(string name, IndicatorType type) =>
        new() { Project = "车辆", Name = name, Type = type, Position = new SourcePosition("车辆.ind", 2, 1) };

    private static void Says(Verdict verdict, string line, string cell, string zh, string en)
    {
        var result = Result(line, cell);
        Assert.Equal((verdict, new LocalizedText(zh, en)), (result.Verdict, result.Reason));
    }

    private static void Says(Verdict verdict, string program, string[] cells, string zh, string en)
    {
        var evaluator = Checked.Program(program).Interpret().Single();
        var inputs = evaluator.ReadInputs([.. cells.Select((cell, i) => Read(cell, evaluator.DeclaredInputs[i]))]);
        var result = evaluator.Compute(0, inputs.AsSpan());
        Assert.Equal((verdict, new LocalizedText(zh, en)), (result.Verdict, result.Reason));
    }

    private static IndicatorResult Result(string line, string cell)
    {
        var evaluator = Checked.Program(line).Interpret().Single();
        return evaluator.Evaluate(0, Read(cell, evaluator.Indicators[0]));
    }

    private static ActualValue Read(string cell, ValueDescriptor described)
    {
        var parts = cell.Split(" | ");
        return CellReader.Read(parts[0], described, parts.Length > 1 ? parts[1] : string.Empty, CellKind.Text);
    }
}
