using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary>Colours by their purpose. Without colour everything is still said in words.</summary>
internal readonly record struct Style(bool IsOn)
{
    public string Heading(string text) => Paint("1", text);

    public string Faint(string text) => Paint("2", text);

    public string Error(string text) => Paint("1;31", text);

    public string Warning(string text) => Paint("1;33", text);

    public string Note(string text) => Paint("36", text);

    public string Of(Verdict verdict, string text) => Paint(
        verdict switch
        {
            Verdict.Met => "32",
            Verdict.NotMet => "1;31",
            Verdict.Undetermined => "33",
            Verdict.NotReported => "35",
            Verdict.Invalid => "1;31;7",
            _ => "2",
        },
        text);

    private string Paint(string code, string text) => IsOn && text.Length > 0 ? $"\u001B[{code}m{text}\u001B[0m" : text;
}
