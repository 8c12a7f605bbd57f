using System.Collections.Immutable;

namespace IndicatorLang.Runtime;

/// <summary>An ordered list of levels, the best first.</summary>
public sealed class Scale : IEquatable<Scale>
{
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);

    /// <param name="name">The name of the scale.</param>
    /// <param name="levels">The levels, the best first; no two alike.</param>
    public Scale(string name, params IEnumerable<string> levels)
    {
        Name = name;
        Levels = [.. levels];
        for (var i = 0; i < Levels.Length; i++)
        {
            _ranks.TryAdd(Levels[i], Levels.Length - 1 - i);
        }
    }

    /// <summary>The built-in scale 及时 &gt; 基本及时 &gt; 不及时.</summary>
    public static Scale Timeliness { get; } = new("及时性", "及时", "基本及时", "不及时");

    /// <summary>The built-in scale 优 &gt; 良 &gt; 中 &gt; 差.</summary>
    public static Scale Grade { get; } = new("优良中差", "优", "良", "中", "差");

    /// <summary>The built-in scale 是 &gt; 否.</summary>
    public static Scale YesNo { get; } = new("是否", "是", "否");

    /// <summary>The official three steps in which a qualitative indicator is rated.</summary>
    public static Scale Achievement { get; } = new("达成情况", "达成", "部分达成", "未达成");

    /// <summary>The scales every program knows.</summary>
    public static ImmutableArray<Scale> BuiltIn { get; } = [Timeliness, Grade, YesNo];

    /// <summary>The name of the scale.</summary>
    public string Name { get; }

    /// <summary>The levels, the best first.</summary>
    public ImmutableArray<string> Levels { get; }

    /// <summary>The rank of a level: 0 for the worst, one more for each better one; null when the scale has no such level.</summary>
    public int? RankOf(string level) => _ranks.TryGetValue(level, out var rank) ? rank : null;

    /// <summary>The level of a rank.</summary>
    /// <exception cref="IndexOutOfRangeException">The rank is not one of this scale.</exception>
    public string LevelAt(int rank) => Levels[Levels.Length - 1 - rank];

    /// <inheritdoc/>
    public bool Equals(Scale? other) => other is not null && Name == other.Name && Levels.SequenceEqual(other.Levels);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Scale);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Levels.Length);

    /// <summary>及时性（及时 &gt; 基本及时 &gt; 不及时）.</summary>
    public override string ToString() => $"{Name}（{string.Join(" > ", Levels)}）";
}
