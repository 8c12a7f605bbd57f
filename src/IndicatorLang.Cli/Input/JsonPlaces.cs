using System.Text;
using System.Text.Json;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>Turns byte offsets into places of the text. Offsets only grow, so that the whole file is counted once.</summary>
internal sealed class JsonPlaces(SourceText source, byte[] bytes)
{
    private int _byte;
    private int _character;

    /// <summary>The token the reader stands on.</summary>
    public Location Token(ref Utf8JsonReader reader)
    {
        var start = CharacterAt((int)reader.TokenStartIndex);
        var length = Encoding.UTF8.GetCharCount(bytes, (int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex));
        return new Location(source, new TextSpan(start, length));
    }

    /// <summary>The first thing behind what the reader has read.</summary>
    public Location After(ref Utf8JsonReader reader)
    {
        var offset = Math.Max((int)reader.BytesConsumed, _byte);
        while (offset < bytes.Length && bytes[offset] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            offset++;
        }

        var start = CharacterAt(offset);
        return new Location(source, new TextSpan(start, start < source.Content.Length ? 1 : 0));
    }

    private int CharacterAt(int offset)
    {
        if (offset > _byte)
        {
            _character += Encoding.UTF8.GetCharCount(bytes, _byte, offset - _byte);
            _byte = offset;
        }

        return _character;
    }
}
