using System.Collections.Immutable;

namespace IndicatorLang.Documents.Import;

/// <summary>The headings that the next indicator stands under, kept up while a table is read from top to bottom.</summary>
internal sealed class CategoryPath
{
    private Category? _first;
    private Category? _second;

    public ImmutableArray<string> Path => [.. new[] { _first?.Text, _second?.Text }.OfType<string>()];

    /// <summary>Takes over a heading whose level its column does not say.</summary>
    /// <param name="category">The heading.</param>
    /// <param name="next">The heading right behind it, or null.</param>
    public void Enter(Category category, Category? next)
    {
        if (IsFirst(category, next))
        {
            EnterFirst(category);
        }
        else
        {
            EnterSecond(category);
        }
    }

    public void EnterFirst(Category category)
    {
        // A heading in the middle of the rows that it is for comes after the first of them.
        if (_first?.Text != category.Text && !(_first is null && _second is not null && category.Covers(_second)))
        {
            _second = null;
        }

        _first = category;
    }

    public void EnterSecond(Category category)
    {
        // A heading that nobody knows speaks against no other.
        if (_first is not null && category.Levels != CategoryLevels.None && !_first.Covers(category))
        {
            _first = null;
        }

        _second = category;
    }

    /// <summary>
    /// The path of a row that came before the heading of its first level: that heading, when it is the next or the last one
    /// that can stand over the second level.
    /// </summary>
    public static ImmutableArray<string> Complete(ImmutableArray<string> path, IEnumerable<ImmutableArray<string>> behind, IEnumerable<ImmutableArray<string>> before)
    {
        if (path is not [var only] || Categories.Find(only) is not { IsSecondOnly: true } second)
        {
            return path;
        }

        foreach (var side in new[] { behind, before })
        {
            if (side.FirstOrDefault(other => other.Length == 2) is { IsDefault: false } near && Categories.Find(near[0]) is { } first && first.Covers(second)
                && near[0] != near[1])
            {
                return [near[0], only];
            }
        }

        return path;
    }

    // 成本 and 满意度 have been headings of both levels, by year and place.
    private bool IsFirst(Category category, Category? next) => category.IsFirstOnly
        || (!category.IsSecondOnly
            && (next is { IsSecondOnly: true } && next.Word.EndsWith(category.Word, StringComparison.Ordinal)
                || (category.Word == "满意度" && category.Suffix.Length > 0 && category.Suffix == _first?.Suffix)
                || (category.Word == "成本" && _first is not { Word: "产出" or "项目完成" or "项目产出" or "预期产出" })
                || _first is null));
}
