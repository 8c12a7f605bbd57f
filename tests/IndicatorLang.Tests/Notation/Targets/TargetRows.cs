using System.Globalization;
using IndicatorLang.Notation;

namespace IndicatorLang.Tests.Notation.Targets;

/// <summary>A target as written, and the reading that is due to it.</summary>
public sealed record TargetRow(string Class, TargetNotationRequest Request, TargetReadingKind Kind, string? Target, string Line)
{
    public override string ToString() => Line;
}

/// <summary>The tables of targets beside the tests.</summary>
internal static class TargetRows
{
    public static IReadOnlyList<TargetRow> Load(string file) =>
    [
        .. ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(Row),
    ];

    private static string[] ReadLines(string file)
    {
        using var stream = typeof(TargetRows).Assembly.GetManifestResourceStream($"targets/{file}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n');
    }

    private static TargetRow Row(string line)
    {
        var cells = line.Split('\t');
        Assert.True(cells.Length == 9, $"nine cells are expected: {line}");
        var request = new TargetNotationRequest(cells[1], [.. cells[2].Split('/')], cells[4])
        {
            Operator = cells[3],
            Unit = cells[5],
            Year = cells[6].Length == 0 ? null : int.Parse(cells[6], CultureInfo.InvariantCulture),
        };
        var kind = Enum.Parse<TargetReadingKind>(cells[7], ignoreCase: true);
        return new TargetRow(cells[0], request, kind, cells[8].Length == 0 ? null : cells[8], line);
    }
}
