using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Output;

/// <summary>JSON as all commands write it: indented, Chinese as it is, lines ended by LF.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a document and the end of its last line.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            write(writer);
        }

        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes a property that is an array of texts.</summary>
    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(Valid(text));
        }

        json.WriteEndArray();
    }

    /// <summary>Writes where a place begins and ends, in lines and columns from 1.</summary>
    public static void WriteSpan(Utf8JsonWriter json, Location location)
    {
        var (start, end) = (location.Start, location.End);
        json.WriteNumber("line", location.Source.FirstLine + start.Line + 1);
        json.WriteNumber("column", start.Column + 1);
        json.WriteNumber("endLine", location.Source.FirstLine + end.Line + 1);
        json.WriteNumber("endColumn", end.Column + 1);
    }

    /// <summary>The text in a form that JSON can hold: half a surrogate pair becomes a replacement character.</summary>
    public static string Valid(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            }
        }

        return text;
    }
}
