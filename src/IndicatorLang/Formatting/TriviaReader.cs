namespace IndicatorLang.Formatting;

/// <summary>A comment between two tokens.</summary>
/// <param name="Text">Its text, without blanks behind it.</param>
/// <param name="NewlinesBefore">How many line ends stand between it and what comes before it.</param>
internal readonly record struct Comment(string Text, int NewlinesBefore);

/// <summary>What stands between two tokens.</summary>
/// <param name="Comments">The comments.</param>
/// <param name="NewlinesBehind">How many line ends stand behind the last of them.</param>
/// <param name="HasStray">Whether anything else stands there, such as an invisible character, of which a diagnostic speaks.</param>
internal sealed record TriviaParts(IReadOnlyList<Comment> Comments, int NewlinesBehind, bool HasStray)
{
    /// <summary>Whether there is nothing but blanks and line ends.</summary>
    public bool IsBlank => Comments.Count == 0 && !HasStray;

    public static TriviaParts Read(string trivia)
    {
        var comments = new List<Comment>();
        var (position, newlines, hasStray) = (0, 0, false);
        while (position < trivia.Length)
        {
            var c = trivia[position];
            if (c is '/' or '／')
            {
                var end = IsBlock(trivia, position) ? EndOfBlock(trivia, position) : EndOfLine(trivia, position);
                comments.Add(new Comment(trivia[position..end].TrimEnd(' ', '\t', '　'), newlines));
                (position, newlines) = (end, 0);
                continue;
            }

            if (c == '\n' || (c == '\r' && (position + 1 == trivia.Length || trivia[position + 1] != '\n')))
            {
                newlines++;
            }

            hasStray |= !char.IsWhiteSpace(c);
            position++;
        }

        return new TriviaParts(comments, newlines, hasStray);
    }

    private static bool IsBlock(string text, int at) => at + 1 < text.Length && text[at + 1] is '*' or '＊' && text[at] == '/';

    private static int EndOfBlock(string text, int at)
    {
        var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 2;
    }

    private static int EndOfLine(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : at + end;
    }
}
