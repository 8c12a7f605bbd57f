using System.Collections.Immutable;

namespace IndicatorLang.Syntax;

/// <summary>What a keyword is for.</summary>
public enum KeywordKind
{
    /// <summary>Opens a declaration.</summary>
    Structure,

    /// <summary>A field of a project's header.</summary>
    Header,

    /// <summary>Follows a target on its line.</summary>
    Clause,

    /// <summary>Part of a target.</summary>
    Operator,

    /// <summary>A word inside a declaration.</summary>
    Word,
}

/// <summary>A row of the keyword table.</summary>
public sealed record KeywordSpelling(Keyword Keyword, KeywordKind Kind, string Chinese, string English, ImmutableArray<string> Others)
{
    /// <summary>All spellings.</summary>
    public ImmutableArray<string> Words => [Chinese, English, .. Others];
}

/// <summary>The one table of keywords, read from <c>grammar/keywords.tsv</c>. A keyword is a whole word, compared exactly after NFC.</summary>
public static class KeywordTable
{
    private static readonly ImmutableArray<KeywordSpelling> Rows = Read();

    private static readonly Dictionary<string, KeywordSpelling> Words = ByWord();

    private static readonly Dictionary<string, KeywordSpelling>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestWord = Words.Keys.Max(word => word.Length);

    /// <summary>All keywords, in the order of the table.</summary>
    public static ImmutableArray<KeywordSpelling> All => Rows;

    /// <summary>The row of a keyword.</summary>
    public static KeywordSpelling Of(Keyword keyword) => Rows[(int)keyword];

    /// <summary>The keyword that a whole word is; null when it is none.</summary>
    public static Keyword? Find(ReadOnlySpan<char> word)
    {
        if (!NormalForm.IsPlain(word))
        {
            word = NormalForm.Of(word.ToString());
        }

        return word.Length <= LongestWord && WordsBySpan.TryGetValue(word, out var row) ? row.Keyword : null;
    }

    private static Dictionary<string, KeywordSpelling> ByWord()
    {
        var words = new Dictionary<string, KeywordSpelling>(StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            foreach (var word in row.Words)
            {
                words.Add(word, row);
            }
        }

        return words;
    }

    private static ImmutableArray<KeywordSpelling> Read()
    {
        using var stream = typeof(KeywordTable).Assembly.GetManifestResourceStream("IndicatorLang.keywords.tsv")
            ?? throw new InvalidOperationException("keywords.tsv is not embedded");
        using var reader = new StreamReader(stream);
        var rows = new KeywordSpelling[Enum.GetValues<Keyword>().Length];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                var keyword = Enum.Parse<Keyword>(cells[0]);
                var others = cells.Length > 4 ? cells[4].Split(',', StringSplitOptions.RemoveEmptyEntries) : [];
                var kind = Enum.Parse<KeywordKind>(cells[1], ignoreCase: true);
                rows[(int)keyword] = new KeywordSpelling(keyword, kind, cells[2], cells[3], [.. others]);
            }
        }

        return [.. rows];
    }
}
