using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Cli.Input;
using IndicatorLang.Diagnostics;
using IndicatorLang.Formatting;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>ind fmt PATH…</c>: the canonical layout, written back to the files, or to standard output for standard input.</summary>
internal static class FormatCommand
{
    private const string Check = "--check";

    private static readonly OptionSpec Keywords = new(
        "--keywords", "zh|en", new("关键字改写成中文或英文（默认保持原样）", "write the keywords in Chinese or in English (default: as they are)"))
    { Choices = ["zh", "en"] };

    public static CommandSpec Spec { get; } = new(
        "fmt",
        new("PATH… [选项]", "PATH… [options]"),
        new("统一 .ind 程序的版面", "lay out .ind programs"),
        Run)
    {
        Positionals = [CommonOptions.Paths],
        Options =
        [
            new(Check, null, new("不改写，只列出版面不统一的文件", "write nothing; list the files that would change")),
            Keywords,
        ],
        Examples =
        [
            new("ind fmt seeds", new("改写文件夹里的所有程序", "lay out all programs of a folder")),
            new("ind fmt seeds --check", new("只检查", "check only")),
            new("ind fmt - --keywords en < 综合管理.ind", new("从标准输入到标准输出", "from standard input to standard output")),
        ],
    };

    private static int Run(CommandContext context)
    {
        ProgramInput.RequirePaths(context);
        var options = new FormatOptions { Keywords = StyleOf(context.Arguments.Value(Keywords.Name)) };
        var isCheck = context.Arguments.Has(Check);
        var unreadable = new DiagnosticBag();
        var (changed, broken) = (0, new List<Diagnostic>());
        foreach (var source in ProgramFiles.Read(context.Arguments.Positionals, context.Files, unreadable))
        {
            var tree = SyntaxTree.Parse(source);
            var result = Formatter.Format(tree, options);
            broken.AddRange(tree.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
            if (Put(context, source, result.Text, isCheck))
            {
                changed++;
            }
        }

        CheckText.WriteErrors([.. unreadable.ToImmutable(), .. broken], context);
        Report(context, isCheck, changed, broken.Count > 0);
        return broken.Count > 0 || unreadable.Count > 0 ? ExitStatus.WrongInput : isCheck && changed > 0 ? ExitStatus.NotMet : ExitStatus.Success;
    }

    /// <summary>Writes or lists a file that changes; whether it does.</summary>
    private static bool Put(CommandContext context, SourceText source, string text, bool isCheck)
    {
        var isChanged = text != source.Content;
        if (isCheck)
        {
            if (isChanged)
            {
                context.Streams.OutputText.Write($"{source.Path}\n");
            }
        }
        else if (source.Path == FileReader.Stdin)
        {
            context.Streams.OutputBytes.Write(ProgramWriter.Encode(source.WithContent(text)));
            return false;
        }
        else if (isChanged)
        {
            ProgramWriter.Replace(source, source.WithContent(text), context.Files);
        }

        return isChanged;
    }

    private static void Report(CommandContext context, bool isCheck, int changed, bool isBroken)
    {
        if (isBroken)
        {
            context.Message(new("有语法错误的行保持原样。", "lines with syntax errors stay as they are."));
        }

        if (changed > 0)
        {
            context.Message(isCheck
                ? new($"{changed} 个文件的版面不统一；运行 ind fmt 改写。", $"{Files(changed)} would change; run ind fmt.")
                : new($"已改写 {changed} 个文件。", $"laid out {Files(changed)}."));
        }
    }

    private static string Files(int count) => count == 1 ? "1 file" : $"{count} files";

    private static KeywordStyle StyleOf(string? choice) => choice switch
    {
        "zh" => KeywordStyle.Chinese,
        "en" => KeywordStyle.English,
        _ => KeywordStyle.AsWritten,
    };
}
