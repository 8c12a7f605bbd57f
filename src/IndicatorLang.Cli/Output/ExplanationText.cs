using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary>The explanation of a diagnostic code: its page of the documentation, and an example as the tool reports it.</summary>
internal static class ExplanationText
{
    public static void Write(DiagnosticDescriptor descriptor, ImmutableArray<Diagnostic> example, Language language, TextWriter output)
    {
        var severity = descriptor.Severity switch
        {
            Severity.Error => new LocalizedText("错误", "error"),
            Severity.Warning => new LocalizedText("警告", "warning"),
            _ => new LocalizedText("提示", "note"),
        };
        var kind = new LocalizedText($"（{severity.Zh}）", $" ({severity.En})").In(language);
        output.Write($"{descriptor.Code}  {descriptor.Slug}{kind}\n\n");
        if (ErrorExamples.Section(descriptor.Code, language == Language.English ? "English" : "中文") is { } page)
        {
            output.Write($"{page}\n\n");
        }

        if (!example.IsEmpty)
        {
            output.Write(new LocalizedText("会这样提示：\n\n", "What the tool says:\n\n").In(language));
            new DiagnosticText(output, language, new Style(IsOn: false)).Write(example);
        }

        // The Chinese part of the page shows it in its place; the words of a program are the same in both languages.
        if (language == Language.English && ErrorExamples.Repair(descriptor.Code) is { } repair)
        {
            output.Write($"Repaired:\n\n{repair}\n\n");
        }
    }
}
