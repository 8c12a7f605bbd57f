namespace IndicatorLang.Conformance.Documents;

/// <summary>What a program of a document is said to be.</summary>
internal enum ExampleOutcome
{
    /// <summary>No diagnostic at all.</summary>
    Clean,

    /// <summary>Warnings of one code and no other diagnostic.</summary>
    Warning,

    /// <summary>Errors of one code and no other diagnostic.</summary>
    Error,
}

/// <summary>A row of the table behind a program: one data file, and what is due to it.</summary>
/// <param name="Line">The line of the document.</param>
/// <param name="Indicator">The indicator as data name it; null for the first one.</param>
/// <param name="Actual">The cell; null when there is no row.</param>
/// <param name="Unit">The unit column.</param>
/// <param name="AsOf">The day asked about.</param>
/// <param name="Expected">The verdicts, one for each target, or the code of the diagnostic that refuses the row.</param>
/// <param name="Reason">The Chinese reason of the first verdict; null when the document does not give it.</param>
internal sealed record ExampleRow(
    int Line, string? Indicator, string? Actual, string Unit, DateOnly? AsOf, IReadOnlyList<string> Expected, string? Reason)
{
    /// <summary>The inputs that are given besides, each with its cell.</summary>
    public IReadOnlyList<(string Name, string Cell)> Inputs { get; init; } = [];
}

/// <summary>A program in a document, with what the document says of it.</summary>
internal sealed record ProgramExample(int Line, string Source, ExampleOutcome Outcome, string Code, bool IsSameAsAbove, IReadOnlyList<ExampleRow> Rows)
{
    /// <summary>All programs of a document.</summary>
    public static IEnumerable<ProgramExample> In(MarkdownDocument document)
    {
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is MarkdownFence { Language: "ind" } fence)
            {
                var words = fence.Info.Split(' ');
                var outcome = words.Length == 1 ? ExampleOutcome.Clean : Enum.Parse<ExampleOutcome>(words[1], ignoreCase: true);
                var table = document.Blocks.ElementAtOrDefault(i + 1) as MarkdownTable;
                yield return new ProgramExample(
                    fence.Line,
                    fence.Text,
                    outcome,
                    words.ElementAtOrDefault(2) ?? string.Empty,
                    i > 0 && document.Blocks[i - 1] is MarkdownComment { Text: "same as above" },
                    table is not null && table.Header.Contains("结论") ? [.. table.Rows.Select(row => Row(table, row))] : []);
            }
        }
    }

    private static ExampleRow Row(MarkdownTable table, MarkdownRow row)
    {
        Assert.True(row.Cells.Count == table.Header.Count, $"line {row.Line}: {row.Cells.Count} cells under {table.Header.Count} headings");
        return new ExampleRow(
            row.Line,
            Cell("指标") is { Length: > 0 } name ? name : null,
            Cell("实际") is { } actual ? Actual(actual)
                : Cell("输入") is not null ? null
                : throw new InvalidOperationException($"line {table.Line}: no column 实际"),
            MarkdownDocument.Plain(Cell("计量单位") ?? string.Empty),
            Cell("评价日") is { Length: > 0 } day ? DateOnly.ParseExact(day, "yyyy-MM-dd") : null,
            Cell("结论")!.Split(", "),
            Cell("理由") is { Length: > 0 } reason ? reason : null)
        {
            Inputs = [.. (Cell("输入") ?? string.Empty).Split('；', StringSplitOptions.RemoveEmptyEntries).Select(Input)],
        };

        string? Cell(string heading) => table.Header.ToList().IndexOf(heading) is var column and >= 0 ? row.Cells[column] : null;
    }

    // 总车次 = `200`
    private static (string Name, string Cell) Input(string text) =>
        text.Split(" = ") is [var name, var cell] ? (name.Trim(), Actual(cell.Trim()) ?? string.Empty) : throw new InvalidOperationException(text);

    private static string? Actual(string cell) => MarkdownDocument.Plain(cell) switch
    {
        "—" => null,
        "空" => string.Empty,
        var text => text,
    };
}
