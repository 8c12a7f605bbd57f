using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;

namespace IndicatorLang.Documents.Export;

/// <summary>What of a project the import sheet has no column for.</summary>
internal static class LeftOut
{
    /// <summary>The fields that the project has, in words.</summary>
    /// <param name="project">The project.</param>
    /// <param name="program">The program that it stands in.</param>
    public static List<LocalizedText> Of(ProjectModel project, Compilation program)
    {
        var header = project.Header;
        var place = program.Model.Projects.IndexOf(project);
        var hasTests = program.Model.Tests.Any(test => test.Expectations.Any(expected => expected.Project == place));
        var tree = ProjectInfoSheet.TreeOf(program, project);
        var hasDeclarations = tree is not null && tree.Root.DescendantMembers().Any(member => member is UnitDeclarationSyntax or ScaleDeclarationSyntax or CalendarDeclarationSyntax);
        var hasComments = tree is not null && tree.Root.DescendantTokens().Any(token => token.LeadingTrivia.Contains("//", StringComparison.Ordinal) || token.LeadingTrivia.Contains("/*", StringComparison.Ordinal));
        return
        [
            .. new (bool Has, LocalizedText Name)[]
            {
                (header.Year is not null, new("年度", "year")),
                (header.ImplementingUnit is not null, new("实施单位", "implementing unit")),
                (header.SupervisingUnit is not null, new("主管单位", "supervising unit")),
                (header.ProjectType is not null, new("项目类型", "type")),
                (header.FundUse is not null, new("资金用途", "use of funds")),
                (header.Start is not null || header.End is not null, new("执行期", "period")),
                (header.Calendar is not null, new("日历", "calendar")),
                (HasAmounts(header), new("金额", "amounts")),
                (!header.PurchaseItems.IsEmpty, new("采购品目", "purchases")),
                (header.Overview is not null || header.Purpose is not null || header.OverallGoal is not null || header.AnnualGoal is not null, new("概况、用途和目标的文字", "narratives")),
                (!project.Inputs.IsEmpty, new("输入", "inputs")),
                (project.Indicators.Any(indicator => indicator.Descriptor.Computation is not null), new("计算", "computations")),
                (project.Indicators.Any(indicator => indicator.Due is not null), new("截止", "due dates")),
                (project.Indicators.Any(indicator => indicator.Cap is not null), new("上限", "caps")),
                (hasTests, new("测试", "tests")),
                (hasDeclarations, new("自己声明的等级、单位和日历", "declared scales, units and calendars")),
                (hasComments, new("注释", "comments")),
            }
            .Where(field => field.Has)
            .Select(field => field.Name),
        ];
    }

    private static bool HasAmounts(ProjectHeader header) => header.TotalAmount is not null || header.AnnualAmount is not null
        || header.FiscalAmount is not null || header.OtherAmount is not null || header.AssetAmount is not null;
}
