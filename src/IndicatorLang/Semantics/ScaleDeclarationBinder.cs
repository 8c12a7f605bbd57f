using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>Binds declared scales.</summary>
internal sealed class ScaleDeclarationBinder(DiagnosticBag diagnostics, DeclarationErrors errors)
{
    public ScaleTable Bind(IEnumerable<ScaleDeclarationSyntax> declarations)
    {
        var scales = ImmutableArray.CreateBuilder<Scale>();
        var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            var name = declaration.Name.Value;
            if (seen.TryAdd(name, declaration.Name.Location))
            {
                scales.Add(new Scale(name, BindLevels(declaration)));
            }
            else
            {
                Refuse(name, NameDiagnostics.DuplicateDeclaration(declaration.Name.Location, name, seen[name]));
            }
        }

        return new ScaleTable(scales.ToImmutable());
    }

    private List<string> BindLevels(ScaleDeclarationSyntax declaration)
    {
        var name = declaration.Name.Value;
        var mark = diagnostics.Count;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var levels = new List<string>();
        foreach (var level in declaration.Levels)
        {
            if (seen.Add(level.Value))
            {
                levels.Add(level.Value);
            }
            else
            {
                Refuse(name, NameDiagnostics.DuplicateLevel(level.Location, level.Value));
            }
        }

        if (errors.SyntaxErrorIn(declaration) is { } reason)
        {
            errors.AddScale(name, reason);
        }
        else if (levels.Count < 2 && diagnostics.FirstErrorSince(mark) is null)
        {
            Refuse(name, NameDiagnostics.ShortScale(declaration.Name.Location, name));
        }

        return levels;
    }

    private void Refuse(string scale, Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        errors.AddScale(scale, diagnostic.Message);
    }
}
