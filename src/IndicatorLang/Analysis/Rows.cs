using IndicatorLang.Model;
using IndicatorLang.Text;

namespace IndicatorLang.Analysis;

/// <summary>Rows of one section with one mistake: they make one finding, at the first of them.</summary>
internal static class Rows
{
    // Beyond these nobody looks at places one by one.
    private const int MostRelated = 10;

    /// <summary>The rows of each section, in the order of the file.</summary>
    public static IEnumerable<IReadOnlyList<IndicatorModel>> BySection(IEnumerable<IndicatorModel> rows) => rows
        .GroupBy(row => string.Join('\n', row.Descriptor.Path), StringComparer.Ordinal)
        .Select(section => section.ToList());

    public static string[] Names(IEnumerable<IndicatorModel> rows) => [.. rows.Select(row => row.Descriptor.Name)];

    /// <summary>The places of the rows behind the first.</summary>
    public static Location[] Others(IEnumerable<IndicatorModel> rows, Func<IndicatorModel, Location> place) =>
        [.. rows.Skip(1).Take(MostRelated).Select(place)];
}
