using System.Xml;
using FsCheck.Xunit;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Export;
using IndicatorLang.Documents.Import;
using IndicatorLang.Documents.Writers;
using IndicatorLang.Model;
using IndicatorLang.Testing;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Tests.Export;

/// <summary>What is exported is imported as what it was, or it is named.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Seeds = ["外事事务", "出国签证事务", "信息管理", "综合管理", "其他项目"];

    public static TheoryData<string> Projects => [.. Seeds];

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_seeds_come_back_as_they_were(string name)
    {
        var program = Program(File.ReadAllText(Repository.PathTo("seeds", name + ".ind")));
        var diagnostics = new DiagnosticBag();
        var sheet = ExportedProgram.Of(program).ToLoneCsv(diagnostics);
        Assert.DoesNotContain(diagnostics.ToImmutable(), diagnostic => diagnostic.Code == "IND5171");
        Assert.Equal(Sorted(program.Model), Sorted(Imported("a.csv", sheet)));
        Assert.Equal(Sorted(program.Model), Sorted(Imported("a.xlsx", Workbook(program))));
    }

    [Theory]
    [InlineData("≥ 98%")]
    [InlineData("= 2 次")]
    [InlineData("> 30000 人次")]
    [InlineData("≤ 12218245.00 元")]
    [InlineData("≤ 1.2 万元")]
    [InlineData("≤ 15 个工作日")]
    [InlineData("≤ 2019-09")]
    [InlineData("in [2019-03, 2019-09]")]
    [InlineData("in [14 ℃, 24 ℃]")]
    [InlineData("≥ 80% 且 ≤ 95%")]
    [InlineData("≥ 3 次/年")]
    [InlineData("达成 \"有效提升\"")]
    [InlineData("= 及时")]
    [InlineData("≥ 良")]
    [InlineData("in {优, 良}")]
    [InlineData("≠ 差")]
    [InlineData("in {1, 2, 3}")]
    [InlineData("= 0 或 ≥ 3")]
    [InlineData("≥ 3 \"人 次\"")]
    [InlineData("≥ 3 个 说明 \"按台账\"")]
    [InlineData("≤ 2022Q3 来源 \"计划\" 分值 5")]
    public void A_usual_target_comes_back(string target)
    {
        var program = Program($"项目 甲 {{\n  产出指标 {{\n    数量指标 {{\n      乙 {target}\n    }}\n  }}\n}}\n");
        var diagnostics = new DiagnosticBag();
        var sheet = ExportedProgram.Of(program).ToLoneCsv(diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
        Assert.Equal(Sorted(program.Model), Sorted(Imported("a.csv", sheet)));
    }

    [Fact]
    public void A_note_comes_back_where_any_indicator_has_one()
    {
        var program = Program("项目 甲 {\n  乙 ≥ 3 个 说明 \"按台账\"\n  丙 达成 \"完善\" 说明 \"由专家评定\"\n  丁 ≥ 2 次\n}\n");
        var diagnostics = new DiagnosticBag();
        var sheet = ExportedProgram.Of(program).ToLoneCsv(diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
        Assert.Equal(["按台账", "由专家评定", null], Imported("a.csv", sheet).Indicators.Select(indicator => indicator.Descriptor.Note));
    }

    /// <summary>Random targets of every type: each is the same after the way through a workbook, or a diagnostic points at it.</summary>
    [Property(MaxTest = 40)]
    public void A_target_is_the_same_or_it_is_named(ulong seed)
    {
        // The import takes 指标1 for the number that a form prints before a name.
        var lines = ProgramGenerator.Create(new SplitMix64(seed), 8).Model.Location.Source.Content.Replace("指标", "数据", StringComparison.Ordinal);
        var program = Program($"项目 甲 {{\n{lines}}}\n");
        var model = program.Model;
        var diagnostics = new DiagnosticBag();
        NationalSheet.Of(program).Compare(diagnostics);
        var named = diagnostics.ToImmutable().Where(diagnostic => diagnostic.Code == "IND5171").Select(diagnostic => diagnostic.Location).ToHashSet();
        var back = Sorted(Imported("a.xlsx", Workbook(program))).ToHashSet();
        Assert.All(
            model.Projects.SelectMany(project => project.Indicators.Select(indicator => (project, indicator))),
            pair => Assert.True(named.Contains(pair.indicator.TargetLocation) || back.Contains(Describe(pair.project, pair.indicator)), Describe(pair.project, pair.indicator)));
    }

    [Fact]
    public void A_name_that_looks_like_a_formula_stays_a_text_in_a_workbook()
    {
        var program = Program("项目 甲 {\n  \"=1+1\" ≥ 2 次\n}\n");
        Assert.DoesNotContain("<x:f>", System.Text.Encoding.UTF8.GetString(Unpacked(Workbook(program))), StringComparison.Ordinal);
        Assert.Contains("'=1+1", System.Text.Encoding.UTF8.GetString(ExportedProgram.Of(program).ToLoneCsv(new DiagnosticBag())), StringComparison.Ordinal);
    }

    [Fact]
    public void Iati_keeps_the_whole_target_of_every_indicator()
    {
        var model = Program(File.ReadAllText(Repository.PathTo("seeds", "综合管理.ind"))).Model;
        using var stream = new MemoryStream();
        IatiFile.Write(model, stream, new DiagnosticBag());
        stream.Position = 0;
        var xml = new XmlDocument { XmlResolver = null };
        xml.Load(stream);
        var targets = xml.GetElementsByTagName("indicator").Cast<XmlElement>().Select(element => element.GetAttribute("target", IatiFile.Namespace));
        Assert.Equal(model.Indicators.Select(indicator => indicator.Descriptor.TargetText).Order(StringComparer.Ordinal), targets.Order(StringComparer.Ordinal));
    }

    private static Compilation Program(string text) => Compilation.Create(new SourceText("甲.ind", text));

    // The import sheet alone, as a workbook.
    private static byte[] Workbook(Compilation program)
    {
        using var stream = new MemoryStream();
        SheetWriter.Write([new WorkbookSheet("绩效指标", NationalSheet.Of(program).Lines, new HashSet<int> { 5, 7 })], stream);
        return stream.ToArray();
    }

    private static byte[] Unpacked(byte[] workbook)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        using var part = archive.Entries.Single(entry => entry.Name.StartsWith("sheet", StringComparison.Ordinal)).Open();
        using var buffer = new MemoryStream();
        part.CopyTo(buffer);
        return buffer.ToArray();
    }

    private static ProgramModel Imported(string name, byte[] bytes) =>
        Compilation.Create(DocumentImporter.Import(name, bytes).Programs.Select(program => new SourceText(program.FileName, program.Text))).Model;

    private static List<string> Sorted(ProgramModel model) =>
        [.. model.Projects.SelectMany(project => project.Indicators.Select(indicator => Describe(project, indicator))).Order(StringComparer.Ordinal)];

    private static string Describe(ProjectModel project, IndicatorModel indicator) =>
        $"{project.Name}/{string.Join('/', indicator.Descriptor.Path)}/{indicator.Descriptor.Name} {indicator.Descriptor.Type with { IsWhole = false }} "
        + $"{Runtime.IntervalSet.Of(false, indicator.Descriptor.Target.Intervals)} {indicator.Weight} {indicator.Descriptor.Source}";
}
