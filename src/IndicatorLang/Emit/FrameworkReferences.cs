using System.Collections.Immutable;
using IndicatorLang.Runtime;
using Microsoft.CodeAnalysis;

namespace IndicatorLang.Emit;

/// <summary>
/// The assemblies that emitted code is compiled against, read once in a process. The framework's reference assemblies are
/// embedded at build time: code compiled against the implementation on the running machine would name its private parts, and
/// a project that references the result would not compile.
/// </summary>
internal static class FrameworkReferences
{
    private const string ResourcePrefix = "framework/";

    private static readonly Lazy<ImmutableArray<MetadataReference>> Loaded = new(Load);

    public static ImmutableArray<MetadataReference> All => Loaded.Value;

    private static ImmutableArray<MetadataReference> Load()
    {
        var assembly = typeof(FrameworkReferences).Assembly;
        var references = ImmutableArray.CreateBuilder<MetadataReference>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            references.Add(MetadataReference.CreateFromStream(stream));
        }

        references.Add(MetadataReference.CreateFromFile(typeof(Exact).Assembly.Location));
        return references.ToImmutable();
    }
}
