using System.Collections.Immutable;
using IndicatorLang.Runtime;
using Microsoft.CodeAnalysis;

namespace IndicatorLang.Emit;

/// <summary>
/// The assemblies that emitted code is compiled against, read once in a process. ReferenceAssemblies.targets puts the
/// reference assemblies of the framework into this assembly; compiled against them, a program can in turn be referenced by
/// a C# project, and its bytes do not depend on the runtime that happens to run the compiler. Without them it is the
/// implementation that serves, which is enough for programs that are only loaded.
/// </summary>
internal static class FrameworkReferences
{
    private const string ResourcePrefix = "IndicatorLang.Emit.Reference.";

    private static readonly string[] Implementation =
        ["System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Collections.Immutable", "System.Runtime.Numerics"];

    private static readonly Lazy<ImmutableArray<MetadataReference>> Loaded = new(Load);

    public static ImmutableArray<MetadataReference> All => Loaded.Value;

    private static ImmutableArray<MetadataReference> Load()
    {
        var framework = Embedded();
        return [.. framework.IsEmpty ? Trusted() : framework, MetadataReference.CreateFromFile(typeof(Exact).Assembly.Location)];
    }

    private static ImmutableArray<MetadataReference> Embedded()
    {
        var assembly = typeof(FrameworkReferences).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => MetadataReference.CreateFromStream(assembly.GetManifestResourceStream(name)!)),
        ];
    }

    private static IEnumerable<MetadataReference> Trusted()
    {
        // The host may name an assembly twice.
        var trusted = (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .ToLookup(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);
        return Implementation.Select(name => trusted[name].FirstOrDefault() is { } path
            ? MetadataReference.CreateFromFile(path)
            : throw new InternalCompilerException($"the assembly {name} of the framework is not there"));
    }
}
