using IndicatorLang.Runtime;

namespace IndicatorLang.Cli;

/// <summary>Says that we, not the user, made a mistake, and asks for a report. A stack trace is no message to a user.</summary>
internal static class DefectReport
{
    public static void Write(Exception defect, IReadOnlyList<string> args, TextWriter error, Language language, CliEnvironment environment)
    {
        if (environment.Variable("IND_DEBUG") is "1")
        {
            error.Write($"{defect}\n");
        }

        var details = Save(defect, args);
        var message = new LocalizedText(
            "ind: 程序内部出错，这不是您的程序或数据的问题。请把出错的命令和输入文件报告给 IndicatorLang 的维护者。",
            "ind: internal error; this is a defect of ours, not of your program or data. Please report the command and its input files.");
        error.Write($"{message.In(language)}\n");
        if (details is not null)
        {
            error.Write(new LocalizedText($"     报告时请附上：{details}\n", $"     Please attach: {details}\n").In(language));
        }
    }

    private static string? Save(Exception defect, IReadOnlyList<string> args)
    {
        try
        {
            var path = Path.Combine(Path.GetTempPath(), $"ind-{Path.GetRandomFileName()}.txt");
            File.WriteAllText(path, $"IndicatorLang {ToolVersion.Text}\nind {string.Join(' ', args)}\n\n{defect}\n");
            return path;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
