using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.CommandLine;

/// <summary>What can be wrong with a command line: what is wrong, then what to write.</summary>
internal static class UsageErrors
{
    public static LocalizedText NoCommand() => new(
        "没有写命令；可用的命令见 ind --help。",
        "no command is given; see ind --help for the commands.");

    public static LocalizedText UnknownCommand(string name, IReadOnlyList<string> nearest) => new(
        $"没有命令“{name}”。{Guess(nearest).Zh}可用的命令见 ind --help。",
        $"there is no command '{name}'. {Guess(nearest).En}See ind --help for the commands.");

    public static LocalizedText PlannedCommand(string name) => new(
        $"命令 {name} 尚未提供。",
        $"the command {name} is not yet available.");

    public static LocalizedText PlannedValue(OptionSpec option, string value) => new(
        $"{option.Name} {value} 尚未提供；现在可选：{string.Join("、", option.Choices)}。",
        $"{option.Name} {value} is not yet available; choose one of: {string.Join(", ", option.Choices)}.");

    public static LocalizedText UnknownOption(string name, IReadOnlyList<string> nearest, string command) => new(
        $"没有选项“{name}”。{Guess(nearest).Zh}可用的选项见 ind {command} --help。",
        $"there is no option '{name}'. {Guess(nearest).En}See ind {command} --help for the options.");

    public static LocalizedText RepeatedOption(string name) => new(
        $"选项 {name} 只能写一次。",
        $"the option {name} can be given only once.");

    public static LocalizedText SwitchWithValue(string name) => new(
        $"选项 {name} 后面不带值。",
        $"the option {name} takes no value.");

    public static LocalizedText MissingValue(OptionSpec option) => new(
        $"选项 {option.Name} 后面要写{Expected(option).Zh}。",
        $"the option {option.Name} needs {Expected(option).En}.");

    public static LocalizedText WrongChoice(OptionSpec option, string value) => new(
        $"选项 {option.Name} 不能是“{value}”；可选：{string.Join("、", option.Choices)}。",
        $"'{value}' is no value of the option {option.Name}; choose one of: {string.Join(", ", option.Choices)}.");

    public static LocalizedText UnknownLanguage(string value) => new(
        $"环境变量 {LanguageChoice.Variable} 不能是“{value}”；可选：zh、en。",
        $"'{value}' is no value of the variable {LanguageChoice.Variable}; choose zh or en.");

    public static LocalizedText NoPaths(CommandSpec command) => new(
        $"没有写程序的路径，例如：{command.Examples[0].Term}；“-”表示标准输入。",
        $"no program is given, such as: {command.Examples[0].Term}; '-' stands for standard input.");

    public static LocalizedText NoActuals() => new(
        "没有写实际值的数据文件，例如：ind eval seeds --actuals seeds/actuals.csv。",
        "no file of actuals is given, such as: ind eval seeds --actuals seeds/actuals.csv.");

    public static LocalizedText NoWideTable(string path) => new(
        $"--each-row 只读 CSV 宽表（每个对象一行，每个指标一列），“{path}”不是；请去掉 --each-row。",
        $"--each-row reads wide tables in CSV, with a row for each object and a column for each indicator, and '{path}' is none; leave --each-row out.");

    public static LocalizedText ProjectColumn(string path) => new(
        $"“{path}”有“项目”列，而 --each-row 的各行都属于一个项目；请去掉这一列，用 --project 写明项目。",
        $"'{path}' has a column for the project, but with --each-row all rows are about one; take the column out, and name the project with --project.");

    public static LocalizedText OneProjectForRows(IReadOnlyList<string> projects) => projects.Count == 0
        ? new("程序里没有项目，各行没有可比的目标。", "the program has no project, so there is no target for the rows.")
        : new(
            $"--each-row 一次只评价一个项目；请用 --project 写明是哪一个：{string.Join("、", projects.Take(12))}{(projects.Count > 12 ? "……" : "")}。",
            $"--each-row evaluates one project; say which with --project: {string.Join(", ", projects.Take(12))}{(projects.Count > 12 ? " ..." : "")}.");

    public static LocalizedText FormatForRows(string format) => new(
        $"--format {format} 不能和 --each-row 一起用；可选：text、json、csv、ndjson。",
        $"--format {format} does not go with --each-row; choose text, json, csv or ndjson.");

    public static LocalizedText FormatOfRows(string format) => new(
        $"--format {format} 要和 --each-row 一起用，例如：ind eval 车辆.ind --actuals 车辆.csv --each-row --format {format}。",
        $"--format {format} goes with --each-row, such as: ind eval 车辆.ind --actuals 车辆.csv --each-row --format {format}.");

    public static LocalizedText NoDocuments() => new(
        "没有写要导入的文件，例如：ind import 申报表.docx -o 程序。",
        "no document is given, such as: ind import 申报表.docx -o 程序.");

    public static LocalizedText NoTests() => new(
        "这些程序里没有测试；测试写成：测试 \"名称\" { 给定 指标 = 值，换行，期望 指标 结论 }。",
        "there is no test in these programs; a test is written: 测试 \"name\" { 给定 indicator = value, a new line, 期望 indicator verdict }.");

    public static LocalizedText NoSuchTest(string filter, IReadOnlyList<string> nearest) => new(
        $"没有名称里有“{filter}”的测试。{Guess(nearest).Zh}",
        $"there is no test with '{filter}' in its name. {Guess(nearest).En}".TrimEnd());

