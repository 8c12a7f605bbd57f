using System.Collections.Immutable;
using System.Runtime.InteropServices;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;

namespace IndicatorLang.Semantics;

/// <summary>Walks the sections of a project and binds its indicators.</summary>
internal sealed class ProjectBinder(FileScope scope, DiagnosticBag diagnostics, ProjectContext context, InputTable inputs, LookalikeNames lookalikes)
{
    private readonly IndicatorBinder _indicators = new(scope, diagnostics, inputs, context);
    private readonly ImmutableArray<IndicatorModel>.Builder _bound = ImmutableArray.CreateBuilder<IndicatorModel>();
    private readonly ImmutableArray<SectionModel>.Builder _sections = ImmutableArray.CreateBuilder<SectionModel>();
    private readonly List<ProjectSyntax> _nested = [];
    private readonly Dictionary<(string Name, string Path), LocalizedText> _ambiguous = [];
    private readonly Dictionary<string, NameGroup> _byName = new(StringComparer.Ordinal);

    public ImmutableArray<IndicatorModel> Indicators =>
        _ambiguous.Count == 0 ? _bound.ToImmutable() : [.. _bound.Select(RefuseAmbiguous)];

    public ImmutableArray<SectionModel> Sections => _sections.ToImmutable();

    /// <summary>Binds the members of the project; gives back the projects that were found inside it.</summary>
    public IReadOnlyList<ProjectSyntax> Bind(ImmutableArray<MemberSyntax> members)
    {
        Walk(members, []);
        return _nested;
    }

    // The parser bounds the nesting, so recursion is safe here.
    private void Walk(ImmutableArray<MemberSyntax> members, ImmutableArray<string> path)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case IndicatorSyntax indicator:
                    Add(_indicators.Bind(indicator, path));
                    break;
                case SectionSyntax section:
                    var inner = path.Add(section.Heading.Value);
                    _sections.Add(new SectionModel(inner, section.Heading.Location));
                    Walk(section.Members, inner);
                    break;
                case ProjectSyntax project:
                    _nested.Add(project);
                    break;
                case HeaderFieldSyntax or PurchaseItemsSyntax when !path.IsEmpty:
                    var keyword = member.DescendantTokens().First();
                    diagnostics.Add(NameDiagnostics.MisplacedField(keyword.Location, keyword.Text));
                    break;
            }
        }
    }

    private void Add(IndicatorModel indicator)
    {
        lookalikes.Add(indicator.Descriptor.Name, indicator.NameLocation, new("指标", "indicators"));
        var group = GroupOf(indicator.Descriptor.Name);
        indicator = RefuseOtherComputation(group, indicator);
        var descriptor = Number(group, indicator);
        _bound.Add(ReferenceEquals(descriptor, indicator.Descriptor) ? indicator : indicator with { Descriptor = descriptor });
    }

    private NameGroup GroupOf(string name)
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_byName, name, out _);
        return group ??= new NameGroup();
    }

    // Several targets are held against one actual, so it is come by in one way.
    private IndicatorModel RefuseOtherComputation(NameGroup group, IndicatorModel indicator)
    {
        var descriptor = indicator.Descriptor;
        if (descriptor.Error is not null || group.FirstOrAdd(indicator) is not { } first || IsComputedAlike(first, indicator))
        {
            return indicator;
        }

        var diagnostic = ComputationDiagnostics.DifferingComputations(indicator.NameLocation, descriptor.Name, first.NameLocation);
        diagnostics.Add(diagnostic);
        return indicator with { Descriptor = descriptor with { Error = diagnostic.Message } };
    }

    private static bool IsComputedAlike(IndicatorModel first, IndicatorModel second) =>
        first.Computation is { } computation && second.Computation is { } other
            ? first.Descriptor.UsedInputs.SequenceEqual(second.Descriptor.UsedInputs) && computation.DoesAs(other)
            : first.Computation is null && second.Computation is null;

    // Targets of one type on one name share its actual and are told apart by an ordinal. A line in error has no type of
    // its own and counts with the first of its name.
    private IndicatorDescriptor Number(NameGroup group, IndicatorModel indicator)
    {
        var descriptor = indicator.Descriptor;
        var type = descriptor.Error is null ? ActualType.Of(descriptor.Type) : null;
        if (type is not null && group.Rival(type, descriptor.Path, indicator.NameLocation) is { } rival)
        {
            var diagnostic = NameDiagnostics.AmbiguousIndicator(
                indicator.NameLocation, descriptor.Name, rival.Type.Describe(), type.Describe(), rival.At);
            diagnostics.Add(diagnostic);
            descriptor = descriptor with { Error = diagnostic.Message };
            _ambiguous[KeyOf(descriptor)] = diagnostic.Message;
            type = null;
        }

        var index = group.Next(type);
        return index == descriptor.TargetIndex ? descriptor : descriptor with { TargetIndex = index };
    }

    // An actual could mean either line, so the earlier one cannot be evaluated any more than the later.
    private IndicatorModel RefuseAmbiguous(IndicatorModel indicator) =>
        indicator.Descriptor.Error is null && _ambiguous.TryGetValue(KeyOf(indicator.Descriptor), out var message)
            ? indicator with { Descriptor = indicator.Descriptor with { Error = message } }
            : indicator;

    private static (string Name, string Path) KeyOf(IndicatorDescriptor descriptor) =>
        (descriptor.Name, string.Join('\n', descriptor.Path));
}
