using IndicatorLang.Runtime;

namespace IndicatorLang.Documents;

/// <summary>Where something stands in a document, in the terms of its format. All numbers count from 1.</summary>
internal readonly record struct DocumentPosition
{
    public int? Page { get; init; }

    public int? Line { get; init; }

    public int? Table { get; init; }

    public string? Sheet { get; init; }

    public int? Row { get; init; }

    public int? Column { get; init; }

    public static DocumentPosition OfLine(int line, int? page = null) => new() { Line = line, Page = page };

    public static DocumentPosition OfCell(int table, int row, int column, int? page = null) =>
        new() { Table = table, Row = row, Column = column, Page = page };

    public static DocumentPosition OfSheet(string sheet, int row, int column) => new() { Sheet = sheet, Row = row, Column = column };

    /// <summary>For people, such as 第 2 页第 5 行 or 明细!C5.</summary>
    public LocalizedText Words => Sheet is not null
        ? new(ToString(), ToString())
        : new(
            Part("第 {0} 页", Page) + Part("表 {0} ", Table) + Part("第 {0} 行", Row ?? Line) + Part("第 {0} 列", Column),
            ToString());

    /// <summary>For machine formats, such as <c>page 2, line 5</c>, <c>table 1, row 3, column 2</c> or <c>明细!C5</c>.</summary>
    public override string ToString() => Sheet is not null
        ? $"{Sheet}!{Letters(Column ?? 1)}{Row}"
        : string.Join(", ", new[] { Part("page {0}", Page), Part("table {0}", Table), Part("row {0}", Row), Part("line {0}", Line), Part("column {0}", Column) }
            .Where(part => part.Length > 0));

    /// <summary>The letters of a column of a spreadsheet: 1 is A, 27 is AA.</summary>
    public static string Letters(int column)
    {
        var letters = string.Empty;
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return letters;
    }

    private static string Part(string format, int? number) =>
        number is { } value ? format.Replace("{0}", value.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) : string.Empty;
}
