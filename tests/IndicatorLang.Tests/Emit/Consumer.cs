using System.Reflection;
using System.Text;
using IndicatorLang.Emit;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RoslynText = Microsoft.CodeAnalysis.Text.SourceText;

namespace IndicatorLang.Tests.Emit;

/// <summary>Compiles C# that uses a compiled program, as a project that references it would, and runs it.</summary>
internal static class Consumer
{
    /// <summary>Runs <paramref name="body"/>, the body of a method that gives back a string.</summary>
    public static string Run(ProgramModel model, string body)
    {
        var emitted = ProgramEmitter.Emit(model, new EmitOptions());
        var code = $$"""
            using System;
            using System.Linq;
            using IndicatorLang.Runtime;
            using Indicators;
            using Indicators.Scales;
            public static class Consumer
            {
                public static string Run()
                {
                    {{body}}
                }
            }
            namespace Indicators.Scales { }
            """;
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(RoslynText.From(code, Encoding.UTF8))],
            [.. FrameworkReferences.All, LinqReference(), MetadataReference.CreateFromImage(emitted.Assembly)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));

        // The emitted assembly is loaded into the context of its consumer, as the host of a real one would.
        var context = new ConsumerContext(emitted.Assembly);
        var method = context.LoadFromStream(new MemoryStream(image.ToArray())).GetType("Consumer")!.GetMethod("Run")!;
        return (string)method.Invoke(null, null)!;
    }

    private static MetadataReference LinqReference() => MetadataReference.CreateFromFile(typeof(Enumerable).Assembly.Location);

    private sealed class ConsumerContext(byte[] program) : System.Runtime.Loader.AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == "Indicators"
            ? LoadFromStream(new MemoryStream(program))
            : assemblyName.Name == "IndicatorLang.Runtime" ? typeof(Exact).Assembly : null;
    }
}
