using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace IndicatorLang.Runtime;

/// <summary>
/// The compiled programs that are in use, by the hash of their bytes: a program that is loaded again and again takes up
/// memory once, and one that nobody uses any more can be unloaded.
/// </summary>
internal static class EvaluatorPool
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, WeakReference<EvaluatorAssembly>> Loaded = new(StringComparer.Ordinal);

    // Whoever holds an evaluator may not hold the object that it came from.
    private static readonly ConditionalWeakTable<ProjectEvaluator, EvaluatorAssembly> Origins = [];

    public static EvaluatorAssembly GetOrLoad(byte[] dll, Func<string, EvaluatorAssembly> load)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(dll));
        lock (Gate)
        {
            if (Loaded.TryGetValue(hash, out var reference) && reference.TryGetTarget(out var known))
            {
                return known;
            }

            var loaded = load(hash);
            foreach (var project in loaded.Projects)
            {
                Origins.AddOrUpdate(project, loaded);
            }

            RemoveUnused();
            Loaded[hash] = new WeakReference<EvaluatorAssembly>(loaded);
            return loaded;
        }
    }

    private static void RemoveUnused()
    {
        foreach (var (hash, reference) in Loaded)
        {
            if (!reference.TryGetTarget(out _))
            {
                Loaded.Remove(hash);
            }
        }
    }
}
