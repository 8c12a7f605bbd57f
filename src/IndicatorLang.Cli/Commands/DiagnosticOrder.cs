using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Commands;

/// <summary>The order in which diagnostics of data files are shown.</summary>
internal static class DiagnosticOrder
{
    /// <summary>File by file, as they first come up, and from top to bottom in each.</summary>
    public static ImmutableArray<Diagnostic> ByPlace(ImmutableArray<Diagnostic> diagnostics)
    {
        var files = new Dictionary<SourceText, int>(ReferenceEqualityComparer.Instance);
        foreach (var diagnostic in diagnostics)
        {
            files.TryAdd(diagnostic.Location.Source, files.Count);
        }

        return
        [
            .. diagnostics
                .OrderBy(diagnostic => files[diagnostic.Location.Source])
                .ThenBy(diagnostic => diagnostic.Location.Span.Start),
        ];
    }
}
