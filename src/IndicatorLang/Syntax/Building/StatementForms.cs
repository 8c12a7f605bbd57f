using IndicatorLang.Syntax.Generated;

namespace IndicatorLang.Syntax.Building;

/// <summary>How a line looks when it is right, for messages about lines that are not.</summary>
internal static class StatementForms
{
    /// <param name="rule">The rule of the grammar that was being read.</param>
    /// <param name="before">The statement before, which the text may have been meant to go on with.</param>
    public static string Of(int rule, MemberSyntax? before) => rule switch
    {
        IndicatorParser.RULE_given or IndicatorParser.RULE_cell => "给定 项目.指标 = 98%",
        IndicatorParser.RULE_expect or IndicatorParser.RULE_verdict or IndicatorParser.RULE_ordinal => "期望 项目.指标 达标",
        IndicatorParser.RULE_asOf => "评价日 2019-06-30",
        IndicatorParser.RULE_testBody or IndicatorParser.RULE_test or IndicatorParser.RULE_path or IndicatorParser.RULE_pathPart =>
            "给定 项目.指标 = 98%，期望 项目.指标 达标",
        IndicatorParser.RULE_setting => "检查 IND4014 提示",
        IndicatorParser.RULE_input => "输入 总车次 单位 车次",
        IndicatorParser.RULE_unitDeclaration => "单位 万粒 = 10000 粒",
        IndicatorParser.RULE_purchaseBody or IndicatorParser.RULE_purchaseItem => "传真机 2 台 2800 元",
        IndicatorParser.RULE_calendarBody or IndicatorParser.RULE_calendarEntry => "放假 2027-01-01 .. 2027-01-03 \"元旦\"",
        IndicatorParser.RULE_expression or IndicatorParser.RULE_term or IndicatorParser.RULE_factor or IndicatorParser.RULE_call
            or IndicatorParser.RULE_parenthesized => "计算 (甲 + 乙) / 丙",
        _ => before switch
        {
            HeaderFieldSyntax field => $"{field.KeywordToken.Text} 内容",
            UnitDeclarationSyntax => "单位 万粒 = 10000 粒",
            PurchaseItemsSyntax => "采购品目 { 传真机 2 台 2800 元 }",
            _ => "车辆准点率 ≥ 98%",
        },
    };
}
