
namespace IndicatorLang.Documents.Import;

/// <summary>The lines of a name and of its value that make one row.</summary>
internal sealed record LayoutRow(List<LayoutSegment> Names, List<LayoutSegment> Values)
{
    public int First => Math.Min(Names[0].Line, Values[0].Line);

    public int Last => Math.Max(Names[^1].Line, Values[^1].Line);
}

/// <summary>
/// Puts the lines of names and values together to rows. A line goes on in the next one only when it is full, and the two cells of a row begin on one line or
/// have one middle. Where more than one way is left, there is none.
/// </summary>
internal sealed class LayoutRows
{
    private const int MostLines = 8;

    private readonly List<LayoutSegment> _names;
    private readonly List<LayoutSegment> _values;
    private readonly int _nameWidth;
    private readonly int _valueWidth;

    private readonly HashSet<int> _marks;
    private readonly HashSet<int> _starts;

    private LayoutRows(List<LayoutSegment> names, List<LayoutSegment> values, HashSet<int> marks, HashSet<int> starts)
    {
        (_names, _values, _marks, _starts) = (names, values, marks, starts);
        (_nameWidth, _valueWidth) = (names.Max(name => name.Width), values.Max(value => value.Width));
    }

    /// <summary>The rows, or null.</summary>
    /// <param name="names">The lines of the column of names.</param>
    /// <param name="values">The lines of the column of values.</param>
    /// <param name="marks">The lines on which a sign, a weight or a score stands: no row has two of them.</param>
    /// <param name="starts">The lines on which a heading begins.</param>
    /// <param name="isCentred">Whether the cells of a row share their middle, and not their first line.</param>
    public static List<LayoutRow>? Of(List<LayoutSegment> names, List<LayoutSegment> values, HashSet<int> marks, HashSet<int> starts, bool isCentred)
    {
        if (names.Count == 0 || values.Count == 0)
        {
            return null;
        }

        var rows = new LayoutRows(names, values, marks, starts);
        return (marks.Count > 1 ? rows.Run(isCentred, needsMark: true) : null) ?? rows.Run(isCentred, needsMark: false);
    }

    private List<LayoutRow>? Run(bool isCentred, bool needsMark)
    {
        // How many ways there are to divide the lines before a place, two standing for many, and the last row of the way.
        var ways = new int[_names.Count + 1, _values.Count + 1];
        var rows = new (int Names, int Values)[_names.Count + 1, _values.Count + 1];
        ways[0, 0] = 1;
        for (var name = 0; name < _names.Count; name++)
        {
            for (var value = 0; value < _values.Count; value++)
            {
                if (ways[name, value] > 0 && IsBelow(name, value))
                {
                    Extend(name, value, (isCentred, needsMark), ways, rows);
                }
            }
        }

        return ways[_names.Count, _values.Count] == 1 ? Trace(rows) : null;
    }

    private void Extend(int name, int value, (bool IsCentred, bool NeedsMark) kind, int[,] ways, (int, int)[,] rows)
    {
        for (var names = 1; names <= MostLines && name + names <= _names.Count && GoesOn(_names, name, names, _nameWidth); names++)
        {
            for (var values = 1; values <= MostLines && value + values <= _values.Count && GoesOn(_values, value, values, _valueWidth); values++)
            {
                var isOne = kind.IsCentred
                    ? Math.Abs(_names[name].Line + _names[name + names - 1].Line - _values[value].Line - _values[value + values - 1].Line) <= 1
                    : _names[name].Line == _values[value].Line;
                if (isOne && IsPlausible(new LayoutRow(_names.GetRange(name, names), _values.GetRange(value, values)), kind))
                {
                    ways[name + names, value + values] = Math.Min(2, ways[name + names, value + values] + ways[name, value]);
                    rows[name + names, value + values] = (names, values);
                }
            }
        }
    }

    private bool IsPlausible(LayoutRow row, (bool IsCentred, bool NeedsMark) kind)
    {
        var lines = Enumerable.Range(row.First, row.Last - row.First + 1).ToList();
        var marks = lines.Count(_marks.Contains);
        return (kind.NeedsMark ? marks == 1 : marks <= 1) && (kind.IsCentred || !lines.Skip(1).Any(_starts.Contains))
            && Enumerable.Range(1, row.Values.Count - 1).All(i => MayGoOn(LayoutSegment.Join(row.Values.Take(i)), row.Values[i].Text));
    }

    // A line that is a whole target by itself begins one; 31日前 behind 12月 does not.
    private static bool MayGoOn(string before, string line) =>
        !CellFit.HasSign(line) && (!CellFit.IsNumberLike(line) || !CellFit.IsNumberLike(before) || before.EndsWith('月') || before.EndsWith('年') || char.IsAsciiDigit(before[^1]));

    private bool IsBelow(int name, int value) => name == 0
        || Math.Max(_names[name - 1].Line, _values[value - 1].Line) < Math.Min(_names[name].Line, _values[value].Line);

    // A line goes on in the next one only when the next word had no room in it.
    private static bool GoesOn(List<LayoutSegment> lines, int first, int count, int width) => count == 1
        || (!CellFit.IsNumbered(lines[first + count - 1].Text) && lines[first + count - 2].Width + lines[first + count - 1].FirstWidth > width && lines[first + count - 1].Line - lines[first + count - 2].Line <= 2);

    private List<LayoutRow> Trace((int Names, int Values)[,] steps)
    {
        var rows = new List<LayoutRow>();
        var (name, value) = (_names.Count, _values.Count);
        while (name > 0)
        {
            var (names, values) = steps[name, value];
            (name, value) = (name - names, value - values);
            rows.Insert(0, new LayoutRow(_names.GetRange(name, names), _values.GetRange(value, values)));
        }

        return rows;
    }
}
