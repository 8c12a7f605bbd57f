using System.Collections.Immutable;
using IndicatorLang.Data;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Readers;

/// <summary>Text, such as one taken from a PDF. A form feed begins a page.</summary>
internal sealed class PlainTextReader : IFormatReader
{
    public Document Read(DocumentFile file)
    {
        var source = Decode(file);
        var lines = ImmutableArray.CreateBuilder<DocumentLine>(source.LineCount);
        int? page = source.Content.Contains('\f') ? 1 : null;
        for (var i = 0; i < source.LineCount; i++)
        {
            var span = source.GetLineSpan(i);
            var text = source[span];
            DocumentLimits.CheckText(text);
            page += text.Count(c => c == '\f');
            lines.Add(new DocumentLine(text, DocumentPosition.OfLine(i + 1, page), span));
        }

        return new Document(source, [new DocumentText(lines.MoveToImmutable())]);
    }

    /// <summary>The text of a file.</summary>
    /// <exception cref="DocumentFailureException">It is no text.</exception>
    public static SourceText Decode(DocumentFile file) => TextDecoder.DecodeDocument(file.Bytes) is { } text
        ? new SourceText(file.Path, text)
        : throw DocumentReader.Unsupported(
            "既不是文本，也不是 pdf、docx、xlsx、html、csv", "neither text nor pdf, docx, xlsx, html or csv");
}
