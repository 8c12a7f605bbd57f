namespace IndicatorLang.Documents.Import;

/// <summary>
/// The columns of a table that nothing but blanks divides: the runs of text columns in which any line has words, each with the heading over it.
/// </summary>
internal sealed class LayoutColumns
{
    private readonly List<(int Left, int Right)> _places;

    private LayoutColumns(List<(int Left, int Right)> places, List<string> labels)
    {
        (_places, Labels) = (places, labels);
        Roles = labels.ConvertAll(label => label.Length == 0 ? ColumnRole.Ignored : ColumnLabels.Find(LabelText.Key(label)) ?? ColumnRole.Note);
        var first = Roles.IndexOf(ColumnRole.FirstLevel);
        Roles = [.. Roles.Select((role, i) => role == ColumnRole.Name && i < first ? ColumnRole.Ignored : role)];
        if (Roles.Exists(role => role == ColumnRole.Name) && labels.Exists(label => LabelText.Key(label).StartsWith("三级", StringComparison.Ordinal)))
        {
            Roles = [.. Roles.Select((role, i) => role == ColumnRole.Name && LabelText.Key(labels[i]) is "绩效指标" or "指标" ? ColumnRole.Ignored : role)];
        }
    }

    /// <summary>The headings, empty where there is none.</summary>
    public List<string> Labels { get; }

    public List<ColumnRole> Roles { get; }

    /// <summary>The columns, or null where two headings stand over one of them.</summary>
    public static LayoutColumns? Of(List<LayoutSegment> head, List<LayoutSegment> body)
    {
        var places = new List<(int Left, int Right)>();
        var hasSigns = head.Count(segment => ColumnLabels.Find(LabelText.Key(segment.Text)) == ColumnRole.Operator) == 1;
        foreach (var segment in head.Concat(body.Where(segment => !hasSigns || !IsSign(segment))).OrderBy(segment => segment.Left))
        {
            if (places.Count > 0 && segment.Left < places[^1].Right)
            {
                places[^1] = (places[^1].Left, Math.Max(places[^1].Right, segment.Right));
            }
            else
            {
                places.Add((segment.Left, segment.Right));
            }
        }

        var labels = places.ConvertAll(_ => string.Empty);
        foreach (var segment in head)
        {
            var at = places.FindIndex(place => segment.Left >= place.Left && segment.Right <= place.Right);
            labels[at] += segment.Text;
        }

        if (hasSigns && labels.Count(label => ColumnLabels.Find(LabelText.Key(label)) == ColumnRole.Operator) != 1)
        {
            return null;
        }

        // A label that is known by itself and stands beside another one in the same column: the columns have run together.
        var isMixed = head.GroupBy(segment => (segment.Line, places.FindIndex(place => segment.Left >= place.Left && segment.Right <= place.Right))).Any(group => group.Count() > 1);
        return isMixed ? null : new LayoutColumns(places, labels);
    }

    private static bool IsSign(LayoutSegment segment) => CellFit.IsOperator(segment.Text) && CellFit.HasSign(segment.Text);

    /// <summary>The only column of a role, or -1.</summary>
    public int Only(ColumnRole role) => Roles.Count(other => other == role) == 1 ? Roles.IndexOf(role) : -1;

    /// <summary>The column of the values that show where a row begins, or -1: the only one, or the first where goals of the whole term stand beside those of the year.</summary>
    public int Values() => Roles.FindAll(role => role == ColumnRole.Value).Count == 2 && IsBeside() ? Roles.IndexOf(ColumnRole.Value) : Only(ColumnRole.Value);

    /// <summary>The column of the names that do so, or -1.</summary>
    public int Names() => Roles.FindAll(role => role == ColumnRole.Name).Count == 2 && IsBeside() ? Roles.IndexOf(ColumnRole.Name) : Only(ColumnRole.Name);

    // 三级指标 | 指标值 | 三级指标 | 指标值, or one 三级指标 and 实施期指标值 | 年度指标值.
    private bool IsBeside()
    {
        var (name, value) = (Roles.IndexOf(ColumnRole.Name), Roles.IndexOf(ColumnRole.Value));
        var (secondName, secondValue) = (Roles.LastIndexOf(ColumnRole.Name), Roles.LastIndexOf(ColumnRole.Value));
        return name >= 0 && name < value && value < secondValue
            && (secondName == name ? Horizons.Are(Labels[value], Labels[secondValue]) : value < secondName && secondName < secondValue && Labels[name] == Labels[secondName]);
    }

    // A sign stands in the column of signs, however far the words before it reach.
    public int Of(LayoutSegment segment)
    {
        if (IsSign(segment) && Only(ColumnRole.Operator) is >= 0 and var signs)
        {
            return signs;
        }

        // Beside 指标方向 and 计算符号 a sign that drifted between two columns is in the nearer one of them.
        var at = _places.FindIndex(place => segment.Left >= place.Left && segment.Right <= place.Right);
        return at >= 0 && Labels[at].Length == 0 && IsSign(segment) && Roles.Contains(ColumnRole.Operator)
            ? Enumerable.Range(0, Roles.Count).Where(column => Roles[column] == ColumnRole.Operator).MinBy(column => Math.Abs(_places[column].Left + _places[column].Right - segment.Left - segment.Right))
            : at;
    }
}
