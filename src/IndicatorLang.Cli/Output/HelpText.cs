using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary>The help of the tool and of each command.</summary>
internal static class HelpText
{
    public static void Write(CommandSpec command, Language language, TextWriter output)
    {
        if (command == CommandTable.Help || command == CommandTable.Version)
        {
            WriteOverview(language, output);
        }
        else
        {
            WriteCommand(command, language, output);
        }
    }

    private static void WriteOverview(Language language, TextWriter output)
    {
        output.Write(new LocalizedText(
            $"ind：绩效指标语言 {ToolVersion.Name}\n\n用法：ind 命令 [选项] …\n\n",
            $"ind: the language of performance indicators, {ToolVersion.Name}\n\nUsage: ind COMMAND [options] ...\n\n").In(language));
        var commands = CommandTable.All
            .Where(command => !command.IsPlanned && command.Summary != default)
            .Select(command => new HelpLine(command.Name, command.Summary));
        WriteList(new("命令：", "Commands:"), commands, language, output);
        WriteList(new("选项：", "Options:"), Describe(CommandTable.CommonOptions), language, output);
        WriteList(new("退出状态：", "Exit status:"), Statuses, language, output);
        output.Write(new LocalizedText(
            "每个命令的用法见 ind 命令 --help。\n",
            "See ind COMMAND --help for each command.\n").In(language));
    }

    private static void WriteCommand(CommandSpec command, Language language, TextWriter output)
    {
        output.Write(new LocalizedText(
            $"ind {command.Name}：{command.Summary.Zh}\n\n用法：ind {command.Name} {command.Usage.Zh}\n\n",
            $"ind {command.Name}: {command.Summary.En}\n\nUsage: ind {command.Name} {command.Usage.En}\n\n").In(language));
        WriteList(new("参数：", "Arguments:"), command.Positionals, language, output);
        WriteList(new("选项：", "Options:"), Describe([.. command.Options, .. CommandTable.CommonOptions]), language, output);
        WriteList(new("例子：", "Examples:"), command.Examples, language, output);
    }

    private static HelpLine[] Statuses =>
    [
        new("0", new("一切正常（eval：全部达标、不适用或未到期）", "all is well (eval: all met, not applicable or not due)")),
        new("1", new("有指标没有达标", "something is not met")),
        new("2", new("程序或数据有错误；能算的结果照样输出", "a program or a data file is wrong; results that could be computed are written")),
        new("3", new("命令行写错了", "the command line is wrong")),
        new("4", new("程序内部出错，请报告", "a defect of ours, please report it")),
    ];

    private static IEnumerable<HelpLine> Describe(IEnumerable<OptionSpec> options) => options
        .Where(option => !option.IsHidden)
        .Select(option => new HelpLine(
            $"{(option.Alias is null ? string.Empty : $"{option.Alias}, ")}{option.Name}{(option.Value is null ? string.Empty : $" {option.Value}")}",
            option.Help));

    private static void WriteList(
        LocalizedText title, IEnumerable<HelpLine> entries, Language language, TextWriter output)
    {
        var list = entries.ToList();
        if (list.Count == 0)
        {
            return;
        }

        var width = list.Max(entry => DisplayWidth.Of(entry.Term));
        output.Write($"{title.In(language)}\n");
        foreach (var (term, help) in list)
        {
            output.Write($"  {Cells.PadRight(term, width)}  {help.In(language)}\n");
        }

        output.Write('\n');
    }
}
