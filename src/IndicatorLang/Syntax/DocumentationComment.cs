namespace IndicatorLang.Syntax;

/// <summary>Finds the <c>///</c> lines before a statement.</summary>
internal static class DocumentationComment
{
    /// <summary>The lines joined by newlines; null without any. A <c>///</c> behind a statement on its line is not one of them.</summary>
    public static string? Before(SyntaxElement element)
    {
        var text = element.Source.Content;
        var position = element.FullSpan.Start;
        var end = element.Span.Start;
        var atLineStart = position == 0 || text[position - 1] is '\n' or '\r';
        List<string>? lines = null;
        while (position < end)
        {
            var c = text[position];
            if (c == '/' && position + 1 < end && text[position + 1] == '*')
            {
                var close = text.IndexOf("*/", position + 2, end - position - 2, StringComparison.Ordinal);
                position = close < 0 ? end : close + 2;
                atLineStart = false;
            }
            else if (c == '/' || c == '／')
            {
                var lineEnd = text.AsSpan(position, end - position).IndexOfAny('\r', '\n');
                lineEnd = lineEnd < 0 ? end : position + lineEnd;
                if (atLineStart && text.AsSpan(position, lineEnd - position).StartsWith("///", StringComparison.Ordinal))
                {
                    (lines ??= []).Add(text[(position + 3)..lineEnd].Trim());
                }

                position = lineEnd;
            }
            else
            {
                atLineStart |= c is '\n' or '\r';
                position++;
            }
        }

        return lines is null ? null : string.Join('\n', lines);
    }
}
