using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using IndicatorLang.Emit;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IndicatorLang.Tests.Emit;

public sealed class EmittedAssemblyTests
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void The_same_program_gives_the_same_bytes()
    {
        var model = ProgramGenerator.Create(new SplitMix64(5), 40).Program;
        var (first, second) = (ProgramEmitter.Emit(model, new EmitOptions()), ProgramEmitter.Emit(model, new EmitOptions()));

        Assert.Equal(first.Assembly, second.Assembly);
        Assert.Equal(first.Pdb, second.Pdb);
        Assert.Equal(first.Sources.AsEnumerable(), second.Sources);
        Assert.DoesNotContain(first.Sources, source => source.Text.Contains('\r'));
    }

    [Fact]
    public void A_project_called_Program_has_a_file_of_its_own()
    {
        var indicator = Samples.AtLeast("车辆准点率", IndicatorType.Percent, 0.98m);
        var model = new ProgramModel(
            [ProgramGenerator.Model("Program", Samples.Source, indicator), ProgramGenerator.Model("program", Samples.Source, indicator)]);

        var names = ProgramEmitter.EmitSources(model, new EmitOptions()).Select(source => source.FileName).ToList();

        Assert.Equal(3, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal("Indicators.Program.cs", names[^1]);
    }

    [Fact]
    public void It_references_the_framework_and_the_runtime_only()
    {
        using var image = new PEReader(new MemoryStream(Emit().Assembly));
        var metadata = image.GetMetadataReader();
        var names = metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));

        Assert.All(names, name => Assert.True(name == "IndicatorLang.Runtime" || name.StartsWith("System.", StringComparison.Ordinal), name));
        Assert.DoesNotContain("System.Private.CoreLib", names);
    }

    [Fact]
    public void It_is_stamped_with_the_generator_and_a_hash_of_the_sources()
    {
        var stamp = Samples.Compile(Samples.Program(Samples.AllKinds)).Assembly.GetCustomAttribute<ProgramStampAttribute>()!;

        Assert.Equal(ProgramStampAttribute.CurrentGenerator, stamp.Generator);
        Assert.Matches("^[0-9a-f]{64}$", stamp.Content);
    }

    [Fact]
    public void Types_and_members_bear_their_original_names()
    {
        var indicator = Samples.AtLeast("受理量（件）", IndicatorType.Level(new Scale("等-级", "a b", "class")), 1);
        var assembly = Samples.Compile(new ProgramModel([ProgramGenerator.Model("12345热线", Samples.Source, indicator)])).Assembly;

        var names = assembly.GetTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance).Prepend(type))
            .Select(member => (member.Name, Original: member.GetCustomAttribute<IndicatorNameAttribute>()?.Name))
            .Where(member => member.Original is not null)
            .Distinct();
        Assert.Equal(
            [("_12345热线", "12345热线"), ("a_x20_b", "a b"), ("class_", "class"), ("受理量_xFF08_件_xFF09_", "受理量（件）"), ("等_x2D_级", "等-级")],
            names.Order(Comparer<(string Name, string?)>.Create((left, right) => string.CompareOrdinal(left.Name, right.Name))));
    }

    [Fact]
    public void The_debugger_finds_the_lines_and_the_text_of_the_program()
    {
        var source = Samples.Source;
        var emitted = Emit();
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(emitted.Pdb));
        var pdb = provider.GetMetadataReader();
        var documents = pdb.Documents.ToDictionary(handle => pdb.GetString(pdb.GetDocument(handle).Name));

        Assert.Contains(source.Path, documents);
        var points = pdb.MethodDebugInformation
            .SelectMany(handle => pdb.GetMethodDebugInformation(handle).GetSequencePoints())
            .Where(point => point.Document == documents[source.Path])
            .ToList();
        Assert.NotEmpty(points);
        Assert.All(points, point => Assert.Equal((2, 2), (point.StartLine, point.EndLine)));
        var embedded = pdb.GetCustomDebugInformation(documents[source.Path])
            .Select(pdb.GetCustomDebugInformation)
            .Single(information => pdb.GetGuid(information.Kind) == EmbeddedSource);
        Assert.Equal(source.Content, Encoding.UTF8.GetString(pdb.GetBlobBytes(embedded.Value).AsSpan(4)).TrimStart('\uFEFF'));
    }

    [Fact]
    public void A_name_of_a_thousand_characters_compiles()
    {
        var (first, second) = (new string('指', 999) + "甲", new string('指', 999) + "乙");
        var program = new ProgramModel(
        [
            ProgramGenerator.Model(first, Samples.Source, Samples.AtLeast(first, IndicatorType.Number, 1), Samples.AtLeast(second, IndicatorType.Number, 1)),
            ProgramGenerator.Model(second, Samples.Source),
        ]);

        var projects = Samples.Compile(program).Projects;
        Assert.Equal([first, second], projects.Select(project => project.Project));
        Assert.Equal([first, second], projects[0].Indicators.Select(indicator => indicator.Name));
    }

    [Fact]
    public void Whatever_the_emitted_code_needs_may_be_a_name()
    {
        var names = ReservedNames.Types.Order(StringComparer.Ordinal).Concat(["IndicatorLang.Runtime", "Judge0", "Compute0", "Derive0", "Part0"]).ToList();
        var scale = new Scale("Scales", names);
        var program = new ProgramModel(
        [
            ProgramGenerator.Model("Indicators", Samples.Source, names.Select(name => Samples.AtLeast(name, IndicatorType.Level(scale), 1))),
            .. names.Select(name => ProgramGenerator.Model(
                name, Samples.Source, Samples.AtLeast(name, IndicatorType.Level(new Scale(name, "All", name)), 1, name), Samples.AtLeast(name, IndicatorType.Percent, 1))),
        ]);

        Assert.Equal(names.Prepend("Indicators"), Samples.Compile(program).Projects.Select(project => project.Project));
    }

    [Fact]
    public void The_code_compiles_cleanly_in_a_project_of_its_own()
    {
        var sources = ProgramEmitter.EmitSources(
            new ProgramModel([.. HostileText.All.Select(text => ProgramGenerator.Model(text, Samples.Source, Samples.AllKinds.Select(indicator => indicator with { Note = text, TargetText = text })))]),
            new EmitOptions { Namespace = "深圳.绩效" });
        var strict = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999);
        var trees = sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose), source.FileName));
        var compilation = CSharpCompilation.Create("Own", trees, FrameworkReferences.All, strict);

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        Assert.Equal(sources.Length, sources.Select(source => source.FileName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(sources, source => Assert.Matches(@"^深圳\.绩效\.[^\s/\\:*?""<>|]+\.cs$", source.FileName));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a\"b")]
    public void An_assembly_name_that_cannot_be_one_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => ProgramEmitter.Emit(Samples.Program(), new EmitOptions { AssemblyName = name }));

    [Fact]
    public void A_namespace_that_cannot_be_one_is_refused() =>
        Assert.Throws<ArgumentException>(() => ProgramEmitter.EmitSources(Samples.Program(), new EmitOptions { Namespace = "A; class B" }));

    private static EmittedProgram Emit() => ProgramEmitter.Emit(Samples.Program(Samples.AllKinds), new EmitOptions());
}
