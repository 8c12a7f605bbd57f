using System.Reflection;
using System.Runtime.Loader;

namespace IndicatorLang.Runtime;

/// <summary>Holds one compiled program, so that programs of the same name do not get into each other's way.</summary>
internal sealed class EvaluatorLoadContext(string hash) : AssemblyLoadContext("IndicatorLang " + hash, isCollectible: true)
{
    private static readonly Assembly Runtime = typeof(EvaluatorLoadContext).Assembly;

    public Assembly Load(byte[] dll, byte[]? pdb)
    {
        using var image = new MemoryStream(dll, writable: false);
        using var symbols = pdb is null ? null : new MemoryStream(pdb, writable: false);
        return LoadFromStream(image, symbols);
    }

    // The host may itself live in a context of its own: a program works with the runtime that loads it and no other.
    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == Runtime.GetName().Name ? Runtime : null;
}
