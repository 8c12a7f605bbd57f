using IndicatorLang.Runtime;

namespace IndicatorLang.Documents;

/// <summary>A document is larger than anybody could read. Readers throw it, <see cref="Readers.DocumentReader"/> reports it.</summary>
internal sealed class DocumentLimitException(LocalizedText limit) : Exception(limit.En)
{
    public LocalizedText Limit { get; } = limit;
}
