using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Emit;
using IndicatorLang.Hosting;
using IndicatorLang.Runtime;
using IndicatorLang.Text;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace IndicatorLang.Build;

/// <summary>
/// Checks the programs of a project and writes their classes as C#. Roslyn is not on its path: the project's own build
/// compiles what it writes.
/// </summary>
public sealed class GenerateIndicators : Task
{
    /// <summary>The program files.</summary>
    [Required]
    public ITaskItem[] Programs { get; set; } = [];

    /// <summary>The folder that the C# goes to.</summary>
    [Required]
    public string Folder { get; set; } = string.Empty;

    /// <summary>The folder of the project: paths of programs are relative to it.</summary>
    [Required]
    public string ProjectFolder { get; set; } = string.Empty;

    /// <summary>The namespace of the classes.</summary>
    [Required]
    public string Namespace { get; set; } = string.Empty;

    /// <summary>The language of messages, <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; set; } = "zh";

    /// <summary>Whether an IDE asks: then the classes are written even where the program has errors.</summary>
    public bool DesignTime { get; set; }

    /// <summary>The file that lists the generated files, one a line.</summary>
    [Required]
    public string ListFile { get; set; } = string.Empty;

    /// <summary>The file whose date says when the programs were last found sound.</summary>
    [Required]
    public string StampFile { get; set; } = string.Empty;

    /// <inheritdoc/>
    public override bool Execute()
    {
        if (Language is not ("zh" or "en"))
        {
            return Refuse(BuildProblems.UnknownLanguage(Language));
        }

        try
        {
            return Generate();
        }
        catch (ArgumentException)
        {
            return Refuse(BuildProblems.NotANamespace(Namespace));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Refuse(BuildProblems.File(problem));
        }
    }

    private bool Generate()
    {
        var (compilation, unreadable) = Read();
        var diagnostics = unreadable.AddRange(compilation.Diagnostics);
        var log = new DiagnosticLog(Log, ProjectFolder, Words);
        foreach (var diagnostic in diagnostics)
        {
            log.Write(diagnostic);
        }

        if (Log.HasLoggedErrors && !DesignTime)
        {
            return false;
        }

        var output = new GeneratedFiles(Folder, ListFile);
        output.Replace(ProgramEmitter.EmitSources(compilation.Model, Options()));
        if (!Log.HasLoggedErrors)
        {
            File.WriteAllText(StampFile, string.Empty);
        }

        // An IDE that is told of a failure would take the classes away.
        return !Log.HasLoggedErrors || DesignTime;
    }

    private EmitOptions Options() => new()
    {
        Namespace = Namespace,
        LineFolder = Slashes(Path.GetRelativePath(Folder, ProjectFolder)) + "/",
    };

    private (Compilation Compilation, ImmutableArray<Diagnostic> Unreadable) Read()
    {
        var (found, sources) = (new DiagnosticBag(), new List<SourceText>());

        // By path, whatever order the file system lists them in, so that every machine writes the same.
        foreach (var path in Programs.Select(PathOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (ProgramFile.Decode(path, File.ReadAllBytes(Path.Combine(ProjectFolder, path)), found) is { } source)
            {
                sources.Add(source);
            }
        }

        return (Compilation.Create(sources), found.ToImmutable());
    }

    private string PathOf(ITaskItem program) => Slashes(Path.GetRelativePath(ProjectFolder, program.GetMetadata("FullPath")));

    private static string Slashes(string path) => path.Replace('\\', '/');

    private Language Words => Language == "en" ? Runtime.Language.English : Runtime.Language.Chinese;

    private bool Refuse(LocalizedText problem)
    {
        Log.LogError("{0}", problem.In(Words));
        return false;
    }
}
