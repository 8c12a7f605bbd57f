using IndicatorLang.Syntax;

namespace IndicatorLang.Tests.Syntax;

/// <summary>Headers, clauses and declarations.</summary>
public class DeclarationTests
{
    [Fact]
    public void Clauses_stand_in_any_order()
    {
        var line = Parsed.Line("甲 ≥ 98% 分值 5 来源 \"计划\" 截止 2019-12 上限 100% 说明 “备注” 忽略 IND4101 \"理由\" 忽略 bounded-ratio \"也是\"");
        Assert.Equal(
            [Keyword.Weight, Keyword.Source, Keyword.Due, Keyword.Cap, Keyword.Note, Keyword.Suppress, Keyword.Suppress],
            line.Clauses.Select(clause => clause.Kind));
        Assert.Equal("计划", Assert.IsType<TextClauseSyntax>(line.Clauses[1]).Text!.Value);
        Assert.IsType<DateValueSyntax>(Assert.IsType<ValueClauseSyntax>(line.Clauses[2]).Value);
        var suppress = line.Clauses.OfType<SuppressClauseSyntax>().ToArray();
        Assert.Equal([("IND4101", "理由"), ("bounded-ratio", "也是")], suppress.Select(clause => (clause.Code, clause.Reason)));
    }

    [Theory]
    [InlineData("甲 ≥ 5 计算 按时到达车次 / 总车次")]
    [InlineData("甲 ≥ 5 计算 (甲 + 乙) * -2.5 元/人 - min(甲, 乙, sum（丙）)")]
    [InlineData("甲 ≥ 5 计算 workdays(开始, 2019-12-31)")]
    [InlineData("甲 ≥ 5 计算 growth(\"甲 乙\", 年度 + 来源)")]
    [InlineData("甲 ≥ 5 计算 甲 +\n 乙 来源 \"计划\"")]
    [InlineData("甲 ≥ 5 基期 95%")]
    [InlineData("甲 ≥ 5 保留 2 位小数")]
    public void Clauses_of_computations_are_read(string text)
    {
        var line = Member<IndicatorSyntax>(text);
        Assert.NotEmpty(line.Clauses);
        Assert.Empty(line.Diagnostics);
    }

    [Theory]
    [InlineData("输入 总车次 单位 车次", "车次", false)]
    [InlineData("输入 总额", null, false)]
    [InlineData("输入 满意度 单位 ％", "%", false)]
    [InlineData("输入 人均 单位 元/人/天", "元/人/天", false)]
    [InlineData("输入 受理量（件） 单位 件", "件", false)]
    [InlineData("输入 \"5G 基站\" 单位 \"个 站\"", "个 站", false)]
    [InlineData("输入 受理日 日期", null, true)]
    [InlineData("input 受理日 date source \"甲\" note \"乙\"", null, true)]
    [InlineData("输入 单位 单位 个 来源 \"甲\" 忽略 IND2031 \"备用\"", "个", false)]
    public void Inputs_have_a_unit_or_are_dates(string text, string? unit, bool isDate)
    {
        var input = Member<InputDeclarationSyntax>(text);
        Assert.Equal(unit, input.Unit is null ? null : string.Join('/', input.Unit.Denominators.Prepend(input.Unit.Numerator).Select(part => part.Text)));
        Assert.Equal(isDate, input.IsDate);
    }

    [Theory]
    [InlineData("甲 * 乙 + 丙 / 丁", "((甲 * 乙) + (丙 / 丁))")]
    [InlineData("甲 - 乙 + 丙", "(甲 - 乙 + 丙)")]
    [InlineData("-(甲 + 2 车次) × max(乙, 3.5%)", "(-[(甲 + 2 车次)] × max(乙, 3.5%))")]
    [InlineData("growth(\"甲 乙\", 基期)", "growth(甲 乙, 基期)")]
    public void Expressions_have_nodes(string text, string shape)
    {
        var line = Member<IndicatorSyntax>("甲 ≥ 5 计算 " + text);
        Assert.Equal(shape, Shape(Assert.IsType<ComputedClauseSyntax>(line.Clauses[0]).Expression));
    }

