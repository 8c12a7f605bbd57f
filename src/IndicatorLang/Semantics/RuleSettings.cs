using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>
/// Sets how grave the findings of a rule are, as <c>检查 IND4014 关闭 "理由"</c> says: for the project it stands in, else for its
/// file. The setting of a project wins.
/// </summary>
internal sealed class RuleSettings
{
    private static readonly Dictionary<string, Severity?> Levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["关闭"] = null,
        ["off"] = null,
        ["提示"] = Severity.Info,
        ["info"] = Severity.Info,
        ["警告"] = Severity.Warning,
        ["warning"] = Severity.Warning,
        ["错误"] = Severity.Error,
        ["error"] = Severity.Error,
    };

    private readonly Dictionary<(SourceText, string Code, TextSpan? Project), Setting> _settings = [];
    private readonly Dictionary<SourceText, List<TextSpan>> _projects = [];
    private readonly List<Diagnostic> _problems = [];

    /// <summary>The diagnostics as the settings want them, with those on the settings themselves.</summary>
    public static ImmutableArray<Diagnostic> Apply(IEnumerable<SyntaxTree> trees, ImmutableArray<Diagnostic> diagnostics)
    {
        var settings = new RuleSettings();
        foreach (var tree in trees)
        {
            settings.Read(tree);
        }

        return settings._settings.Count == 0 && settings._problems.Count == 0
            ? diagnostics
            : [.. diagnostics.Select(settings.Set).OfType<Diagnostic>(), .. settings._problems];
    }

    private void Read(SyntaxTree tree)
    {
        ReadAll(tree.Root.Members.Where(member => member is not ProjectSyntax), project: null);
        foreach (var project in tree.Root.DescendantMembers().OfType<ProjectSyntax>())
        {
            var before = _settings.Count;
            ReadAll(project.Members, project.Span);
            if (_settings.Count > before)
            {
                _projects.TryAdd(tree.Source, []);
                _projects[tree.Source].Add(project.Span);
            }
        }
    }

    private void ReadAll(IEnumerable<MemberSyntax> members, TextSpan? project)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case SettingSyntax setting:
                    Read(setting, project);
                    break;
                case SectionSyntax section:
                    ReadAll(section.Members, project);
                    break;
            }
        }
    }

    private void Read(SettingSyntax setting, TextSpan? project)
    {
        // A line that breaks off before the code has been reported as such.
        if (setting.CodeToken.Span.Length == 0)
        {
            return;
        }

        if (DiagnosticCatalog.Find(setting.Code) is not { } descriptor)
        {
            var nearest = Suggestions.For(setting.Code, DiagnosticCatalog.Names, _problems.Count);
            _problems.Add(SyntaxDiagnostics.UnknownRule(setting.CodeToken.Location, setting.Code, nearest));
        }
        else if (descriptor.Severity == Severity.Error || descriptor.Code.StartsWith("IND5", StringComparison.Ordinal))
        {
            _problems.Add(SyntaxDiagnostics.FixedSeverity(setting.CodeToken.Location, setting.Code));
        }
        else if (setting.LevelToken is not { } level || !Levels.TryGetValue(level.Text, out var severity))
        {
            _problems.Add(SyntaxDiagnostics.SettingLevel((setting.LevelToken ?? setting.CodeToken).Location, setting.Code));
        }
        else if (severity is null && setting.ReasonToken is not { Text.Length: > 2 })
        {
            _problems.Add(SyntaxDiagnostics.SettingReason((setting.ReasonToken ?? level).Location, setting.Code));
        }
        else if (!_settings.TryAdd((setting.Source, descriptor.Code, project), new Setting(severity, setting.CodeToken.Location)))
        {
            var earlier = _settings[(setting.Source, descriptor.Code, project)];
            _problems.Add(SyntaxDiagnostics.DuplicateSetting(setting.CodeToken.Location, setting.Code, earlier.Location));
        }
    }

    private Diagnostic? Set(Diagnostic diagnostic)
    {
        var source = diagnostic.Location.Source;
        if (!(ProjectAt(diagnostic.Location) is { } project && _settings.TryGetValue((source, diagnostic.Code, project), out var setting))
            && !_settings.TryGetValue((source, diagnostic.Code, null), out setting))
        {
            return diagnostic;
        }

        return setting.Severity is { } severity
            ? diagnostic with { Descriptor = diagnostic.Descriptor with { Severity = severity } }
            : null;
    }

    // The projects of a file follow one another, in the order of the text.
    private TextSpan? ProjectAt(Location location)
    {
        if (!_projects.TryGetValue(location.Source, out var spans))
        {
            return null;
        }

        var (low, high) = (0, spans.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Contains(location.Span.Start))
            {
                return spans[middle];
            }

            (low, high) = spans[middle].Start > location.Span.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }

    private readonly record struct Setting(Severity? Severity, Location Location);
}
