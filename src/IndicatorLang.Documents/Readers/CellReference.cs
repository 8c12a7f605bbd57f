namespace IndicatorLang.Documents.Readers;

/// <summary>Names of cells such as <c>C5</c>, and of areas such as <c>A1:B2</c>.</summary>
internal static class CellReference
{
    /// <summary>The column of a name, from 1; null when it is no name.</summary>
    public static int? Column(string? name) => Parse(name)?.Column;

    /// <summary>The row and the column of a name, from 1.</summary>
    public static (int Row, int Column)? Parse(string? name)
    {
        var (row, column, position) = (0, 0, 0);
        while (position < name?.Length && char.ToUpperInvariant(name[position]) is >= 'A' and <= 'Z' and var letter && column <= DocumentLimits.Columns)
        {
            column = (column * 26) + (letter - 'A' + 1);
            position++;
        }

        return column > 0
            && int.TryParse(name.AsSpan(position), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out row) && row > 0
            ? (row, column)
            : null;
    }
}
