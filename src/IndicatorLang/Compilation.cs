using System.Collections.Immutable;
using IndicatorLang.Analysis;
using IndicatorLang.Diagnostics;
using IndicatorLang.Evaluation;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Semantics;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang;

/// <summary>A set of program files, checked. The front door of the compiler.</summary>
public sealed class Compilation
{
    private Compilation(ImmutableArray<SyntaxTree> trees, ProgramModel model, ImmutableArray<Diagnostic> diagnostics)
    {
        Trees = trees;
        Model = model;
        Diagnostics = diagnostics;
        HasErrors = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
    }

    /// <summary>The syntax trees, one for each file.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>The texts of the files.</summary>
    public ImmutableArray<SourceText> Sources => [.. Trees.Select(tree => tree.Source)];

    /// <summary>The checked program. Parts in error are in it too, marked as such.</summary>
    public ProgramModel Model { get; }

    /// <summary>All diagnostics, by file and position.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors { get; }

    /// <summary>Parses, checks and analyses files. Never throws for what stands in them.</summary>
    public static Compilation Create(params IEnumerable<SourceText> sources) => Create(sources, CancellationToken.None);

    /// <summary>Parses, checks and analyses files. Never throws for what stands in them.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static Compilation Create(IEnumerable<SourceText> sources, CancellationToken cancellation)
    {
        SourceText[] files = [.. sources];
        var isLarge = files.Sum(file => (long)file.Content.Length) >= Workers.LargeFrom;
        ImmutableArray<SyntaxTree> trees = [.. Workers.Select(files, isLarge, source => SyntaxTree.Parse(source, cancellation), cancellation)];
        cancellation.ThrowIfCancellationRequested();
        var (model, semantic) = Binder.Bind(trees, isLarge);
        cancellation.ThrowIfCancellationRequested();
        ImmutableArray<Diagnostic> found =
            [.. WordedTargets.Apply(trees, [.. trees.SelectMany(tree => tree.Diagnostics), .. semantic]), .. Analyzer.Analyze(model, isLarge)];
        return new Compilation(trees, model, Sort(trees, RuleSettings.Apply(trees, Suppressions.Apply(trees, found))));
    }

    /// <summary>The reference evaluators, one for each project of the model.</summary>
    public ImmutableArray<ProjectEvaluator> Interpret() => [.. Model.Projects.Select(project => new Interpreter(project))];

    private static ImmutableArray<Diagnostic> Sort(ImmutableArray<SyntaxTree> trees, ImmutableArray<Diagnostic> diagnostics)
    {
        var order = new Dictionary<SourceText, int>(ReferenceEqualityComparer.Instance);
        foreach (var tree in trees)
        {
            order.TryAdd(tree.Source, order.Count);
        }

        return
        [
            .. diagnostics
                .OrderBy(diagnostic => order.GetValueOrDefault(diagnostic.Location.Source))
                .ThenBy(diagnostic => diagnostic.Location.Span.Start)
                .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal),
        ];
    }
}
