using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Hosting;
using Microsoft.Extensions.Options;

namespace IndicatorService;

/// <summary>Reads the folder: each file is a program of its own. What has not changed is not compiled again.</summary>
public sealed class SnapshotLoader(IOptions<ServiceOptions> options)
{
    private readonly ProgramHost _host = new(new ProgramHostOptions
    {
        Capacity = options.Value.Capacity,
        Store = options.Value.CacheFolder.Length > 0 ? new ProgramStore(options.Value.CacheFolder) : null,
    });

    /// <summary>All programs, or why they cannot be used: a file in error, or a project that two files define.</summary>
    public (ProgramSnapshot? Snapshot, ImmutableArray<string> Problems) Load(CancellationToken cancellation)
    {
        var (projects, problems) = (new List<LoadedProject>(), ImmutableArray.CreateBuilder<string>());
        foreach (var path in Directory.GetFiles(options.Value.Folder, "*.ind").Order(StringComparer.Ordinal))
        {
            var found = new DiagnosticBag();
            var name = Path.GetFileName(path);
            if (ProgramFile.Decode(name, File.ReadAllBytes(path), found) is { } source)
            {
                var program = _host.Prepare([source], cancellation);
                found.AddRange(program.Diagnostics);
                if (program.Projects.All(project => project.Indicators.IsEmpty))
                {
                    // Whoever writes a file where it lies makes it empty first.
                    problems.Add($"{name}: 没有指标。 There are no indicators.");
                }

                projects.AddRange(program.Projects.Select(project => new LoadedProject(project, program)));
            }

            problems.AddRange(found.ToImmutable().Where(diagnostic => diagnostic.Severity == Severity.Error).Select(Describe));
        }

        foreach (var twice in projects.GroupBy(project => project.Evaluator.Project).Where(group => group.Count() > 1))
        {
            problems.Add($"项目“{twice.Key}”在几处定义。 The project '{twice.Key}' is defined more than once.");
        }

        return problems.Count == 0 ? (new ProgramSnapshot(projects), []) : (null, problems.ToImmutable());
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var (source, start) = (diagnostic.Location.Source, diagnostic.Location.Start);
        return $"{source.Path}({start.Line + 1},{start.Column + 1}): {diagnostic.Code}: {diagnostic.Message.Zh} {diagnostic.Message.En}";
    }
}