    private static string Shape(ExpressionSyntax syntax) => syntax switch
    {
        ChainExpressionSyntax chain => "(" + string.Concat(chain.Operands.Select((operand, i) =>
            (i == 0 ? "" : $" {chain.Operators[i - 1].Text} ") + Shape(operand))) + ")",
        SignedExpressionSyntax signed => (signed.IsNegative ? "-" : "+") + Shape(signed.Operand),
        ParenthesizedExpressionSyntax parenthesized => $"[{Shape(parenthesized.Inner)}]",
        CallExpressionSyntax call => $"{Shape(call.Function)}({string.Join(", ", call.Arguments.Select(Shape))})",
        NameExpressionSyntax name => name.Name.Value,
        _ => syntax.ToString(),
    };

    [Theory]
    [InlineData("30000人次来源 \"计划\"", "人次", Keyword.Source)]
    [InlineData("17元/人截止 2019-12", "人", Keyword.Due)]
    [InlineData("98%上限 100%", "%", Keyword.Cap)]
    public void A_unit_run_ends_before_a_clause_that_fits(string text, string unit, Keyword clause)
    {
        var line = Parsed.Line("甲 ≥ " + text);
        var value = Assert.IsType<NumericValueSyntax>(Assert.IsType<ComparisonTargetSyntax>(line.Target).Value);
        Assert.Equal(unit, (value.Unit!.Denominators.IsEmpty ? value.Unit.Numerator : value.Unit.Denominators[^1]).Text);
        Assert.Equal(clause, Assert.Single(line.Clauses).Kind);
    }

    [Fact]
    public void A_field_may_be_a_range_and_carry_a_suppression()
    {
        var field = Member<HeaderFieldSyntax>("执行期 2019-01-01..2019-12-31 忽略 IND4101 \"理由\"");
        Assert.Equal(Keyword.Period, field.Field);
        Assert.Equal(("2019-01-01", "2019-12-31"), (field.Value!.ToString(), field.UpperValue!.ToString()));
        Assert.Equal("理由", Assert.IsType<SuppressClauseSyntax>(Assert.Single(field.Clauses)).Reason);
    }

