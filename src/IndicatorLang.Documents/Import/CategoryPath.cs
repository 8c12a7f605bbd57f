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
        if (_first?.Text != category.Text)
        {
            _second = null;
        }

        _first = category;
    }

    public void EnterSecond(Category category) => _second = category;

    // 成本 and 满意度 have been headings of both levels, by year and place.
    private bool IsFirst(Category category, Category? next) => category.IsFirstOnly
        || (!category.IsSecondOnly
            && (next is { IsSecondOnly: true } && next.Word.EndsWith(category.Word, StringComparison.Ordinal)
                || (category.Word == "满意度" && category.Suffix.Length > 0 && category.Suffix == _first?.Suffix)
                || (category.Word == "成本" && _first is not { Word: "产出" or "项目完成" or "项目产出" or "预期产出" })
                || _first is null));
}
