using System.Collections.Immutable;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>A row of a table that holds an indicator: its words, each in its place.</summary>
internal sealed record SourceRow
{
    public required string Name { get; init; }

    public ImmutableArray<string> Path { get; init; } = [];

    public string Operator { get; init; } = string.Empty;

    public string Value { get; init; } = string.Empty;

    public string Unit { get; init; } = string.Empty;

    public string Weight { get; init; } = string.Empty;

    public string Source { get; init; } = string.Empty;

    /// <summary>The 说明 of a sheet that was exported.</summary>
    public string Remark { get; init; } = string.Empty;

    /// <summary>The other cells of the row, each behind its heading.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>The cell of the actual; null where the table has no column for it, or its cells have no places.</summary>
    public DocumentCell? Actual { get; init; }

    /// <summary>Which part of the cell of the actual is the row's, where a cell lists several.</summary>
    public int ActualPart { get; init; }

    /// <summary>How many cells the row has where the headings have another number of them; null where they agree.</summary>
    public (int Cells, int Headings)? Ragged { get; init; }

    public required DocumentPosition Position { get; init; }

    public required Location Location { get; init; }

    /// <summary>Why the target is not to be read, or null: its words cannot be told from others.</summary>
    public LocalizedText? Problem { get; init; }

    /// <summary>What had to be supplied to find the target, or null.</summary>
    public LocalizedText? Assumption { get; init; }

    /// <summary>Whether name and target are told in one, in <see cref="Words"/>.</summary>
    public bool IsTold { get; init; }

    /// <summary>The words of the row, where its cells cannot be told apart.</summary>
    public string Words { get; init; } = string.Empty;
}

/// <summary>Words that have no place in a program: a comment.</summary>
internal sealed record SourceNote(string Text, DocumentPosition Position, Location Location);

/// <summary>A value of the header: its field and how a program writes it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Code">The value as a program writes it.</param>
internal sealed record HeaderEntry(HeaderField Field, string Code)
{
    /// <summary>Whether the value is an amount whose unit stands elsewhere in the form, perhaps further down.</summary>
    public bool LacksUnit { get; init; }

    /// <summary>Whether the label asks for something less certain, such as 填报单位, so that 实施单位 further down goes before it.</summary>
    public bool IsWeak { get; init; }

    /// <summary>The label, as the document has it; empty for none.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>The words of the document, with their label.</summary>
    public string Words { get; init; } = string.Empty;

    public DocumentPosition Position { get; init; }

    public TextSpan Span { get; init; }
}