    [Theory]
    [InlineData("年度 ⟦2019 2020⟧", "IND1081")]
    [InlineData("年度", "IND1080")]
    [InlineData("执行期 2019-01-01 ..", "IND1080")]
    [InlineData("实施单位 深圳 外办", "IND1081")]
    [InlineData("单位", "IND1087")]
    [InlineData("单位 辆 =", "IND1034")]
    [InlineData("日历", "IND1080")]
    [InlineData("等级 甲 { 好 < 差 }", "IND1082")]
    [InlineData("等级 甲 { 好, 差 }", "IND1082")]
    [InlineData("等级 甲 { 好 差 }", "IND1082")]
    [InlineData("等级 甲 { 好 > }", "IND1083")]
    [InlineData("等级 甲 { }", "IND1083")]
    [InlineData("等级 { 好 > 差 }", "IND1023")]
    [InlineData("项目 { a ≥ 5 }", "IND1023")]
    [InlineData("日历 甲 { 放假 }", "IND1086")]
    [InlineData("日历 甲 { 放假 2027-01-01 .. }", "IND1086")]
    [InlineData("日历 甲 { 调休 2027-01-01 }", "IND1085")]
    [InlineData("日历 甲 乙 { 放假 2027-01-01 }", "IND1018")]
    [InlineData("采购品目 { 传真机 2 台 2800 元 1 年 }", "IND1084")]
    [InlineData("采购品目 { 2 台 传真机 }", "IND1084")]
    [InlineData("采购品目 { 传真机 { } }", "IND1088")]
    [InlineData("{ a ≥ 5 }", "IND1014")]
    public void A_broken_declaration_has_one_message(string text, string code) =>
        Assert.Equal([code], Parsed.Codes(text.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal) + "\n" + Parsed.Bystander));

    [Theory]
    [InlineData("单位 万粒 = 10000 粒", "万粒", false, "10000 粒")]
    [InlineData("单位 辆 整数", "辆", true, null)]
    [InlineData("unit 箱 = 12 瓶 whole", "箱", true, "12 瓶")]
    [InlineData("单位 \"标 箱\" 整数", "标 箱", true, null)]
    public void Units(string text, string unit, bool isWhole, string? equals)
    {
        var declaration = Member<UnitDeclarationSyntax>(text);
        Assert.Equal((unit, isWhole, equals), (declaration.Unit.Numerator.Text, declaration.IsWhole, declaration.Equals?.ToString()));
    }

    [Theory]
    [InlineData("等级 时效 { 提前 > 按时 > 逾期 }")]
    [InlineData("等级 时效 {\n  提前 >\n  按时\n  > 逾期\n}")]
    [InlineData("scale 时效\n{ “提前” ＞ 按时 > 逾期 }")]
    public void Scales(string text)
    {
        var scale = Member<ScaleDeclarationSyntax>(text);
        Assert.Equal("时效", scale.Name.Value);
        Assert.Equal(["提前", "按时", "逾期"], scale.Levels.Select(level => level.Value));
    }

    [Fact]
    public void Calendars()
    {
        var calendar = Member<CalendarDeclarationSyntax>(
            "日历 深圳 扩展 中国 \"2019年版\" {\n放假 2027-01-01 .. 2027-01-03 \"元旦\"\n上班 2027年2月6日\n\n覆盖 2027 .. 2028 }");
        Assert.Equal(("深圳", "中国", "2019年版"), (calendar.Name.Value, calendar.Extends!.Value, calendar.Version));
        Assert.Equal([Keyword.Holiday, Keyword.Workday, Keyword.Covers], calendar.Entries.Select(entry => entry.Kind));
        Assert.Equal(["元旦", null, null], calendar.Entries.Select(entry => entry.Label));
        Assert.Equal(["2027-01-03", null, "2028"], calendar.Entries.Select(entry => entry.Last?.ToString()));
        Assert.Equal("2027年2月6日", calendar.Entries[1].First!.ToString());
    }

    [Fact]
    public void A_calendar_without_a_block_is_a_field() =>
        Assert.Equal("中国", Assert.IsType<WordValueSyntax>(Member<HeaderFieldSyntax>("日历 中国").Value).Word.Value);

    [Fact]
    public void Purchases()
    {
        var items = Member<PurchaseItemsSyntax>("采购品目 {\n  传真机 2 台 2,800 元\n  打印机（彩色） 1 台\n  \"5G 设备\"\n}").Items;
        Assert.Equal(["传真机", "打印机（彩色）", "5G 设备"], items.Select(item => item.Name.Value));
        Assert.Equal(["2 台", "1 台", null], items.Select(item => item.Quantity?.ToString()));
        Assert.Equal(["2,800 元", null, null], items.Select(item => item.Amount?.ToString()));
    }

    /// <summary>A project never stands in a project: where a brace is missing it was left out before the next project.</summary>
    [Fact]
    public void A_project_that_is_not_closed_does_not_swallow_the_next()
    {
        var tree = Parsed.Tree("项目 甲 {\n  数量 {\n    a ≥ 5\n\n}\n项目 乙 { b ≥ 5 }\n" + Parsed.Bystander);
        Assert.Equal(["IND1012"], tree.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(2, tree.Diagnostics[0].Location.Start.Line + 1);
        Assert.Equal(2, tree.Root.Members.OfType<ProjectSyntax>().Count());
        Parsed.AssertSurvived(tree);
    }

    private static T Member<T>(string text)
        where T : MemberSyntax => Assert.IsType<T>(Assert.Single(Parsed.Clean(text).Root.Members));
}
