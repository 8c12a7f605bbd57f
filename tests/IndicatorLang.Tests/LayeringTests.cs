using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;

namespace IndicatorLang.Tests;

/// <summary>Data flows one way through the compiler: a layer knows the layers named here and no other.</summary>
public sealed class LayeringTests
{
    private const string Root = "IndicatorLang";
    private const string RuntimeNamespace = "IndicatorLang.Runtime";

    /// <summary>For each layer, what it may know besides itself and Runtime. The root namespace may know all of them.</summary>
    private static readonly Dictionary<string, string[]> Layers = new()
    {
        ["Text"] = [],
        ["Diagnostics"] = ["Text"],
        ["Syntax"] = ["Text", "Diagnostics"],
        ["Notation"] = ["Text", "Diagnostics"],
        ["Model"] = ["Text", "Diagnostics"],
        ["Semantics"] = ["Text", "Diagnostics", "Syntax", "Notation", "Model"],
        ["Data"] = ["Text", "Diagnostics", "Notation", "Model"],
        ["Analysis"] = ["Text", "Diagnostics", "Model"],
        ["Evaluation"] = ["Text", "Diagnostics", "Model"],
        ["Verification"] = ["Text", "Diagnostics", "Model", "Analysis"],
        ["Emit"] = ["Text", "Diagnostics", "Model"],
        ["Formatting"] = ["Text", "Diagnostics", "Syntax", "Model"],
        ["Hosting"] = ["Text", "Diagnostics", "Model", "Evaluation", "Emit"],
    };

    /// <summary>What stands on the front door instead of behind it, and so may know the types of the root namespace too.</summary>
    private static readonly string[] AboveCompilation = ["Hosting"];

    /// <summary>Each library, and the generated parser, stands behind one layer.</summary>
    private static readonly Dictionary<string, string> Owners = new()
    {
        ["Antlr4"] = "Syntax",
        ["IndicatorLang.Syntax.Generated"] = "Syntax",
        ["Sprache"] = "Notation",
        ["Microsoft.CodeAnalysis"] = "Emit",
    };

    private static readonly System.Reflection.Assembly RuntimeAssembly = System.Reflection.Assembly.Load("IndicatorLang.Runtime");
    private static readonly System.Reflection.Assembly CompilerAssembly = System.Reflection.Assembly.Load("IndicatorLang");

    private static readonly Lazy<Architecture> Compiler = new(() => new ArchLoader().LoadAssemblies(CompilerAssembly).Build());
    private static readonly Lazy<Architecture> Runtime = new(() => new ArchLoader().LoadAssemblies(RuntimeAssembly).Build());

    public static TheoryData<string> LayerNames => [.. Layers.Keys];

    public static TheoryData<string> Libraries => [.. Owners.Keys];

    [Theory]
    [MemberData(nameof(LayerNames))]
    public void A_layer_knows_only_the_layers_below_it(string layer)
    {
        var allowed = Layers[layer].Append(layer).Select(name => $"{Root}.{name}").Append(RuntimeNamespace).ToArray();

        var violations = Dependencies(Compiler.Value, from: type => IsWithin(type, $"{Root}.{layer}"))
            .Where(dependency => IsWithin(dependency.Target, Root))
            .Where(dependency => !allowed.Any(name => IsWithin(dependency.Target, name)))
            .Where(dependency => !AboveCompilation.Contains(layer) || dependency.Target.Namespace.FullName != Root);

        AssertNone(violations);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_is_used_by_its_layer_only(string library)
    {
        var violations = Dependencies(Compiler.Value, from: type => !IsWithin(type, $"{Root}.{Owners[library]}"))
            .Where(dependency => IsWithin(dependency.Target, library));

        AssertNone(violations);
    }

    [Fact]
    public void Every_namespace_of_the_compiler_is_a_layer()
    {
        var strangers = TypesOf(Compiler.Value)
            .Select(type => type.Namespace.FullName)
            .Where(name => name != Root && !Layers.Keys.Any(layer => IsWithin(name, $"{Root}.{layer}")))
            .Distinct();

        Assert.Empty(strangers);
    }

    [Fact]
    public void No_layer_is_above_itself()
    {
        foreach (var layer in Layers.Keys)
        {
            var below = new HashSet<string>();
            var open = new Stack<string>(Layers[layer]);
            while (open.TryPop(out var next))
            {
                if (below.Add(next))
                {
                    foreach (var further in Layers[next])
                    {
                        open.Push(further);
                    }
                }
            }

            Assert.DoesNotContain(layer, below);
        }
    }

    [Fact]
    public void Runtime_depends_on_nothing()
    {
        Assert.All(RuntimeAssembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name));

        var violations = Dependencies(Runtime.Value, from: _ => true)
            .Where(dependency => !IsWithin(dependency.Target, RuntimeNamespace) && !IsWithin(dependency.Target, "System"))
            .Where(dependency => dependency.Target.Namespace?.FullName.Length > 0);

        AssertNone(violations);
    }

