using System.Runtime.CompilerServices;
using System.Text;
using IndicatorLang.Emit;
using IndicatorLang.Runtime;
using IndicatorLang.Tests.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IndicatorLang.Tests.Runtime;

public sealed class EvaluatorAssemblyTests
{
    [Fact]
    public void The_same_bytes_are_loaded_once()
    {
        var emitted = Emit("once");
        var first = EvaluatorAssembly.Load(emitted.Assembly, emitted.Pdb);

        Assert.Same(first, EvaluatorAssembly.Load([.. emitted.Assembly]));
        Assert.Equal(["综合管理"], first.Projects.Select(project => project.Project));
    }

    [Fact]
    public void Programs_of_one_name_live_side_by_side()
    {
        var (first, second) = (EvaluatorAssembly.Load(Emit("a").Assembly), EvaluatorAssembly.Load(Emit("b").Assembly));

        Assert.NotSame(first.Assembly, second.Assembly);
        Assert.Equal(first.Assembly.FullName, second.Assembly.FullName);
        Assert.Equal(["a", "b"], new[] { first, second }.Select(program => program.Projects[0].Indicators[0].Name));
    }

    [Fact]
    public void A_program_is_loaded_from_a_file_with_or_without_its_symbols()
    {
        var folder = Directory.CreateTempSubdirectory("IndicatorLang");
        try
        {
            var (emitted, path) = (Emit("file"), Path.Combine(folder.FullName, "指标.dll"));
            File.WriteAllBytes(path, emitted.Assembly);
            Assert.Equal("file", EvaluatorAssembly.Load(path).Projects.Single().Indicators.Single().Name);
            File.WriteAllBytes(Path.ChangeExtension(path, ".pdb"), emitted.Pdb);

            Assert.Equal("file", EvaluatorAssembly.Load(path).Projects.Single().Indicators.Single().Name);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_loaded_assembly_serves_as_well()
    {
        var loaded = EvaluatorAssembly.Load(Emit("from").Assembly);
        Assert.Equal(loaded.Content, EvaluatorAssembly.From(loaded.Assembly).Content);
    }

    [Fact]
    public void A_program_that_nobody_uses_is_unloaded()
    {
        var context = LoadAndForget();
        for (var i = 0; i < 50 && context.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(context.IsAlive);
    }

    [Fact]
    public void An_evaluator_in_use_keeps_its_program()
    {
        var bytes = Emit("kept").Assembly;
        var evaluator = EvaluatorAssembly.Load(bytes).Projects[0];
        GC.Collect();
        GC.WaitForPendingFinalizers();

        Assert.Same(evaluator, EvaluatorAssembly.Load(bytes).Projects[0]);
    }

    [Fact]
    public void What_is_no_assembly_is_refused() => AssertRefused(Encoding.UTF8.GetBytes("MZ not really"), "not a .NET assembly");

    [Fact]
    public void An_assembly_of_other_origin_is_refused() => AssertRefused(Compile("public class C;"), "'Other' is not a program built by 'ind build'");

    [Fact]
    public void An_assembly_of_other_origin_whose_marks_are_defined_elsewhere_is_refused()
    {
        var elsewhere = MetadataReference.CreateFromImage(Compile("public class MarkAttribute : System.Attribute;"));
        AssertRefused(Compile("[assembly: Mark]", elsewhere), "'Marked' is not a program built by 'ind build'");
    }

    [Fact]
    public void A_program_without_projects_has_none() => Assert.Empty(
        EvaluatorAssembly.Load(Compile($"[assembly: IndicatorLang.Runtime.ProgramStamp({ProgramStampAttribute.CurrentGenerator}, \"\")]")).Projects);

    [Fact]
    public void An_assembly_that_the_framework_will_not_load_twice_is_refused() =>
        AssertRefused(File.ReadAllBytes(typeof(object).Assembly.Location), "cannot be loaded here");

    [Fact]
    public void A_program_of_another_generator_is_refused() => AssertRefused(
        Compile("[assembly: IndicatorLang.Runtime.ProgramStamp(999, \"\")]"), "version 999 of the code generator");

    [Fact]
    public void A_program_whose_evaluators_are_none_is_refused() => AssertRefused(
        Compile($"[assembly: IndicatorLang.Runtime.ProgramStamp({ProgramStampAttribute.CurrentGenerator}, \"\")] [assembly: IndicatorLang.Runtime.ProgramProjects(typeof(string))]"),
        "not a program");

    private static void AssertRefused(byte[] dll, string message)
    {
        var exception = Assert.Throws<ProgramLoadException>(() => EvaluatorAssembly.Load(dll));

        Assert.Contains(message, exception.Description.En, StringComparison.Ordinal);
        Assert.Equal(exception.Description.Zh, exception.Message);
        Assert.NotEmpty(exception.Message);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference LoadAndForget()
    {
        var program = EvaluatorAssembly.Load(Emit("gone").Assembly);
        Assert.Equal(Verdict.Met, program.Projects[0].Evaluate(0, Actual.Of(2)).Verdict);
        return new WeakReference(System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(program.Assembly));
    }

    private static EmittedProgram Emit(string name) =>
        ProgramEmitter.Emit(Samples.Program(Samples.AtLeast(name, IndicatorType.Number, 1)), new EmitOptions());

    private static byte[] Compile(string code, params MetadataReference[] references)
    {
        using var image = new MemoryStream();
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var name = references.Length == 0 ? "Other" : "Marked";
        Assert.True(CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code)], [.. FrameworkReferences.All, .. references], options).Emit(image).Success);
        return image.ToArray();
    }
}
