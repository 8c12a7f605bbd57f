using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace IndicatorLang.Documents.Readers;

/// <summary>PDF: tables by the lines that are ruled on a page, and the lines of text around them.</summary>
internal sealed class PdfReader : IFormatReader
{
    public Document Read(DocumentFile file)
    {
        try
        {
            PdfStreams.CheckSize(file.Bytes);
            using var pdf = PdfDocument.Open(file.Bytes, new ParsingOptions { UseLenientParsing = true });
            if (pdf.NumberOfPages > DocumentLimits.Pages)
            {
                throw new DocumentLimitException(new($"超过 {DocumentLimits.Pages} 页", $"it has more than {DocumentLimits.Pages} pages"));
            }

            PdfStreams.CheckMaps(pdf);
            var builder = new DocumentBuilder(file.Path);
            var hasText = false;
            foreach (var page in pdf.GetPages())
            {
                hasText |= page.Letters.Any(letter => !string.IsNullOrWhiteSpace(letter.Value));
                PdfPage.Read(page, builder);
            }

            return hasText ? builder.ToDocument() : throw new DocumentFailureException(DocumentFailureKind.Scanned, default);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new DocumentFailureException(DocumentFailureKind.Encrypted, default);
        }
        catch (Exception problem) when (problem is not (DocumentFailureException or DocumentLimitException or OutOfMemoryException))
        {
            // The library has no common type for what it throws at broken files.
            throw new DocumentFailureException(DocumentFailureKind.Damaged, new("不是完整的 PDF", "it is no complete PDF"));
        }
    }
}
