using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Hosting;

/// <summary>The warnings of a stored program in bytes, with places as numbers of files and offsets.</summary>
internal static class StoredDiagnostics
{
    public static byte[] Write(ImmutableArray<Diagnostic> diagnostics, IReadOnlyList<SourceText> sources)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        Write(writer, diagnostics, diagnostic =>
        {
            writer.Write(diagnostic.Code);
            Write(writer, diagnostic.Location, sources);
            Write(writer, diagnostic.Message);
            Write(writer, diagnostic.Related, related =>
            {
                Write(writer, related.Location, sources);
                Write(writer, related.Message);
            });
            Write(writer, diagnostic.Fixes, fix =>
            {
                Write(writer, fix.Title);
                Write(writer, fix.Edits, edit =>
                {
                    Write(writer, edit.Span);
                    writer.Write(edit.NewText);
                });
            });
        });
        writer.Flush();
        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">They are not what was written.</exception>
    /// <exception cref="EndOfStreamException">They are cut off.</exception>
    public static ImmutableArray<Diagnostic> Read(byte[] bytes, IReadOnlyList<SourceText> sources)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        return Read(reader, () => new Diagnostic(ReadDescriptor(reader), ReadLocation(reader, sources), ReadText(reader))
        {
            Related = Read(reader, () => new RelatedLocation(ReadLocation(reader, sources), ReadText(reader))),
            Fixes = Read(reader, () => new Fix(ReadText(reader), Read(reader, () => new TextEdit(ReadSpan(reader), reader.ReadString())))),
        });
    }

    private static void Write<T>(BinaryWriter writer, ImmutableArray<T> items, Action<T> write)
    {
        writer.Write(items.Length);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static ImmutableArray<T> Read<T>(BinaryReader reader, Func<T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            items.Add(read());
        }

        return items.ToImmutable();
    }

    private static void Write(BinaryWriter writer, Location location, IReadOnlyList<SourceText> sources)
    {
        var place = 0;
        while (place < sources.Count && !ReferenceEquals(sources[place], location.Source))
        {
            place++;
        }

        writer.Write(place);
        Write(writer, location.Span);
    }

    private static Location ReadLocation(BinaryReader reader, IReadOnlyList<SourceText> sources)
    {
        var place = reader.ReadInt32();
        return place >= 0 && place < sources.Count
            ? new Location(sources[place], ReadSpan(reader))
            : throw new InvalidDataException("a place in no file of the program");
    }

    private static void Write(BinaryWriter writer, TextSpan span)
    {
        writer.Write(span.Start);
        writer.Write(span.Length);
    }

    private static TextSpan ReadSpan(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32());

    private static void Write(BinaryWriter writer, LocalizedText text)
    {
        writer.Write(text.Zh);
        writer.Write(text.En);
    }

    private static LocalizedText ReadText(BinaryReader reader) => new(reader.ReadString(), reader.ReadString());

    private static DiagnosticDescriptor ReadDescriptor(BinaryReader reader) =>
        DiagnosticCatalog.Find(reader.ReadString()) ?? throw new InvalidDataException("an unknown code");
}
