using IndicatorLang.Runtime;

namespace IndicatorLang.Documents;

/// <summary>Why a document cannot be read.</summary>
internal enum DocumentFailureKind
{
    /// <summary>A format that is not read, such as .doc.</summary>
    Unsupported,

    /// <summary>Cut off or otherwise broken.</summary>
    Damaged,

    /// <summary>Protected by a password.</summary>
    Encrypted,

    /// <summary>Pages without text: pictures of paper.</summary>
    Scanned,
}

/// <summary>A document cannot be read. Readers throw it, <see cref="Readers.DocumentReader"/> reports it.</summary>
internal sealed class DocumentFailureException(DocumentFailureKind kind, LocalizedText what) : Exception(what.En)
{
    public DocumentFailureKind Kind { get; } = kind;

    /// <summary>What the file is, to be put into a sentence.</summary>
    public LocalizedText What { get; } = what;
}