    /// <summary>Record batches come to Runtime through an assembly of their own, which needs nothing else of ours.</summary>
    [Fact]
    public void Arrow_stands_on_runtime_alone()
    {
        var arrow = System.Reflection.Assembly.Load("IndicatorLang.Arrow");
        Assert.All(arrow.GetReferencedAssemblies(), reference => Assert.True(
            reference.Name is "IndicatorLang.Runtime" or "Apache.Arrow" || reference.Name!.StartsWith("System.", StringComparison.Ordinal), reference.Name));
        Assert.All(
            new[] { CompilerAssembly, RuntimeAssembly },
            assembly => Assert.DoesNotContain(assembly.GetReferencedAssemblies(), reference => reference.Name!.Contains("Arrow", StringComparison.Ordinal)));
    }

    /// <summary>The readers of documents stand beside the compiler: it does not know them, and their libraries are known to them alone.</summary>
    [Fact]
    public void Documents_are_known_to_nobody_below()
    {
        string[] libraries = ["DocumentFormat", "PdfPig", "UglyToad", "AngleSharp"];
        var documents = System.Reflection.Assembly.Load("IndicatorLang.Documents");
        foreach (var assembly in new[] { CompilerAssembly, RuntimeAssembly })
        {
            Assert.DoesNotContain(
                assembly.GetReferencedAssemblies(),
                reference => libraries.Append("IndicatorLang.Documents").Any(name => reference.Name!.StartsWith(name, StringComparison.Ordinal)));
        }

        var importers = new ArchLoader().LoadAssemblies(documents).Build();
        AssertNone(Dependencies(importers, from: type => !IsWithin(type, "IndicatorLang.Documents.Readers") && !IsWithin(type, "IndicatorLang.Documents.Writers"))
            .Where(dependency => libraries.Any(library => IsWithin(dependency.Target, library))));

        // What is made of documents stands above the import; the readers and their content stand below it.
        string[] above = ["IndicatorLang.Documents.Import", "IndicatorLang.Documents.Actuals", "IndicatorLang.Documents.Export", "IndicatorLang.Documents.Writers"];
        AssertNone(Dependencies(importers, from: type => !above.Any(layer => IsWithin(type, layer)))
            .Where(dependency => IsWithin(dependency.Target, "IndicatorLang.Documents.Import")));
    }

    [Fact]
    public void Runtime_keeps_to_its_namespace() =>
        Assert.DoesNotContain(TypesOf(Runtime.Value), type => !IsWithin(type, RuntimeNamespace));

    /// <summary>The types that were written here; those that the C# compiler adds have a namespace of their own, or none.</summary>
    private static IEnumerable<IType> TypesOf(Architecture architecture) => architecture.Types.Where(type => IsWithin(type, Root));

    private static IEnumerable<ITypeDependency> Dependencies(Architecture architecture, Func<IType, bool> from) =>
        TypesOf(architecture).Where(from).SelectMany(type => type.Dependencies).Where(dependency => !IsAddedByTheCompiler(dependency.Target));

    private static bool IsAddedByTheCompiler(IType type) => type.FullName == "Microsoft.CodeAnalysis.EmbeddedAttribute";

    private static bool IsWithin(IType type, string name) => IsWithin(type.Namespace?.FullName ?? "", name);

    private static bool IsWithin(string candidate, string name) =>
        candidate == name || candidate.StartsWith(name + ".", StringComparison.Ordinal);

    private static void AssertNone(IEnumerable<ITypeDependency> violations)
    {
        var lines = violations
            .Select(dependency => $"{dependency.Origin.FullName} must not know {dependency.Target.FullName}")
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToArray();

        Assert.True(lines.Length == 0, string.Join('\n', lines));
    }
}
