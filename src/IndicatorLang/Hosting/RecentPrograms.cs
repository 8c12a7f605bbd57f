namespace IndicatorLang.Hosting;

/// <summary>The programs used last, by key, at most so many.</summary>
internal sealed class RecentPrograms(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);

    // The one used last comes first.
    private readonly LinkedList<Entry> _order = [];

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>
    /// The program of a key. It is made once: whoever else asks for it meanwhile waits, and makes it himself only if the first
    /// has given up.
    /// </summary>
    public HostedProgram GetOrAdd(string key, Func<HostedProgram> make, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var entry = Touch(key);
        if (entry.Program is { } known)
        {
            return known;
        }

        entry.Gate.Wait(cancellation);
        try
        {
            return entry.Program ?? Keep(entry, make());
        }
        finally
        {
            entry.Gate.Release();
            if (entry.Program is null)
            {
                Remove(key);
            }
        }
    }

    public void Remove(string key)
    {
        lock (_gate)
        {
            if (_entries.Remove(key, out var node))
            {
                _order.Remove(node);
            }
        }
    }

    private static HostedProgram Keep(Entry entry, HostedProgram program)
    {
        if (!program.IsPassing)
        {
            entry.Program = program;
        }

        return program;
    }

    private Entry Touch(string key)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(key, out var node))
            {
                _order.Remove(node);
            }
            else
            {
                node = new LinkedListNode<Entry>(new Entry(key));
                _entries.Add(key, node);
                if (_entries.Count > capacity)
                {
                    _entries.Remove(_order.Last!.Value.Key);
                    _order.RemoveLast();
                }
            }

            _order.AddFirst(node);
            return node.Value;
        }
    }

    private sealed class Entry(string key)
    {
        public string Key { get; } = key;

        public SemaphoreSlim Gate { get; } = new(1);

        public volatile HostedProgram? Program;
    }
}
