using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace IndicatorLang.Diagnostics;

/// <summary>Every diagnostic code there is, found from the factories that make them.</summary>
public static class DiagnosticCatalog
{
    private static readonly Lazy<FrozenDictionary<string, DiagnosticDescriptor>> Index = new(() =>
        All.SelectMany(descriptor => new[] { (Key: descriptor.Code, descriptor), (Key: descriptor.Slug, descriptor) })
            .ToFrozenDictionary(pair => pair.Key, pair => pair.descriptor, StringComparer.OrdinalIgnoreCase));

    /// <summary>All descriptors, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. new[]
        {
            DeclaredBy(typeof(AnalysisDiagnostics)),
            DeclaredBy(typeof(ComputationDiagnostics)),
            DeclaredBy(typeof(DataDiagnostics)),
            DeclaredBy(typeof(DocumentDataDiagnostics)),
            DeclaredBy(typeof(ExportDiagnostics)),
            DeclaredBy(typeof(ImportDiagnostics)),
            DeclaredBy(typeof(LimitDiagnostics)),
            DeclaredBy(typeof(NameDiagnostics)),
            DeclaredBy(typeof(SyntaxDiagnostics)),
            DeclaredBy(typeof(TestDiagnostics)),
            DeclaredBy(typeof(ValueDiagnostics)),
        }
            .SelectMany(declared => declared)
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];

    /// <summary>All codes and slugs.</summary>
    public static IEnumerable<string> Names => All.SelectMany(descriptor => new[] { descriptor.Code, descriptor.Slug });

    /// <summary>The descriptor of a code or a slug, or null.</summary>
    public static DiagnosticDescriptor? Find(string codeOrSlug) => Index.Value.GetValueOrDefault(codeOrSlug);

    // The classes are named one by one, so that a native program keeps their fields.
    private static IEnumerable<DiagnosticDescriptor> DeclaredBy([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type factories) =>
        factories.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!);
}
