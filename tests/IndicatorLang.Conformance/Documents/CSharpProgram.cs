using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IndicatorLang.Conformance.Documents;

/// <summary>
/// A C# program in a document, marked <c>run</c>, <c>run with Runtime</c>, <c>run with Arrow</c> or <c>run with Runtime and Vehicles.dll</c>: it is compiled and
/// run with those assemblies beside it and no others.
/// </summary>
internal static class CSharpProgram
{
    private const string Configuration =
        """{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }""";

    // As `dotnet new console` has them.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string[] Runtime = ["IndicatorLang.Runtime.dll"];

    private static readonly string[] Arrow = ["IndicatorLang.Runtime.dll", "IndicatorLang.Arrow.dll", "Apache.Arrow*.dll"];

    private static readonly string[] Compiler =
        ["IndicatorLang.dll", "IndicatorLang.Runtime.dll", "Antlr4.*.dll", "Sprache.dll", "Microsoft.CodeAnalysis*.dll"];

    /// <summary>Whether a comment marks a program.</summary>
    public static bool IsMarker(string comment) => comment == "run" || comment.StartsWith("run with ", StringComparison.Ordinal);

    public static CommandRun Run(string text, string marker, ScratchFolder folder)
    {
        var name = $"program{Directory.GetDirectories(folder.Path).Length}";
        var home = Directory.CreateDirectory(folder.PathTo(name)).FullName;
        foreach (var library in (marker == "run" ? Compiler : marker == "run with Arrow" ? Arrow : Runtime).SelectMany(pattern => Directory.GetFiles(AppContext.BaseDirectory, pattern)))
        {
            File.Copy(library, Path.Combine(home, Path.GetFileName(library)));
        }

        if (marker.Split(" and ") is [_, var built])
        {
            File.Copy(folder.PathTo(built), Path.Combine(home, built));
        }

        var assembly = Path.Combine(home, name + ".dll");
        var result = Compile(text, name, home).Emit(assembly);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        File.WriteAllText(Path.ChangeExtension(assembly, ".runtimeconfig.json"), Configuration);
        return CommandRun.OfAssembly(assembly, folder.Path);
    }

    private static CSharpCompilation Compile(string text, string name, string home)
    {
        var framework = Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Where(IsManaged);
        return CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(text), CSharpSyntaxTree.ParseText(ImplicitUsings)],
            [.. framework.Concat(Directory.GetFiles(home, "*.dll")).Distinct().Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static bool IsManaged(string path)
    {
        using var stream = File.OpenRead(path);
        using var reader = new System.Reflection.PortableExecutable.PEReader(stream);
        return reader.HasMetadata;
    }
}
