using System.Collections.Immutable;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Documents;

/// <summary>A document as every reader gives it, whatever its format: texts and tables in the order of reading.</summary>
/// <param name="Source">
/// The words of the document: the file itself where it is text, else its lines and rows one below the other, so that a
/// diagnostic can show what it speaks of.
/// </param>
/// <param name="Blocks">The texts and the tables.</param>
internal sealed record Document(SourceText Source, ImmutableArray<DocumentBlock> Blocks)
{
    public string Path => Source.Path;

    /// <summary>The names of the sheets that a workbook hides; they are not read.</summary>
    public ImmutableArray<string> HiddenSheets { get; init; } = [];
}

/// <summary>A text or a table.</summary>
internal abstract record DocumentBlock;

/// <summary>Lines outside tables.</summary>
internal sealed record DocumentText(ImmutableArray<DocumentLine> Lines) : DocumentBlock;

/// <summary>A line as it stands, blanks at its end included: a text taken from a PDF shows by them where a cell ends.</summary>
internal sealed record DocumentLine(string Text, DocumentPosition Position, TextSpan Span);

/// <summary>A table. Rows may have different lengths; rows in which nothing stands are left out.</summary>
/// <param name="Rows">The cells by row and column. A merged cell stands in every place that it covers.</param>
internal sealed record DocumentTable(ImmutableArray<ImmutableArray<DocumentCell>> Rows) : DocumentBlock
{
    /// <summary>The name of the sheet, or null.</summary>
    public string? Sheet { get; init; }
}

/// <summary>A cell of a table.</summary>
/// <param name="Text">What a person sees in it, without blanks at both ends; line ends inside a cell are LF.</param>
/// <param name="Position">Where it stands; for a merged cell its first place.</param>
/// <param name="Span">Its words in the source of the document.</param>
internal sealed record DocumentCell(string Text, DocumentPosition Position, TextSpan Span)
{
    /// <summary>What the number format of a spreadsheet cell says the number is.</summary>
    public CellFormat Format { get; init; } = CellFormat.Text;

    /// <summary>Whether the cell is merged and this is not its first place.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>Whether a formula stands in the cell whose value the file does not hold.</summary>
    public bool IsUncalculated { get; init; }

    /// <summary>The day that the number of the cell stands for when it counts days, such as <c>2019-09-30</c>, or null.</summary>
    public string? Day { get; init; }

    /// <summary>Why the cell is not what it seems, or null.</summary>
    public LocalizedText? Problem { get; init; }

    /// <summary>The text with the blanks at both ends, which only the lines of a program need.</summary>
    public string Raw { get => field ?? Text; init; }

    public bool IsEmpty => Text.Length == 0;
}

/// <summary>What a cell of a spreadsheet holds, by its type and number format.</summary>
internal enum CellFormat
{
    /// <summary>A text; every cell of other formats than xlsx.</summary>
    Text,

    /// <summary>A number; <see cref="DocumentCell.Text"/> has its digits, at most 15 significant ones.</summary>
    Number,

    /// <summary>A number shown as a percent; the text is such as <c>98.5%</c>.</summary>
    Percent,

    /// <summary>A day; the text is such as <c>2019-09-30</c>.</summary>
    Date,

    /// <summary>TRUE or FALSE.</summary>
    YesNo,

    /// <summary>An error such as <c>#REF!</c>.</summary>
    Error,
}
