using FsCheck.Xunit;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Export;
using IndicatorLang.Documents.Import;
using IndicatorLang.Documents.Readers;
using IndicatorLang.Formatting;
using IndicatorLang.Model;
using IndicatorLang.Testing;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Tests.Export;

/// <summary>A program that was exported comes back as it was, also with what was changed in its tables.</summary>
public sealed class ReturnTests
{
    private const string Computed = """"
        // 用车台账
        等级 车况 { 新 > 半新 > 旧 }
        单位 箱 = 24 瓶 整数

        项目 车辆 {
          年度        2019
          执行期      2019-03 .. 2019-12-31
          项目总金额  309 万元
          采购品目 {
            传真机  2 台  2800 元
          }
          年度目标 """
            一、保证
              二、缩进
            """
          输入 准点车次 单位 车次
          输入 总车次 单位 车次
          产出指标 {  // 五十分
            质量指标 {
              准点率  ≥ 98%                   计算 准点车次 / 总车次  来源 "台账"  // 每月报
              车况    = 新            分值 5
              饮水    ≤ 3 箱  截止 2019-12
            }
          }
        }

        测试 "恰好" {
          给定 准点车次 = 98
          给定 总车次 = 100
          期望 准点率 达标
        }

        """";

    public static TheoryData<string> Seeds => [.. Directory.GetFiles(Repository.PathTo("seeds"), "*.ind").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_seeds_come_back_whole(string file) => ComesBack(file, File.ReadAllText(Repository.PathTo("seeds", file)));

    [Fact]
    public void All_seeds_come_back_from_one_table()
    {
        var files = Directory.GetFiles(Repository.PathTo("seeds"), "*.ind").Order(StringComparer.Ordinal).Select(path => new SourceText(path, File.ReadAllText(path))).ToList();
        Assert.Equal(
            files.Select(file => (Path.GetFileName(file.Path), Formatter.Format(file.Content))),
            Workbook(Compilation.Create(files)).Programs.Select(program => (program.FileName, program.Text)));
    }

    /// <summary>The case files hold every construction of the language.</summary>
    [Fact]
    public void Sound_programs_of_the_case_files_come_back_whole()
    {
        var blocks = Directory.GetFiles(Repository.PathTo("tests", "cases"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(path => File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n\n"))
            .Select(block => string.Concat(block.Split('\n').Where(line => line.StartsWith(">> ", StringComparison.Ordinal)).Select(line => line[3..] + "\n")))
            .Where(text => text.Contains("项目", StringComparison.Ordinal) || text.Contains("project", StringComparison.Ordinal) || text.Contains("输入", StringComparison.Ordinal) || text.Contains("等级", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Where(text => !Compilation.Create(new SourceText("甲.ind", text)).HasErrors)
            .ToList();
        Assert.True(blocks.Count > 60, $"{blocks.Count}");
        Assert.All(blocks, text => ComesBack("甲.ind", text));
    }

    [Property(MaxTest = 12)]
    public void Random_programs_come_back_whole(ulong seed) => ComesBack("甲.ind", RandomPrograms.Of(seed));

    [Theory]
    [InlineData("")]
    [InlineData("// 只有注释\n")]
    [InlineData("项目 空 {\n}\n")]
    [InlineData("项目 甲 {\n  年度 2020\n}\n项目 乙 {\n  丙 ≥ 3 个\n}\n")]
    [InlineData("项目 甲 {\r\n  乙 ≥ 3 个\t// 制表\t符\r\n\r\n\r\n  丙 ≥ 1\r\n}")]
    [InlineData("项目 甲 {\n  \"=1+1\" ≥ 2 次 说明 \"'-1\"\n  \"-a\" ≥ 1\n}\n")]
    [InlineData("项目 甲 {\n  年度目标 \"\"\"\n\t制表\n      三、  \n    \"\"\"\n  乙 ≥ 1\n}\n")]
    public void Odd_programs_come_back_whole(string text) => ComesBack("甲.ind", text);

    [Fact]
    public void What_comes_back_is_compared_when_it_is_written()
    {
        var diagnostics = new DiagnosticBag();
        ExportedProgram.Of(Program("项目 甲 {\n  // a\u000Bb\n  乙 ≥ 3 个\n}\n")).WriteWorkbook(Stream.Null, diagnostics);
        Assert.Equal(["IND5184"], diagnostics.ToImmutable().Select(diagnostic => diagnostic.Code));
    }

    /// <summary>项目信息 says the same without the program beside it.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_fields_come_back_without_the_program(string file)
    {
        var program = Program(File.ReadAllText(Repository.PathTo("seeds", file)), file);
        var back = Returned(program, companion => companion[..companion.IndexOf("文件,行", StringComparison.Ordinal)]);
        Assert.Equal(program.Model.Projects.Select(Header), Model(back).Projects.Select(Header));
        Assert.Equal(
            program.Model.Indicators.Select(indicator => indicator.Descriptor.TargetText).Order(StringComparer.Ordinal),
            Model(back).Indicators.Select(indicator => indicator.Descriptor.TargetText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Scales_and_units_come_back_without_the_program()
    {
        var program = Program(Computed);
        var back = Returned(program, companion => companion[..companion.IndexOf("文件,行", StringComparison.Ordinal)]);
        Assert.DoesNotContain(back.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(
            program.Model.Indicators.Select(indicator => (indicator.Descriptor.TargetText, indicator.Descriptor.Type)),
            Model(back).Indicators.Select(indicator => (indicator.Descriptor.TargetText, indicator.Descriptor.Type)));
        Assert.Equal(program.Model.Projects.Select(Header), Model(back).Projects.Select(Header));
    }

    [Fact]
    public void A_changed_row_changes_its_line_only()
    {
        var back = Returned(Program(Computed), sheet: text => text.Replace("≥,98,%,,台账,", "≥,95,%,,新台账,97%", StringComparison.Ordinal));
        var expected = Formatter.Format(Computed.Replace("≥ 98% ", "≥ 95% ", StringComparison.Ordinal).Replace("\"台账\"  // 每月报", "\"新台账\"  // 每月报；实际完成值：97%", StringComparison.Ordinal));
        Assert.Equal([expected], back.Programs.Select(program => program.Text));
        Assert.Equal(["IND5185"], back.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_changed_target_that_cannot_be_read_becomes_a_comment()
    {
        var back = Returned(Program("项目 甲 {\n  乙 ≥ 3 个\n  丙 ≥ 1\n}\n"), sheet: text => text.Replace("≥,3,个", ",约 3,个", StringComparison.Ordinal));
        Assert.Equal(["IND5151"], back.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(["≥ 1"], Model(back).Indicators.Select(indicator => indicator.Descriptor.TargetText));
        Assert.Contains("// 未导入：乙", back.Programs.Single().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("准点率,", "车辆准点率,")]
    [InlineData("车辆,产出指标,质量指标,饮水,≤,3,箱,,,\r\n", "")]
    public void Other_changes_go_before_the_program_and_nothing_is_lost(string before, string after)
    {
        var back = Returned(Program(Computed), sheet: text => text.Replace(before, after, StringComparison.Ordinal));
        Assert.Equal(["IND5186"], back.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Contains("// 输入 准点车次 单位 车次", back.Programs.Single().Text, StringComparison.Ordinal);
        Assert.Contains("// 用车台账", back.Programs.Single().Text, StringComparison.Ordinal);
        Assert.Contains("// 期望 准点率 达标", back.Programs.Single().Text, StringComparison.Ordinal);
        Assert.False(Compilation.Create(back.Programs.Select(program => new SourceText(program.FileName, program.Text))).HasErrors);
    }

    [Fact]
    public void A_changed_field_goes_before_the_program()
    {
        var back = Returned(Program(Computed), companion => companion.Replace("309 万元\r\n车辆,采购", "310万\r\n车辆,采购", StringComparison.Ordinal));
        Assert.Equal(["IND5186"], back.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Contains("项目总金额  310 万元", back.Programs.Single().Text, StringComparison.Ordinal);
    }

    private static void ComesBack(string file, string text)
    {
        var program = Program(text, file);
        var expected = Formatter.Format(text.ReplaceLineEndings("\n"));
        var diagnostics = new DiagnosticBag();
        ExportedProgram.Of(program).WriteWorkbook(Stream.Null, diagnostics);
        var companion = ExportedProgram.Of(program).ToCsv(diagnostics);
        Assert.True(diagnostics.ToImmutable().IsEmpty, text);
        foreach (var back in new[] { Workbook(program), ReturnedDocument.Import("甲.csv", companion.Sheet, new DocumentFile("甲-项目信息.csv", companion.Companion)) })
        {
            Assert.Equal([(file, expected)], back.Programs.Select(returned => (returned.FileName, returned.Text)));
            Assert.Empty(back.Diagnostics);
        }
    }

    private static Compilation Program(string text, string file = "甲.ind") => Compilation.Create(new SourceText(file, text));

    private static ImportResult Workbook(Compilation program)
    {
        using var stream = new MemoryStream();
        ExportedProgram.Of(program).WriteWorkbook(stream, new DiagnosticBag());
        return ReturnedDocument.Import("表.xlsx", stream.ToArray(), companion: null);
    }

    private static ImportResult Returned(Compilation program, Func<string, string>? companion = null, Func<string, string>? sheet = null)
    {
        var (table, beside) = ExportedProgram.Of(program).ToCsv(new DiagnosticBag());
        return ReturnedDocument.Import("表.csv", Edited(table, sheet), new DocumentFile("表-项目信息.csv", Edited(beside, companion)));
    }

    private static byte[] Edited(byte[] bytes, Func<string, string>? edit)
    {
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        var edited = edit?.Invoke(text) ?? text;
        Assert.True(edit is null || edited != text);
        return System.Text.Encoding.UTF8.GetBytes(edited);
    }

    private static ProgramModel Model(ImportResult result) => Compilation.Create(result.Programs.Select(program => new SourceText(program.FileName, program.Text))).Model;

    private static string Header(ProjectModel project)
    {
        var header = project.Header;
        return string.Join('|', new object?[]
        {
            project.Name, header.Year?.Value, header.ImplementingUnit?.Value, header.SupervisingUnit?.Value, header.ProjectType?.Value, header.FundUse?.Value, header.Start?.Value, header.End?.Value,
            header.TotalAmount?.Value, header.AnnualAmount?.Value, header.FiscalAmount?.Value, header.OtherAmount?.Value, header.AssetAmount?.Value,
            string.Join(';', header.PurchaseItems.Select(item => $"{item.Name.Value} {item.Quantity} {item.Unit} {item.Amount}")),
            header.Overview?.Value, header.Purpose?.Value, header.OverallGoal?.Value, header.AnnualGoal?.Value,
        });
    }
}
