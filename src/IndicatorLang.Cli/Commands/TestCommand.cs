using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Output;
using IndicatorLang.Data;
using IndicatorLang.Model;
using IndicatorLang.Text;
using IndicatorLang.Verification;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>ind test PATH…</c>: runs the tests (测试) of programs.</summary>
internal static class TestCommand
{
    private static readonly OptionSpec Filter =
        new("--filter", "TEXT", new("只运行名称里有 TEXT 的测试", "run only tests with TEXT in their names"))
        {
            Expected = new("测试名称的一部分", "a part of a test's name"),
        };

    private static readonly OptionSpec Format = CommonOptions.Format("text", "json", "junit");

    private static readonly OptionSpec Output =
        CommonOptions.Output(new("把结果写入文件，不写到标准输出", "write the results to a file instead of standard output"));

    private static readonly OptionSpec Coverage =
        new("--coverage", null, new("列出每个目标的各界限哪些测到、哪些没有", "show which sides of each target's bounds are tested"));

    private static readonly OptionSpec Engine =
        new(
            "--engine",
            "interpreter|compiled|both",
            new("用解释器（默认）、编译后的程序，或两者并比较", "use the interpreter (default), compiled code, or both and compare"))
        { Choices = [TestRun.Interpreter, TestRun.Compiled, TestRun.Both] };

    public static CommandSpec Spec { get; } = new(
        "test",
        new("PATH… [选项]", "PATH… [options]"),
        new("运行程序里的测试", "run the tests in programs"),
        Run)
    {
        Positionals = [CommonOptions.Paths],
        Options = [Filter, Coverage, Format, Output, Engine],
        Examples =
        [
            new("ind test 车辆.ind", new("运行一个文件里的测试", "run the tests of a file")),
            new("ind test 车辆.ind --coverage", new("并列出没有测到的界限", "and show the bounds that no test touches")),
            new("ind test 车辆.ind --format junit -o 测试.xml", new("供持续集成系统读取", "for a CI system to read")),
        ],
    };

    private static int Run(CommandContext context)
    {
        var arguments = context.Arguments;
        ProgramInput.RequirePaths(context);
        var target = new OutputTarget(context, arguments.Value(Output.Name));
        var program = ProgramInput.Read(context);
        target.Check();
        var tests = Select(program, arguments.Value(Filter.Name));
        var results = TestRun.Run(program.Compilation, tests, arguments.Value(Engine.Name), context.Environment.Clock);
        var coverage = arguments.Has(Coverage.Name)
            ? TestCoverage.Of(program.Compilation.Model, results.Select(timed => timed.Result))
            : null;
        var report = new TestReport([.. results], coverage, program.Diagnostics);
        var format = arguments.Value(Format.Name) ?? "text";
        if (format != "json")
        {
            CheckText.WriteErrors(program.Diagnostics, context);
        }

        TestReportWriter.Write(report, format, target, context);
        if (program.HasErrors)
        {
            context.Streams.FlushOutput();
            context.Message(new("程序有错误；没有错误的测试都运行了。", "the program has errors; the tests without errors were run."));
        }
        else if (format != "json" && CheckText.Found(program.Diagnostics) is { } found)
        {
            context.Streams.FlushOutput();
            context.Message(new($"程序有 {found.Zh}，ind check 列出它们。", $"the program has {found.En}; ind check lists them."));
        }

        return program.HasErrors ? ExitStatus.WrongInput
            : report.Count(TestOutcome.Failed) > 0 ? ExitStatus.NotMet
            : ExitStatus.Success;
    }

    // A run of no test at all would look like one that passed.
    private static List<TestModel> Select(ProgramInput program, string? filter)
    {
        var all = program.Compilation.Model.Tests;
        var part = filter is null ? string.Empty : DataNames.Normalize(filter);
        var tests = all.Where(test => test.Name.Contains(part, StringComparison.Ordinal)).ToList();
        if (tests.Count > 0 || (all.IsEmpty && program.HasErrors))
        {
            return tests;
        }

        throw new UsageException(all.IsEmpty
            ? UsageErrors.NoTests()
            : UsageErrors.NoSuchTest(filter!, Spelling.Nearest(filter!, all.Select(test => test.Name), max: 1)));
    }
}
