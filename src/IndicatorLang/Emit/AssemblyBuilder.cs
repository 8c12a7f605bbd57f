using System.Collections.Immutable;
using System.Text;
using IndicatorLang.Runtime;
using IndicatorLang.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace IndicatorLang.Emit;

/// <summary>Compiles emitted C# in memory. What Roslyn has to say of it is a defect of ours, never the user's.</summary>
internal static class AssemblyBuilder
{
    // Documentation comments are for those who take the C# into a build of their own; here they would cost time only.
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.None);

    private static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Disable,
        deterministic: true);

    public static (byte[] Assembly, byte[] Pdb) Build(
        string assemblyName, IEnumerable<EmittedSource> sources, IEnumerable<SourceText> programTexts, CancellationToken cancellation)
    {
        var trees = sources.Select(source =>
            CSharpSyntaxTree.ParseText(RoslynText.From(source.Text, Encoding.UTF8), ParseOptions, source.FileName, cancellation));
        var compilation = CSharpCompilation.Create(assemblyName, trees, FrameworkReferences.All, CompilationOptions);
        using var assembly = new MemoryStream();
        using var pdb = new MemoryStream();
        var result = compilation.Emit(
            assembly,
            pdb,
            options: new Microsoft.CodeAnalysis.Emit.EmitOptions(
                debugInformationFormat: DebugInformationFormat.PortablePdb, pdbFilePath: assemblyName + ".pdb"),
            embeddedTexts: Embed(programTexts),
            cancellationToken: cancellation);
        var faults = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        if (!result.Success || faults.Count > 0)
        {
            throw new InternalCompilerException("the emitted C# does not compile cleanly:\n" + string.Join('\n', faults.Take(20)));
        }

        var dll = assembly.ToArray();
        ProgramSeal.Put(dll);
        return (dll, pdb.ToArray());
    }

    // The debugger finds the lines of the program by the names in the #line directives.
    private static ImmutableArray<EmbeddedText> Embed(IEnumerable<SourceText> texts) =>
    [
        .. texts.Select(text => (File: CSharpLiterals.LineFile(text.Path).Trim('"'), text.Content))
            .Where(text => text.File.Length > 0)
            .DistinctBy(text => text.File, StringComparer.Ordinal)
            .Select(text => EmbeddedText.FromSource(text.File, RoslynText.From(text.Content, Encoding.UTF8))),
    ];
}
