using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Syntax.Lexing;

namespace IndicatorLang.Semantics;

/// <summary>Binds the units, scales and calendars that a file declares, wherever they stand in it.</summary>
internal static class DeclarationBinder
{
    public static FileScope Bind(SyntaxTree tree, DiagnosticBag diagnostics)
    {
        var members = tree.Root.DescendantMembers().ToList();
        var errors = new DeclarationErrors(tree);
        var units = new UnitDeclarationBinder(diagnostics, errors).Bind(members.OfType<UnitDeclarationSyntax>(), QuotedUnits(tree.Root));
        var scope = new FileScope
        {
            Units = units,
            WrittenUnits = new WrittenUnits(units),
            Scales = new ScaleDeclarationBinder(diagnostics, errors).Bind(members.OfType<ScaleDeclarationSyntax>()),
            Calendars = ImmutableDictionary<string, WorkdayCalendar>.Empty,
            Errors = errors,
        };
        return new CalendarBinder(scope, diagnostics).Bind(members.OfType<CalendarDeclarationSyntax>());
    }

    // Statements without a quote, which are nearly all of a large file, are not looked into.
    private static IEnumerable<UnitPartSyntax> QuotedUnits(SyntaxNode root)
    {
        var pending = new Stack<SyntaxNode>([root]);
        while (pending.TryPop(out var node))
        {
            if (node is UnitPartSyntax { IsQuoted: true } unit)
            {
                yield return unit;
            }

            if (node is MemberSyntax && !node.Source.Content.AsSpan(node.Span.Start, node.Span.Length).ContainsAny(StringText.Quotes))
            {
                continue;
            }

            for (var i = node.Children.Length - 1; i >= 0; i--)
            {
                if (node.Children[i] is SyntaxNode inner)
                {
                    pending.Push(inner);
                }
            }
        }
    }
}
