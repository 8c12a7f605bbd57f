using System.Collections.Immutable;

namespace IndicatorService;

/// <summary>The snapshot in use, and what stood in the way of a newer one.</summary>
public sealed class ProgramCatalog
{
    private volatile ProgramSnapshot _current = ProgramSnapshot.Empty;
    private volatile Refusal? _refusal;

    public ProgramSnapshot Current => _current;

    /// <summary>Why the files as they are now are not in use; null when they are.</summary>
    public IReadOnlyList<string>? Problems => _refusal?.Problems;

    public void Replace(ProgramSnapshot snapshot)
    {
        _current = snapshot;
        _refusal = null;
    }

    /// <summary>Keeps what is in use: yesterday's targets are better than half of today's.</summary>
    public void Refuse(ImmutableArray<string> problems) => _refusal = new Refusal(problems);

    private sealed record Refusal(ImmutableArray<string> Problems);
}
