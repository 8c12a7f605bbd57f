using UglyToad.PdfPig.Content;

namespace IndicatorLang.Documents.Readers;

/// <summary>A ruled table of a page: the places where its lines run, and which of them stand between two cells.</summary>
internal sealed class PdfGrid
{
    private readonly double[] _xs;
    private readonly double[] _ys;
    private readonly PdfRules _rules;

    private PdfGrid(double[] xs, double[] ys, PdfRules rules) => (_xs, _ys, _rules) = (xs, ys, rules);

    public double Top => _ys[0];

    /// <summary>The ruled tables of a page, those of one cell left out.</summary>
    public static List<PdfGrid> FindAll(Page page)
    {
        var grids = new List<PdfGrid>();
        foreach (var rules in PdfRules.Of(page).Groups())
        {
            var (xs, ys) = (rules.Columns(), rules.Rows());
            if (xs.Length > 2 && ys.Length > 1 && xs.Length <= DocumentLimits.Columns)
            {
                grids.Add(new PdfGrid(xs, ys, rules));
            }
        }

        return grids;
    }

    public bool Holds(Letter letter)
    {
        var (x, y) = (PdfLine.Left(letter) + 0.5, PdfLine.Middle(letter));
        return x > _xs[0] - PdfRules.Tolerance && x < _xs[^1] && y < _ys[0] && y > _ys[^1];
    }

    public void AddTo(DocumentBuilder builder, IEnumerable<Letter> letters, int page)
    {
        builder.BeginTable();
        var (rows, columns) = (_ys.Length - 1, _xs.Length - 1);
        DocumentLimits.CheckCells(rows * columns);
        var owner = Merge(rows, columns);
        var content = letters.ToLookup(letter => owner[Row(letter), Column(letter)]);
        var cells = new DocumentCell?[rows * columns];
        for (var row = 0; row < rows; row++)
        {
            var line = new List<DocumentCell>(columns);
            for (var column = 0; column < columns; column++)
            {
                var first = owner[row, column];
                if (cells[first] is { } merged)
                {
                    line.Add(merged with { IsContinuation = true });
                    continue;
                }

                var text = Text(content[first].ToList());
                var cell = new DocumentCell(text, DocumentPosition.OfCell(builder.Tables, row + 1, column + 1, page), default);
                cells[first] = cell;
                line.Add(cell);
            }

            builder.AddRow(line);
        }

        builder.EndTable();
    }

    // Lines of a cell that reach its right edge were broken by the edge and not by the author; the rest are his lines.
    private static string Text(List<Letter> letters)
    {
        var lines = PdfLine.Of(letters);
        if (lines.Count == 0)
        {
            return string.Empty;
        }

        var right = lines.Max(line => line.Right);
        var slack = PdfLine.Height(letters[0]) * 1.6;
        var text = lines[0].Text;
        for (var i = 1; i < lines.Count; i++)
        {
            var isBroken = lines[i - 1].Right > right - slack;
            text += isBroken ? lines[i].Text : "\n" + lines[i].Text;
        }

        return text;
    }

    // Each place of the grid, and the first place of the cell that it belongs to.
    private int[,] Merge(int rows, int columns)
    {
        var owner = new int[rows, columns];
        for (var row = 0; row < rows; row++)
        {
            var y = (_ys[row] + _ys[row + 1]) / 2;
            for (var column = 0; column < columns; column++)
            {
                var x = (_xs[column] + _xs[column + 1]) / 2;
                owner[row, column] =
                    column > 0 && !_rules.HasVertical(_xs[column], y) ? owner[row, column - 1]
                    : row > 0 && !_rules.HasHorizontal(_ys[row], x) ? owner[row - 1, column]
                    : (row * columns) + column;
            }
        }

        return owner;
    }

    private int Row(Letter letter) => Math.Clamp(Array.FindLastIndex(_ys, y => y >= PdfLine.Middle(letter)), 0, _ys.Length - 2);

    private int Column(Letter letter) => Math.Clamp(Array.FindLastIndex(_xs, x => x <= PdfLine.Left(letter) + 0.5), 0, _xs.Length - 2);
}
