using System.Globalization;

namespace IndicatorLang.Text;

/// <summary>A text as what a reader takes for its characters. Texts of Chinese and ASCII characters alone cost nothing.</summary>
internal readonly struct TextElements
{
    // Where each element starts, and the end of the text; null where each character is an element.
    private readonly int[]? _starts;

    private TextElements(string text, int[]? starts) => (Text, _starts) = (text, starts);

    public string Text { get; }

    public int Count => _starts is null ? Text.Length : _starts.Length - 1;

    private ReadOnlySpan<char> this[int index] => _starts is null
        ? Text.AsSpan(index, 1) : Text.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    public static TextElements Of(string text)
    {
        foreach (var character in text)
        {
            if (!IsAlwaysAlone(character))
            {
                return new TextElements(text, [.. StringInfo.ParseCombiningCharacters(text), text.Length]);
            }
        }

        return new TextElements(text, null);
    }

    /// <summary>Whether two elements differ in nothing but case.</summary>
    public bool Same(int index, TextElements other, int otherIndex) =>
        this[index].Equals(other[otherIndex], StringComparison.OrdinalIgnoreCase);

    private static bool IsAlwaysAlone(char character) => character is (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FFF');
}
