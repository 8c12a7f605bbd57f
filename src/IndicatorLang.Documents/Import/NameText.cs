using System.Text;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>Names and strings as a program writes them.</summary>
internal static class NameText
{
    /// <summary>A name, in quotes where it needs them. The parser itself is asked: no second rule can differ from its own.</summary>
    public static string Of(string name)
    {
        var clean = Clean(name);
        return Reads($"项目 {clean} {{\n  {clean} {{\n    {clean} = 1\n  }}\n}}\n", clean) ? clean : Quote(clean);
    }

    /// <summary>A string, its line ends kept as escapes.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in Clean(text, keepsLines: true))
        {
            quoted.Append(c switch { '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", _ => c.ToString() });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The text without control characters and halves of surrogate pairs, which no program can hold.</summary>
    public static string Clean(string text, bool keepsLines = false)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n' ? keepsLines : !Rune.IsControl(rune) && rune.Value is not (0x2028 or 0x2029 or 0x85 or 0xFEFF))
            {
                clean.Append(rune.ToString());
            }
            else
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().Trim();
    }

    private static bool Reads(string program, string name)
    {
        if (name.Length is 0 or > 200 || name.Contains('"') || name.Contains('“') || name.Contains('/'))
        {
            return false;
        }

        var tree = SyntaxTree.Parse(new SourceText("", program));
        return tree.Diagnostics.IsEmpty
            && tree.Root.Members is [ProjectSyntax { Members: [SectionSyntax { Members: [IndicatorSyntax line] } section] } project]
            && project.Name.Value == name && section.Heading.Value == name && line.Name.Value == name;
    }
}
