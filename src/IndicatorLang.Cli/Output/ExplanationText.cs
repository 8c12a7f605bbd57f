using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary>The explanation of a diagnostic code.</summary>
internal static class ExplanationText
{
    public static void Write(DiagnosticDescriptor descriptor, Language language, TextWriter output)
    {
        var severity = descriptor.Severity switch
        {
            Severity.Error => new LocalizedText("错误", "error"),
            Severity.Warning => new LocalizedText("警告", "warning"),
            _ => new LocalizedText("提示", "note"),
        };
        output.Write($"{descriptor.Code}  {descriptor.Slug}\n\n");
        WriteLine(new($"级别：{severity.Zh}", $"severity: {severity.En}"));
        var area = Area(descriptor.Code);
        WriteLine(new($"范围：{area.Zh}", $"area: {area.En}"));
        foreach (var (name, content) in ErrorExamples.Files(descriptor.Code))
        {
            output.Write('\n');
            WriteLine(new($"例子（{name}）：", $"example ({name}):"));
            WriteIndented(content);
        }

        if (ErrorExamples.Output(descriptor.Code, language) is { } said)
        {
            output.Write('\n');
            WriteLine(new("对它的检查结果：", "what the tool says of it:"));
            WriteIndented(said);
        }

        void WriteLine(LocalizedText text) => output.Write($"{text.In(language)}\n");

        void WriteIndented(string text)
        {
            foreach (var line in text.TrimEnd().Split('\n'))
            {
                output.Write($"    {line.TrimEnd('\r')}".TrimEnd() + "\n");
            }
        }
    }

    private static LocalizedText Area(string code) => code[3] switch
    {
        '1' => new("文字和写法", "text and syntax"),
        '2' => new("名称和声明", "names and declarations"),
        '3' => new("数值、日期和日历", "values, dates and calendars"),
        '4' => new("程序的矛盾和疏漏", "contradictions and omissions in programs"),
        '5' => new("数据文件", "data files"),
        _ => new("程序内部", "internal"),
    };
}
