using System.Globalization;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary>Diagnostics for people: the message, the place, the line with what is meant underlined, and the repair.</summary>
internal sealed class DiagnosticText(TextWriter output, Language language, Style style)
{
    // Beyond this nobody reads on; machine formats have all of them.
    private const int Most = 100;

    /// <summary>Writes the diagnostics, the first hundred of them.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        for (var i = 0; i < Math.Min(diagnostics.Count, Most); i++)
        {
            Write(diagnostics[i]);
        }

        if (diagnostics.Count > Most)
        {
            var rest = diagnostics.Count - Most;
            Line(new LocalizedText($"……另有 {rest} 个，用 --format json 可看到全部。", $"... and {rest} more; --format json shows all of them."));
            output.Write('\n');
        }
    }

    private void Write(Diagnostic diagnostic)
    {
        var gutter = Number(diagnostic.Location).Length;
        foreach (var related in diagnostic.Related)
        {
            if (ReferenceEquals(related.Location.Source, diagnostic.Location.Source))
            {
                gutter = Math.Max(gutter, Number(related.Location).Length);
            }
        }

        output.Write($"{Title(diagnostic)}\n");
        output.Write($"{new string(' ', gutter)}{style.Note("-->")} {Place(diagnostic.Location)}\n");
        if (diagnostic.Location.Source.Content.Length > 0)
        {
            output.Write($"{new string(' ', gutter)} {style.Note("|")}\n");
            Snippets(diagnostic, gutter);
        }

        foreach (var related in diagnostic.Related)
        {
            Elsewhere(related, diagnostic, gutter);
        }

        foreach (var fix in diagnostic.Fixes)
        {
            output.Write($"{new string(' ', gutter)} {style.Note("=")} {new LocalizedText("修改建议：", "fix: ").In(language)}{fix.Title.In(language)}\n");
        }

        output.Write('\n');
    }

    private string Title(Diagnostic diagnostic)
    {
        var (word, paint) = diagnostic.Severity switch
        {
            Severity.Error => (new LocalizedText("错误", "error"), (Func<string, string>)style.Error),
            Severity.Warning => (new LocalizedText("警告", "warning"), style.Warning),
            _ => (new LocalizedText("提示", "note"), style.Note),
        };
        var colon = new LocalizedText("：", ": ").In(language);
        return $"{paint($"{word.In(language)}[{diagnostic.Code}]")}{colon}{Printable.Of(diagnostic.Message.In(language))}";
    }

    // From top to bottom; on one line the place itself comes first.
    private void Snippets(Diagnostic diagnostic, int gutter)
    {
        var here = diagnostic.Location;
        var related = diagnostic.Related.Where(place => ReferenceEquals(place.Location.Source, here.Source)).ToList();
        foreach (var place in related.Where(place => place.Location.Start.Line < here.Start.Line))
        {
            Snippet(place.Location, gutter, '-', Printable.Of(place.Message.In(language)), Severity.Info);
        }

        Snippet(here, gutter, '^', label: string.Empty, diagnostic.Severity);
        foreach (var place in related.Where(place => place.Location.Start.Line >= here.Start.Line))
        {
            Snippet(place.Location, gutter, '-', Printable.Of(place.Message.In(language)), Severity.Info, below: here);
        }
    }

    private void Elsewhere(RelatedLocation related, Diagnostic diagnostic, int gutter)
    {
        if (!ReferenceEquals(related.Location.Source, diagnostic.Location.Source))
        {
            var message = Printable.Of(related.Message.In(language));
            var place = new LocalizedText($"（{Place(related.Location)}）", $" ({Place(related.Location)})").In(language);
            output.Write($"{new string(' ', gutter)} {style.Note("=")} {message}{place}\n");
        }
    }

    // A line that was just shown is not shown again: the second mark stands under the first.
    private void Snippet(Location location, int gutter, char mark, string label, Severity severity, Location? below = null)
    {
        var line = SourceLine.Of(location);
        var isShown = below is { } shown && shown.Start.Line == location.Start.Line && SourceLine.Of(shown).Text == line.Text;
        var number = Number(location);
        var underline = new string(mark, line.Width);
        var painted = severity switch
        {
            Severity.Error => style.Error(underline),
            Severity.Warning => style.Warning(underline),
            _ => style.Note(underline),
        };
        if (!isShown)
        {
            output.Write($"{style.Note(Cells.PadLeft(number, gutter))} {style.Note("|")} {line.Text}\n");
        }

        output.Write($"{new string(' ', gutter)} {style.Note("|")} {new string(' ', line.Before)}{painted}{(label.Length > 0 ? " " : "")}{label}\n");
    }

    private void Line(LocalizedText text) => output.Write($"{text.In(language)}\n");

    private static string Number(Location location) =>
        (location.Source.CellAt(location.Span.Start)?.Row ?? location.Source.FirstLine + location.Start.Line + 1).ToString(CultureInfo.InvariantCulture);

    private string Place(Location location) => location.Source.CellAt(location.Span.Start) is { } cell
        ? $"{location.Source.Path}:{cell.Name.In(language)}"
        : string.Create(CultureInfo.InvariantCulture, $"{location.Source.Path}:{location.Source.FirstLine + location.Start.Line + 1}:{location.Start.Column + 1}");
}
