using System.Collections.Immutable;
using System.Reflection;

namespace IndicatorLang.Runtime;

/// <summary>The evaluators of a compiled program.</summary>
public sealed class EvaluatorAssembly
{
    private EvaluatorAssembly(Assembly assembly, ProgramStampAttribute stamp)
    {
        Assembly = assembly;
        Content = stamp.Content;
        Projects = [.. Evaluators(assembly)];
    }

    /// <summary>The assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>The hash of the source texts that the program was compiled from.</summary>
    public string Content { get; }

    /// <summary>The evaluators, one for each project, in the order of the program.</summary>
    public ImmutableArray<ProjectEvaluator> Projects { get; }

    /// <summary>Loads a compiled program from a file; its <c>.pdb</c> too, when it lies beside it.</summary>
    /// <param name="path">The path of the assembly.</param>
    /// <exception cref="ProgramLoadException">It is not a compiled program, a damaged one, or one of another version.</exception>
    public static EvaluatorAssembly Load(string path)
    {
        var pdb = Path.ChangeExtension(path, ".pdb");
        return Load(File.ReadAllBytes(path), File.Exists(pdb) ? File.ReadAllBytes(pdb) : null);
    }

    /// <summary>Loads a compiled program. The same bytes give the same object, as long as it or one of its evaluators is in use.</summary>
    /// <param name="dll">The assembly.</param>
    /// <param name="pdb">Its portable PDB, or null.</param>
    /// <exception cref="ProgramLoadException">It is not a compiled program, a damaged one, or one of another version.</exception>
    public static EvaluatorAssembly Load(byte[] dll, byte[]? pdb = null)
    {
        ArgumentNullException.ThrowIfNull(dll);
        return EvaluatorPool.GetOrLoad(dll, hash => LoadNew(hash, dll, pdb));
    }

    /// <summary>The evaluators of an assembly that is already loaded, such as one that the host was compiled with.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <exception cref="ProgramLoadException">It is not a compiled program, or one of another version.</exception>
    public static EvaluatorAssembly From(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var stamp = ReadStamp(assembly) ?? throw new ProgramLoadException(LoadProblems.NotStamped(assembly));
        return stamp.Generator == ProgramStampAttribute.CurrentGenerator
            ? new EvaluatorAssembly(assembly, stamp)
            : throw new ProgramLoadException(LoadProblems.OtherGenerator(assembly, stamp.Generator));
    }

    private static EvaluatorAssembly LoadNew(string hash, byte[] dll, byte[]? pdb)
    {
        if (ProgramSeal.IsBroken(dll))
        {
            throw new ProgramLoadException(LoadProblems.Damaged());
        }

        var context = new EvaluatorLoadContext(hash);
        try
        {
            return From(context.Load(dll, pdb));
        }
        catch (BadImageFormatException exception)
        {
            context.Unload();
            throw new ProgramLoadException(LoadProblems.NotAnAssembly(), exception);
        }
        catch (Exception exception) when (IsOfTheLoader(exception))
        {
            context.Unload();
            throw new ProgramLoadException(LoadProblems.CannotBeLoaded(exception), exception);
        }
        catch
        {
            context.Unload();
            throw;
        }
    }

    // What metadata that do not fit together, or that belong to another runtime, make the framework throw.
    private static bool IsOfTheLoader(Exception exception) => exception is FileNotFoundException or FileLoadException or TypeLoadException
        or MissingMemberException or TargetInvocationException or TypeInitializationException or InvalidProgramException
        or CustomAttributeFormatException or IndexOutOfRangeException;

    private static ProgramStampAttribute? ReadStamp(Assembly assembly)
    {
        try
        {
            return assembly.GetCustomAttribute<ProgramStampAttribute>();
        }
        catch (Exception exception) when (exception is FileNotFoundException or TypeLoadException or CustomAttributeFormatException)
        {
            // An assembly of other origin may carry attributes whose own assemblies are not here.
            return null;
        }
    }

    private static IEnumerable<ProjectEvaluator> Evaluators(Assembly assembly)
    {
        foreach (var type in assembly.GetCustomAttribute<ProgramProjectsAttribute>()?.Evaluators ?? [])
        {
            yield return type.GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as ProjectEvaluator
                ?? throw new ProgramLoadException(LoadProblems.NotStamped(assembly));
        }
    }
}
