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
        foreach (var segment in head.Concat(body).OrderBy(segment => segment.Left))
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

        // A label that is known by itself and stands beside another one in the same column: the columns have run together.
        var isMixed = head.GroupBy(segment => (segment.Line, places.FindIndex(place => segment.Left >= place.Left && segment.Right <= place.Right))).Any(group => group.Count() > 1);
        return isMixed ? null : new LayoutColumns(places, labels);
    }

    /// <summary>The only column of a role, or -1.</summary>
    public int Only(ColumnRole role) => Roles.Count(other => other == role) == 1 ? Roles.IndexOf(role) : -1;

    public int Of(LayoutSegment segment) => _places.FindIndex(place => segment.Left >= place.Left && segment.Right <= place.Right);
}