    public static LocalizedText NoOutput() => new(
        "没有写输出的文件，例如：ind build seeds -o seeds.dll。",
        "no output file is given, such as: ind build seeds -o seeds.dll.");

    public static LocalizedText OutputTaken(string what) => new(
        $"{what} 与 --format 都要用标准输出；请只写其中一个。",
        $"both {what} and --format need standard output; give only one of them.");

    public static LocalizedText FixAndDiff() => new(
        "--fix 会写文件，--diff 只显示不写；请只写其中一个。",
        "--fix writes the files and --diff only shows; give only one of them.");

    public static LocalizedText NeedsOption(string name, OptionSpec other) => new(
        $"选项 {name} 要和 {other.Name} 一起用，例如：ind explain seeds --indicator 外事专办员培训 --actual \"2 场\"。",
        $"the option {name} goes with {other.Name}, such as: ind explain seeds --indicator 外事专办员培训 --actual \"2 场\".");

    public static LocalizedText WrongInput(string text) => new(
        $"--input 后面的“{text}”要写成 名称=值，如 --input 总车次=200。",
        $"write '{text}' behind --input as NAME=TEXT, such as --input 总车次=200.");

    /// <param name="name">The name behind --input.</param>
    /// <param name="indicator">The indicator that is explained.</param>
    /// <param name="used">The inputs that it is computed from; none of an indicator that is not computed.</param>
    public static LocalizedText UnusedInput(string name, string indicator, IReadOnlyList<string> used) => used.Count == 0
        ? new(
            $"“{indicator}”不由输入计算，--input {name} 没有用处；请用 --actual 给出实际值。",
            $"'{indicator}' is not computed, so --input {name} has no use; give its actual by --actual.")
        : new(
            $"“{indicator}”的计算不用“{name}”，用的是{string.Concat(used.Select(input => $"“{input}”"))}；请核对 --input。",
            $"'{indicator}' is not computed from '{name}' but from {string.Join(", ", used.Select(input => $"'{input}'"))}; check --input.");

    public static LocalizedText UnknownIndicator(string name, IReadOnlyList<string> nearest) => new(
        $"程序里没有指标“{name}”。{Guess(nearest).Zh}",
        $"the program has no indicator '{name}'. {Guess(nearest).En}".TrimEnd());

    public static LocalizedText SeveralProjects(string name, IReadOnlyList<string> projects) => new(
        $"几个项目都有指标“{name}”；请用 --project 写明是哪一个：{string.Join("、", projects)}。",
        $"several projects have the indicator '{name}'; say which with --project: {string.Join(", ", projects)}.");

    public static LocalizedText NoCode() => new(
        "没有写诊断编号，例如：ind explain IND5007。",
        "no code is given, such as: ind explain IND5007.");

    public static LocalizedText UnknownCode(string code, IReadOnlyList<string> nearest) => new(
        $"没有诊断“{code}”；编号如 IND5007，短名如 invalid-actual。{Guess(nearest).Zh}",
        $"there is no diagnostic '{code}'; a code is like IND5007, a slug like invalid-actual. {Guess(nearest).En}".TrimEnd());

    public static LocalizedText TooManyArguments(string extra) => new(
        $"多写了“{extra}”；这里只能写一个。",
        $"'{extra}' is one argument too many.");

    public static LocalizedText WrongLimit(string text) => new(
        $"--limits 后面的“{text}”不是限制；请写成 characters=100000,indicators=200 的形式，可用 characters、indicators、indicator、milliseconds。",
        $"'{text}' behind --limits is no limit; write it like characters=100000,indicators=200, with characters, indicators, indicator or milliseconds.");

    public static LocalizedText WrongDate(string text) => new(
        $"--as-of 后面的“{text}”不是一个日期；请写成 2019-06-30 的形式。",
        $"'{text}' behind --as-of is not a date; write it like 2019-06-30.");

    public static LocalizedText UnknownProject(string name, IReadOnlyList<string> nearest, IReadOnlyList<string> known)
    {
        var list = nearest.Count > 0 || known.Count is 0 or > 12
            ? new LocalizedText(string.Empty, string.Empty)
            : new LocalizedText($"有的项目是：{string.Join("、", known)}。", $"The projects are: {string.Join(", ", known)}.");
        return new(
            $"没有项目“{name}”。{Guess(nearest).Zh}{list.Zh}",
            $"there is no project '{name}'. {Guess(nearest).En}{list.En}".TrimEnd());
    }

    public static LocalizedText NoDotNet() => new(
        "编译要用 .NET 10，这台计算机上没有找到 dotnet；请安装 .NET 10 SDK 后再试。其他命令不需要它。",
        "compiling needs .NET 10, and there is no dotnet on this machine; install the .NET 10 SDK. No other command needs it.");

    public static LocalizedText NoManagedTool(string path) => new(
        $"编译要用“{path}”，没有找到；请把发布时写出的文件夹整个复制过来。其他命令不需要它。",
        $"compiling needs '{path}', which is not there; copy the whole folder that was published. No other command needs it.");

    private static LocalizedText Guess(IReadOnlyList<string> nearest) => nearest.Count == 0
        ? new(string.Empty, string.Empty)
        : new($"是不是“{string.Join("”或“", nearest)}”？", $"Did you mean '{string.Join("' or '", nearest)}'? ");

    private static LocalizedText Expected(OptionSpec option) => option.Choices.IsEmpty
        ? option.Expected
        : new($"下面之一：{string.Join("、", option.Choices)}", $"one of: {string.Join(", ", option.Choices)}");
}
