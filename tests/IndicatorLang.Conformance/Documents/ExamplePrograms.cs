using System.Collections.Immutable;
using IndicatorLang.Emit;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Conformance.Documents;

/// <summary>A program of a document, with its evaluators in emitted code.</summary>
internal sealed record CompiledExample(ProgramExample Example, Compilation Compilation, ImmutableArray<ProjectEvaluator> Emitted);

/// <summary>All programs of the documents, by document and line. They are emitted into one assembly, because each one costs a run of Roslyn.</summary>
internal static class ExamplePrograms
{
    private static readonly string[] Documents = ["docs/language.md", "docs/embedding.md", "README.md", "README.zh-CN.md"];

    private static readonly Lazy<ImmutableSortedDictionary<string, CompiledExample>> Compiled = new(Compile);

    public static ImmutableSortedDictionary<string, CompiledExample> All => Compiled.Value;

    private static ImmutableSortedDictionary<string, CompiledExample> Compile()
    {
        var examples = Documents
            .SelectMany(path => ProgramExample.In(MarkdownDocument.Read(path)), (path, example) => (Place: $"{path}:{example.Line:0000}", Example: example))
            .Select(it => (it.Place, it.Example, Compilation: Compilation.Create(new SourceText("例.ind", it.Example.Source))))
            .ToList();
        var model = new ProgramModel([.. examples.SelectMany(it => it.Compilation.Model.Projects)]);
        var emitted = EvaluatorAssembly.Load(ProgramEmitter.Emit(model, new EmitOptions()).Assembly).Projects;

        var result = ImmutableSortedDictionary.CreateBuilder<string, CompiledExample>(StringComparer.Ordinal);
        var next = 0;
        foreach (var (place, example, compilation) in examples)
        {
            var count = compilation.Model.Projects.Length;
            result.Add(place, new CompiledExample(example, compilation, emitted.Slice(next, count)));
            next += count;
        }

        return result.ToImmutable();
    }
}
