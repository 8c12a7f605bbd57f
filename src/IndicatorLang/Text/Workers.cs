namespace IndicatorLang.Text;

/// <summary>Divides work on the parts of a large program among the cores.</summary>
internal static class Workers
{
    /// <summary>From how many characters on: below, starting the workers takes longer than the work.</summary>
    public const long LargeFrom = 200_000;

    /// <summary>What is made of each item, in their order, on all cores where that pays.</summary>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static IEnumerable<TResult> Select<T, TResult>(
        IReadOnlyList<T> items, bool isLarge, Func<T, TResult> make, CancellationToken cancellation = default)
    {
        if (!isLarge || items.Count < 2)
        {
            return items.Select(make);
        }

        var results = new TResult[items.Count];
        Parallel.For(0, items.Count, new ParallelOptions { CancellationToken = cancellation }, i => results[i] = make(items[i]));
        return results;
    }
}
