using IndicatorLang.Documents.Import;
using IndicatorLang.Model;
using IndicatorLang.Notation;
using IndicatorLang.Testing;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Tests;

/// <summary>The document that the project was created from: by one call, the five programs that were written by hand.</summary>
public sealed class SeedImportTests
{
    private static readonly string[] Names = ["外事事务", "出国签证事务", "信息管理", "综合管理", "其他项目"];

    private static readonly Lazy<ImportResult> Result = new(() =>
        DocumentImporter.Import("source.txt", File.ReadAllBytes(Repository.PathTo("seeds", "source.txt"))));

    public static TheoryData<string> Projects => [.. Names];

    [Fact]
    public void All_rows_are_found_and_none_is_refused_or_left()
    {
        Assert.Equal(Names, Result.Value.Programs.Select(program => program.Project));
        Assert.Equal([20, 17, 23, 10, 28], Names.Select(name => Result.Value.Rows.Count(row => row.Project == name)));
        Assert.DoesNotContain(Result.Value.Rows, row => row.Reading == TargetReadingKind.Refused);
        Assert.Empty(Result.Value.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_program_means_what_the_one_written_by_hand_means(string name)
    {
        var (expected, actual) = (Hand(name), Imported(name));
        Assert.Equal(expected.Indicators.Select(Describe), actual.Indicators.Select(Describe));
        Assert.Equal(Describe(expected.Header), Describe(actual.Header));
    }

    /// <summary>Another program may take the text from the PDF without the blanks that end its cells, or without blank lines.</summary>
    [Theory]
    [InlineData(@"[ ]+(?=\n)", 92)]
    [InlineData(@"\n(?=[ ]*\n)", 97)]
    public void Without_the_marks_of_its_cells_nothing_is_misread(string removed, int least)
    {
        var text = System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(Repository.PathTo("seeds", "source.txt")), removed, string.Empty);
        var rows = DocumentImporter.Import("source.txt", System.Text.Encoding.UTF8.GetBytes(text)).Rows;
        var expected = Result.Value.Rows.Select(row => (row.Project, row.Indicator, row.Target)).ToHashSet();
        var read = rows.Where(row => row.Reading != TargetReadingKind.Refused).Select(row => (row.Project, row.Indicator, row.Target)).ToList();
        Assert.All(read, row => Assert.Contains(row, expected));
        Assert.True(read.Count >= least, $"{read.Count} rows");
    }

    private static ProjectModel Hand(string name) => Project(File.ReadAllText(Repository.PathTo("seeds", name + ".ind")));

    private static ProjectModel Imported(string name) => Project(Result.Value.Programs.Single(program => program.Project == name).Text);

    private static ProjectModel Project(string text)
    {
        var compilation = Compilation.Create(new SourceText("项目.ind", text));
        Assert.False(compilation.HasErrors);
        return Assert.Single(compilation.Model.Projects);
    }

    private static string Describe(IndicatorModel indicator)
    {
        var descriptor = indicator.Descriptor;
        return $"{string.Join('/', descriptor.Path)}/{descriptor.Name} {descriptor.TargetText} {descriptor.Type} {descriptor.Target} 来源 {descriptor.Source}";
    }

    private static List<string> Describe(ProjectHeader header) =>
    [
        $"{header.Year?.Value} {header.ImplementingUnit?.Value} {header.SupervisingUnit?.Value} {header.ProjectType?.Value} {header.FundUse?.Value}",
        $"{header.Start?.Value}..{header.End?.Value} {header.Calendar?.Value}",
        $"{header.TotalAmount?.Value} {header.AnnualAmount?.Value} {header.FiscalAmount?.Value} {header.OtherAmount?.Value} {header.AssetAmount?.Value}",
        .. header.PurchaseItems.Select(item => $"{item.Name.Value} {item.Quantity} {item.Unit} {item.Amount}"),
        $"{header.Overview?.Value}",
        $"{header.Purpose?.Value}",
        $"{header.OverallGoal?.Value}",
        $"{header.AnnualGoal?.Value}",
    ];
}
