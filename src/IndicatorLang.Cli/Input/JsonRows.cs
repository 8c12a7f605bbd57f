using System.Text;
using System.Text.Json;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Notation;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Input;

/// <summary>Reads an array of objects with the column names of a long table. Numbers are taken as their text.</summary>
internal static class JsonRows
{
    public static void Read(SourceText source, List<ActualRow> rows, DiagnosticBag diagnostics)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Content);
        var places = new JsonPlaces(source, bytes);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            ReadArray(ref reader, places, rows, diagnostics);
        }
        catch (JsonException)
        {
            // The reader stands behind the last token that was right.
            diagnostics.Add(DataDiagnostics.MalformedJson(places.After(ref reader)));
        }
    }

    private static void ReadArray(ref Utf8JsonReader reader, JsonPlaces places, List<ActualRow> rows, DiagnosticBag diagnostics)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            diagnostics.Add(DataDiagnostics.WrongJsonShape(places.Token(ref reader)));
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                ReadObject(ref reader, places, rows, diagnostics);
            }
            else
            {
                diagnostics.Add(DataDiagnostics.WrongJsonShape(places.Token(ref reader)));
                reader.Skip();
            }
        }

        // Anything behind the array is malformed.
        reader.Read();
    }

    private static void ReadObject(ref Utf8JsonReader reader, JsonPlaces places, List<ActualRow> rows, DiagnosticBag diagnostics)
    {
        var row = new JsonObjectRow(places.Token(ref reader), diagnostics);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Text(ref reader);
            var at = places.Token(ref reader);
            var column = row.Begin(name ?? "\uFFFD", at);
            reader.Read();
            var value = places.Token(ref reader);
            var (text, kind) = reader.TokenType switch
            {
                JsonTokenType.String => (Text(ref reader), CellKind.Text),
                JsonTokenType.Number => (Encoding.UTF8.GetString(reader.ValueSpan), CellKind.Number),
                JsonTokenType.Null => (string.Empty, CellKind.Text),
                _ => (null, CellKind.Text),
            };
            reader.Skip();
            row.Set(column, text, kind, value);
        }

        if (row.ToRow() is { } complete)
        {
            rows.Add(complete);
        }
    }

    // An escape may name half a surrogate pair, which is no text.
    private static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
