using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang;

/// <summary>A program with all certain fixes applied. Nothing is written; that is for the caller.</summary>
/// <param name="Compilation">The repaired program, checked anew.</param>
/// <param name="Changed">Each file that is not what it was, before and after.</param>
/// <param name="Applied">What was done, round by round.</param>
public sealed record Repair(
    Compilation Compilation, ImmutableArray<(SourceText Before, SourceText After)> Changed, ImmutableArray<AppliedFix> Applied)
{
    // A repair can bring to light what it hid, so there are rounds. Fixes that undo each other must not go on for ever.
    private const int MostRounds = 64;

    /// <summary>Applies fixes until none is left that is certain.</summary>
    public static Repair Of(Compilation compilation)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ImmutableArray<SourceText> original = [.. compilation.Trees.Select(tree => tree.Source)];
        var applied = ImmutableArray.CreateBuilder<AppliedFix>();
        var sources = original;
        for (var round = 0; round < MostRounds; round++)
        {
            var (next, done) = Round(sources, compilation.Diagnostics);
            if (done.IsEmpty)
            {
                break;
            }

            applied.AddRange(done);
            sources = next;
            compilation = Compilation.Create(sources);
        }

        var changed = original.Zip(sources).Where(pair => pair.First.Content != pair.Second.Content);
        return new Repair(compilation, [.. changed], applied.ToImmutable());
    }

    private static (ImmutableArray<SourceText> Sources, ImmutableArray<AppliedFix> Done) Round(
        ImmutableArray<SourceText> sources, ImmutableArray<Diagnostic> diagnostics)
    {
        var byFile = diagnostics.ToLookup(diagnostic => diagnostic.Location.Source, ReferenceEqualityComparer.Instance);
        var next = ImmutableArray.CreateBuilder<SourceText>(sources.Length);
        var done = ImmutableArray.CreateBuilder<AppliedFix>();
        foreach (var source in sources)
        {
            var (text, applied) = FixApplier.Apply(source, byFile[source]);
            next.Add(text);
            done.AddRange(applied);
        }

        return (next.MoveToImmutable(), done.ToImmutable());
    }
}
