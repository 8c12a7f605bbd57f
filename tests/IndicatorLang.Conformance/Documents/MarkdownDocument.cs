using IndicatorLang.Testing;

namespace IndicatorLang.Conformance.Documents;

/// <summary>A part of a document that tests look at. Lines are counted from 1.</summary>
internal abstract record MarkdownBlock(int Line);

/// <summary>A heading and its level.</summary>
internal sealed record MarkdownHeading(int Line, int Level, string Text) : MarkdownBlock(Line);

/// <summary>A comment on a line of its own: <c>&lt;!-- run --&gt;</c> is <c>run</c>.</summary>
internal sealed record MarkdownComment(int Line, string Text) : MarkdownBlock(Line);

/// <summary>A fenced block: the words behind the fence and the lines in it.</summary>
internal sealed record MarkdownFence(int Line, string Info, string Text) : MarkdownBlock(Line)
{
    /// <summary>The first word behind the fence.</summary>
    public string Language => Info.Split(' ')[0];
}

/// <summary>A table; cells without the blanks around them.</summary>
internal sealed record MarkdownTable(int Line, IReadOnlyList<string> Header, IReadOnlyList<MarkdownRow> Rows) : MarkdownBlock(Line);

/// <summary>A row of a table.</summary>
internal sealed record MarkdownRow(int Line, IReadOnlyList<string> Cells);

/// <summary>Any other line that is not blank.</summary>
internal sealed record MarkdownProse(int Line, string Text) : MarkdownBlock(Line);

/// <summary>A Markdown file as its blocks, in order.</summary>
internal sealed class MarkdownDocument
{
    private MarkdownDocument(string path, IReadOnlyList<MarkdownBlock> blocks)
    {
        Path = path;
        Blocks = blocks;
    }

    /// <summary>The path below the repository.</summary>
    public string Path { get; }

    public IReadOnlyList<MarkdownBlock> Blocks { get; }

    /// <summary>Reads a file of the repository.</summary>
    public static MarkdownDocument Read(string path) =>
        new(path, [.. MarkdownReader.Read(File.ReadAllLines(Repository.PathTo(path)))]);

    /// <summary>The first table whose header begins with these cells.</summary>
    public MarkdownTable TableOf(params string[] header) =>
        Blocks.OfType<MarkdownTable>().FirstOrDefault(table => table.Header.Take(header.Length).SequenceEqual(header))
        ?? throw new InvalidOperationException($"{Path} has no table that begins with {string.Join(" | ", header)}");

    /// <summary>The texts between backticks in a cell.</summary>
    public static IEnumerable<string> CodesIn(string cell) => cell.Split('`').Where((_, i) => i % 2 == 1);

    /// <summary>A cell without the backticks around the whole of it.</summary>
    public static string Plain(string cell) => cell is ['`', .. var inner, '`'] && !inner.Contains('`') ? inner : cell;
}
