using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Semantics;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Semantics;

/// <summary>A program so large that all cores work on it has the model and the diagnostics that its files have one by one.</summary>
public class LargeProgramTests
{
    private const int Files = 60;

    [Fact]
    public void Files_are_checked_at_once_and_reported_in_their_order()
    {
        var files = Enumerable.Range(0, Files).Select(i => new SourceText($"{i:00}.ind", TextOf(i))).ToArray();
        Assert.True(files.Sum(file => file.Content.Length) > Workers.LargeFrom);

        var whole = Compilation.Create(files);
        var parts = files.Select(file => Compilation.Create(file)).ToList();

        Assert.Equal(
            parts.SelectMany(part => part.Model.Projects.Select(project => $"{project.Name} {project.Indicators.Length}")),
            whole.Model.Projects.Select(project => $"{project.Name} {project.Indicators.Length}"));
        Assert.Equal(parts.SelectMany(Findings), Findings(whole));
        Assert.Contains(whole.Diagnostics, diagnostic => diagnostic.Code == "IND1032");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(200)]
    public void Projects_of_one_file_are_bound_at_once_and_reported_in_their_order(int unknown)
    {
        var projects = Enumerable.Range(0, Files).Select(i => TextOf(i).Replace("甲 ≥ ≥ 5", Unknown(i, unknown), StringComparison.Ordinal)
            + (i == 7 ? "等级 时效 { 提前 > 按时 > 逾期 }\n项目 外 { 项目 内 { 丙 = 按事 } }\n" : string.Empty));
        var tree = SyntaxTree.Parse(new SourceText("大.ind", string.Concat(projects)));

        var (one, found) = Binder.Bind([tree], isLarge: false);
        var (many, same) = Binder.Bind([tree], isLarge: true);

        Assert.Equal(found.Select(Describe), same.Select(Describe));
        Assert.Equal(one.Projects.Select(Describe), many.Projects.Select(Describe));
        Assert.Contains(found, diagnostic => diagnostic.Message.Zh.Contains("是不是", StringComparison.Ordinal));
    }

    // Beyond some hundreds of messages no names are suggested.
    private static string Unknown(int project, int count) =>
        string.Join("\n  ", Enumerable.Range(0, project % 3 == 0 ? count : 0).Select(i => $"未知{i} = 按事"));

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Location.Span} {diagnostic.Code} {diagnostic.Message} {string.Join(' ', diagnostic.Fixes.SelectMany(fix => fix.Edits))}";

    private static string Describe(ProjectModel project) =>
        $"{project.Name} {string.Join(' ', project.Indicators.Select(row => $"{row.Location.Span} {row.Descriptor}"))}";

    [Fact]
    public void Work_that_nobody_waits_for_ends()
    {
        var files = Enumerable.Range(0, Files).Select(i => new SourceText($"{i}.ind", TextOf(i))).ToArray();

        Assert.ThrowsAny<OperationCanceledException>(() => Compilation.Create(files, new CancellationToken(canceled: true)));
    }

    private static IEnumerable<string> Findings(Compilation compilation) => compilation.Diagnostics
        .Select(diagnostic => $"{diagnostic.Location.Source.Path} {diagnostic.Location.Span} {diagnostic.Code} {diagnostic.Message.En}");

    // One line is wrong and one is never met.
    private static string TextOf(int number) =>
        $"项目 第{number}项目 {{\n  甲 ≥ ≥ 5\n  乙 < 0 次\n{string.Concat(Enumerable.Range(0, 200).Select(i => $"  第{number}线第{i}站准点率 ≥ 98%\n"))}}}\n";
}
