using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>The projects of a file, and what is wrong with them.</summary>
internal sealed record BoundFile(SyntaxTree Tree, ImmutableArray<ProjectModel> Projects, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Binds one file: its declarations, then its projects and the indicators in them.</summary>
internal sealed class FileBinder
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly SyntaxTree _tree;
    private readonly FileScope _scope;
    private readonly List<ProjectModel> _projects = [];

    private FileBinder(SyntaxTree tree)
    {
        _tree = tree;
        _scope = DeclarationBinder.Bind(tree, _diagnostics);
    }

    private FileBinder(SyntaxTree tree, FileScope scope)
    {
        _tree = tree;
        _scope = scope;
    }

    /// <param name="tree">The file.</param>
    /// <param name="isLarge">Whether its projects are worth all cores.</param>
    public static BoundFile Bind(SyntaxTree tree, bool isLarge)
    {
        var binder = new FileBinder(tree);
        binder.BindFile(isLarge);
        if (tree.Diagnostics.IsEmpty && binder._diagnostics.FirstErrorSince(0) is null && !binder._projects.Any(project => project.Indicators.Length > 0)
            && !tree.Root.Members.Any(member => member is TestSyntax))
        {
            binder._diagnostics.Add(AnalysisDiagnostics.NoIndicators(new Location(tree.Source, new TextSpan(0, 0))));
        }

        return new BoundFile(tree, [.. binder._projects], binder._diagnostics.ToImmutable());
    }

    private void BindFile(bool isLarge)
    {
        var members = _tree.Root.Members;
        ImmutableArray<MemberSyntax> outside = [.. members.Where(member => member is not ProjectSyntax)];
        if (outside.Any(member => member is IndicatorSyntax or SectionSyntax)
            || (outside.Length == members.Length && outside.Any(member => member is HeaderFieldSyntax or PurchaseItemsSyntax or InputDeclarationSyntax)))
        {
            var location = new Location(_tree.Source, new TextSpan(0, 0));
            BindProject(ImplicitName(_tree.Source.Path), location, outside, isImplicit: true);
        }
        else
        {
            // A year above all projects looks as if it were meant for each of them; it would be for none.
            RefuseFields(outside);
        }

        ImmutableArray<ProjectSyntax> projects = [.. members.OfType<ProjectSyntax>()];
        if (!isLarge || !BindApart(projects))
        {
            foreach (var project in projects)
            {
                BindProject(project);
            }
        }
    }

    /// <summary>
    /// Binds projects on all cores. They know nothing of each other but how many messages there are already; where these are too many
    /// for <see cref="Suggestions"/>, nothing is done and the answer is false.
    /// </summary>
    private bool BindApart(ImmutableArray<ProjectSyntax> projects)
    {
        List<FileBinder> parts = [.. Workers.Select(projects, isLarge: true, Bind)];
        if (!Suggestions.AreLookedFor(_diagnostics.Count + parts.Sum(part => part._diagnostics.Count)))
        {
            return false;
        }

        foreach (var part in parts)
        {
            _diagnostics.AddRange(part._diagnostics.ToImmutable());
            _projects.AddRange(part._projects);
        }

        return true;

        FileBinder Bind(ProjectSyntax project)
        {
            var part = new FileBinder(_tree, _scope);
            part.BindProject(project);
            return part;
        }
    }

    private void RefuseFields(IEnumerable<MemberSyntax> members)
    {
        foreach (var member in members)
        {
            if (member is InputDeclarationSyntax input)
            {
                _diagnostics.Add(ComputationDiagnostics.InputOutsideProject(input.Name.Location, input.Name.Value));
            }

            if (member is HeaderFieldSyntax or PurchaseItemsSyntax && member.DescendantTokens().First() is var keyword)
            {
                _diagnostics.Add(NameDiagnostics.MisplacedField(keyword.Location, keyword.Text));
            }
        }
    }

    private static string ImplicitName(string path) =>
        path == "-" ? "标准输入" : UnicodeText.Normalize(Path.GetFileNameWithoutExtension(path));

    private void BindProject(ProjectSyntax project) =>
        BindProject(project.Name.Value, project.Name.Location, project.Members, isImplicit: false);

    private void BindProject(string name, Location location, ImmutableArray<MemberSyntax> members, bool isImplicit)
    {
        var header = new HeaderBinder(_scope, _diagnostics);
        foreach (var member in members)
        {
            switch (member)
            {
                case HeaderFieldSyntax field:
                    header.Bind(field);
                    break;
                case PurchaseItemsSyntax purchases:
                    header.Bind(purchases);
                    break;
            }
        }

        var context = Context(name, header.Header);
        var lookalikes = new LookalikeNames(_diagnostics);
        var inputs = new InputBinder(_scope, _diagnostics, context, lookalikes).Bind(members);
        var body = new ProjectBinder(_scope, _diagnostics, context, inputs, lookalikes);
        var nested = body.Bind(members);
        _projects.Add(new ProjectModel
        {
            Name = name,
            Location = location,
            IsImplicit = isImplicit,
            Header = header.Header,
            Indicators = body.Indicators,
            Inputs = inputs.Inputs,
            Sections = body.Sections,
        });

        // The words of a misplaced project are not lost: it is reported and then treated as a project of its own.
        foreach (var project in nested)
        {
            _diagnostics.Add(NameDiagnostics.NestedProject(project.Name.Location, project.Name.Value));
            BindProject(project);
        }
    }

    private ProjectContext Context(string name, ProjectHeader header)
    {
        var calendarName = header.Calendar?.Value ?? FileScope.DefaultCalendar;
        var edition = header.CalendarEdition?.Value;
        var calendar = _scope.FindCalendar(calendarName, edition);
        LocalizedText? error = calendar is null
            ? edition is null || _scope.FindCalendar(calendarName) is null
                ? new($"没有日历“{calendarName}”。", $"there is no calendar '{calendarName}'.")
                : new($"日历“{calendarName}”没有版本“{edition}”。", $"the calendar '{calendarName}' has no edition '{edition}'.")
            : _scope.Errors.OfCalendar(calendarName);
        var end = header is { IsPeriodInverted: false, End: { } last } ? last.Value.LastDay
            : header.Year is { } year ? new DateOnly(year.Value, 12, 31)
            : (DateOnly?)null;
        return new ProjectContext(name, calendar ?? WorkdayCalendar.China, error, end);
    }
}
