using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;

namespace IndicatorLang.Semantics;

/// <summary>Binds the units, scales and calendars that a file declares, wherever they stand in it.</summary>
internal static class DeclarationBinder
{
    public static FileScope Bind(SyntaxTree tree, DiagnosticBag diagnostics)
    {
        var nodes = tree.Root.DescendantNodes().ToList();
        var errors = new DeclarationErrors(tree);
        var scope = new FileScope
        {
            Units = new UnitDeclarationBinder(diagnostics, errors).Bind(nodes),
            Scales = new ScaleDeclarationBinder(diagnostics, errors).Bind(nodes.OfType<ScaleDeclarationSyntax>()),
            Calendars = ImmutableDictionary<string, WorkdayCalendar>.Empty,
            Errors = errors,
        };
        return new CalendarBinder(scope, diagnostics).Bind(nodes.OfType<CalendarDeclarationSyntax>());
    }
}
