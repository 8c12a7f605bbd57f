using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>Binds declarations of units. A quoted unit is a unit by that very quoting, so it counts as declared.</summary>
internal sealed class UnitDeclarationBinder(DiagnosticBag diagnostics, DeclarationErrors errors)
{
    private readonly Dictionary<string, DeclaredUnit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Location> _places = new(StringComparer.Ordinal);

    public UnitTable Bind(IEnumerable<UnitDeclarationSyntax> declarations, IEnumerable<UnitPartSyntax> quoted)
    {
        foreach (var declaration in declarations)
        {
            var name = ValueBinder.UnitText(declaration.Unit);
            if (errors.SyntaxErrorIn(declaration) is { } reason)
            {
                errors.AddUnit(name, reason);
                _places.TryAdd(name, declaration.Unit.Location);
            }
            else
            {
                Add(declaration, name);
            }
        }

        RefuseCircles();
        foreach (var part in quoted.Where(part => !UnitTable.IsBuiltIn(part.Text)))
        {
            _units.TryAdd(part.Text, new DeclaredUnit(part.Text, Exact.One, part.Text, false));
        }

        return new UnitTable(_units.Values);
    }

    private void Add(UnitDeclarationSyntax declaration, string name)
    {
        if (UnitTable.IsBuiltIn(name) || name == "月" || UnitMultiple.Without(name).Length == 0)
        {
            diagnostics.Add(NameDiagnostics.BuiltInUnit(declaration.Unit.Location, name));
        }
        else if (!_places.TryAdd(name, declaration.Unit.Location))
        {
            Refuse(name, NameDiagnostics.DuplicateDeclaration(declaration.Unit.Location, name, _places[name]));
        }
        else if (Bind(declaration, name) is { } unit)
        {
            _units.Add(name, unit);
        }
    }

    private DeclaredUnit? Bind(UnitDeclarationSyntax declaration, string name)
    {
        if (!declaration.Unit.Denominators.IsEmpty)
        {
            Refuse(name, ValueDiagnostics.WrongUnitDeclaration(declaration.Unit.Location));
            return null;
        }

        if (declaration.Equals is not { } equals)
        {
            return new DeclaredUnit(name, Exact.One, name, declaration.IsWhole);
        }

        if (equals is not NumericValueSyntax { Unit: { Denominators.IsEmpty: true } unit, IsNegative: false } numeric
            || !Exact.TryParse(numeric.NumberText, out var factor) || factor.Sign == 0)
        {
            Refuse(name, ValueDiagnostics.WrongUnitDeclaration(equals.Location));
            return null;
        }

        // 1 万粒 = 1 万 粒 may itself use the multiples, unless the whole run is the unit.
        var text = unit.Numerator.Text;
        var plain = UnitMultiple.Without(text);
        return plain.Length == 0
            ? new DeclaredUnit(name, factor, text, declaration.IsWhole)
            : new DeclaredUnit(name, factor * UnitMultiple.Of(text), plain, declaration.IsWhole);
    }

    // Every chain of conversions is followed once, to a unit that stands on its own or back to itself. A unit is as good
    // as those it is counted in, so what is wrong with the last is wrong with all of them.
    private void RefuseCircles()
    {
        var followed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in _units.Keys.ToList())
        {
            var chain = new HashSet<string>(StringComparer.Ordinal);
            var current = name;
            while (!followed.Contains(current) && _units.TryGetValue(current, out var unit) && !IsRoot(unit))
            {
                if (!chain.Add(current))
                {
                    Refuse(current, NameDiagnostics.CircularUnit(_places[current], current));
                    _units.Remove(current);
                    break;
                }

                current = unit.Base;
            }

            followed.UnionWith(chain);
            if (errors.OfUnit(current) is { } reason)
            {
                foreach (var link in chain)
                {
                    errors.AddUnit(link, reason);
                }
            }
        }
    }

    private static bool IsRoot(DeclaredUnit unit) => unit.Base == unit.Name && unit.Factor == Exact.One;

    private void Refuse(string name, Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        errors.AddUnit(name, diagnostic.Message);
    }
}
