using System.Reflection;
using System.Text.RegularExpressions;
using IndicatorLang.Diagnostics;
using IndicatorLang.Testing;

namespace IndicatorLang.Tests.Diagnostics;

/// <summary>The hygiene of the diagnostic codes.</summary>
public partial class CatalogTests
{
    [Fact]
    public void Codes_and_slugs_are_unique()
    {
        var all = DiagnosticCatalog.All;
        Assert.NotEmpty(all);
        Assert.Equal(all.Length, all.Select(descriptor => descriptor.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(all.Length, all.Select(descriptor => descriptor.Slug).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, descriptor => Assert.Matches(CodeShape(), descriptor.Code));
        Assert.All(all, descriptor => Assert.Matches(SlugShape(), descriptor.Slug));
    }

    [Fact]
    public void Every_code_has_a_smallest_file_that_triggers_it()
    {
        var files = Repository.Files("tests/errors", "*.ind").Concat(Repository.Files("tests/errors", "*.import.*"))
            .Select(path => Path.GetFileName(path).Split('.')[0]).ToHashSet();
        var missing = DiagnosticCatalog.All.Select(descriptor => descriptor.Code).Where(code => !files.Contains(code));
        Assert.Empty(missing);
        Assert.DoesNotContain(files, code => DiagnosticCatalog.Find(code) is null);
    }

    [Fact]
    public void Every_factory_is_in_the_catalogue()
    {
        var declared = typeof(DiagnosticCatalog).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => field.GetValue(null));
        Assert.Equal(declared.ToHashSet(), DiagnosticCatalog.All.ToHashSet<object?>());
    }

    [GeneratedRegex("^IND[1-59][0-9]{3}$")]
    private static partial Regex CodeShape();

    [GeneratedRegex("^[a-z]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugShape();
}
