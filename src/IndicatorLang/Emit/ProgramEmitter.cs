using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using IndicatorLang.Model;
using IndicatorLang.Text;

namespace IndicatorLang.Emit;

/// <summary>Compiles a checked program to C# and to an assembly that depends on the runtime alone.</summary>
public static class ProgramEmitter
{
    /// <summary>Whether this process can compile and load what it compiled; a program that is native code itself cannot.</summary>
    public static bool IsSupported => RuntimeFeature.IsDynamicCodeSupported;

    /// <summary>Compiles to an assembly.</summary>
    /// <exception cref="ArgumentException">A name in the options cannot be one.</exception>
    /// <exception cref="InternalCompilerException">The emitted C# is wrong, which is a defect of the compiler.</exception>
    /// <exception cref="PlatformNotSupportedException">It is not <see cref="IsSupported"/>.</exception>
    public static EmittedProgram Emit(ProgramModel model, EmitOptions options) => Emit(model, options, CancellationToken.None);

    /// <summary>Compiles to an assembly.</summary>
    /// <param name="model">The program.</param>
    /// <param name="options">What the emitted code is called.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">A name in the options cannot be one.</exception>
    /// <exception cref="InternalCompilerException">The emitted C# is wrong, which is a defect of the compiler.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    /// <exception cref="PlatformNotSupportedException">It is not <see cref="IsSupported"/>.</exception>
    public static EmittedProgram Emit(ProgramModel model, EmitOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);

        // Asked of the framework, here and below: a native program leaves out what stands behind it, Roslyn among others.
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            throw NotSupported();
        }

        // An assembly carries the texts of its program, under the paths that they were given.
        var sources = EmitSources(model, options with { LineFolder = string.Empty });
        if (options.AssemblyName.Length is 0 or > 200 || options.AssemblyName.Any(c => char.IsControl(c) || "/\\:\"".Contains(c)))
        {
            throw new ArgumentException($"'{options.AssemblyName}' cannot name an assembly", nameof(options));
        }

        var (assembly, pdb) = AssemblyBuilder.Build(options.AssemblyName, sources, SourcesOf(model), cancellation);
        return new EmittedProgram(options.AssemblyName, sources, assembly, pdb);
    }

    /// <summary>Compiles to C# only.</summary>
    /// <exception cref="ArgumentException">The namespace in the options cannot be one.</exception>
    /// <exception cref="PlatformNotSupportedException">It is not <see cref="IsSupported"/>.</exception>
    public static ImmutableArray<EmittedSource> EmitSources(ProgramModel model, EmitOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            throw NotSupported();
        }

        return CSharpNames.IsNamespace(options.Namespace)
            ? CSharpEmitter.Emit(model, options, options.Content ?? HashOf(model))
            : throw new ArgumentException($"'{options.Namespace}' cannot name a namespace", nameof(options));
    }

    private static PlatformNotSupportedException NotSupported() =>
        new("a native program cannot compile: it has neither the metadata of the runtime nor a way to load assemblies");

    private static IEnumerable<SourceText> SourcesOf(ProgramModel model) =>
        model.Projects.Select(project => project.Location.Source).Distinct();

    private static string HashOf(ProgramModel model)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var source in SourcesOf(model))
        {
            foreach (var text in new[] { source.Path, source.Content })
            {
                // The length before each text keeps the end of one from passing for the beginning of the next.
                hash.AppendData(BitConverter.GetBytes(text.Length));
                hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
