using System.Collections.Immutable;
using IndicatorLang.Syntax.Lexing;
using IndicatorLang.Syntax.Shaping;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds the lines that <see cref="PlainForm"/> recognised, as <see cref="LineBuilder"/> would what the parser makes of them.</summary>
internal sealed class PlainLineBuilder(
    BuildContext context, NameBuilder names, ValueBuilder values, ComparisonBuilder comparisons, BracketBuilder brackets)
{
    private Lexeme[] _parts = [];
    private int _position;

    public IndicatorSyntax Build(PlainLine line)
    {
        (_parts, _position) = (line.Parts, 0);
        var mark = context.Mark();
        var name = names.BuildName(Take());
        TargetSyntax? target = Next switch
        {
            ACHIEVE => BuildStatement(),
            IN => BuildInterval(),
            _ => BuildComparison(),
        };
        var clauses = BuildClauses();
        return new IndicatorSyntax(context.Take(mark), name, target, clauses, [.. context.OfLine]);
    }

    /// <summary>The type of the next part; NEWLINE at the end of the line.</summary>
    private int Next => _position < _parts.Length ? _parts[_position].Type : NEWLINE;

    private Lexeme Take() => _parts[_position++];

    private ValueSyntax BuildValue()
    {
        var negative = Next == NEGATIVE ? Take() : null;
        var first = Take();
        return values.BuildPlain(negative, first, Next is MEASURE or PERCENT ? Take() : null);
    }

    private ComparisonTargetSyntax? BuildComparison()
    {
        var mark = context.Mark();
        var sign = context.PushToken(Take());
        comparisons.ReportOperator(sign);
        return comparisons.Build(mark, sign, new BuiltValue(BuildValue(), Suffix: null));
    }

    private StatementTargetSyntax BuildStatement()
    {
        var mark = context.Mark();
        context.PushToken(Take());
        var text = values.BuildString(Take());
        var target = new StatementTargetSyntax(context.Take(mark), text);
        context.Push(target);
        return target;
    }

    private IntervalTargetSyntax? BuildInterval()
    {
        var mark = context.Mark();
        var before = context.OfLine.Count;
        context.PushToken(Take());
        var open = context.PushToken(Take());
        var lower = BuildBound();
        context.PushToken(Take());
        var upper = BuildBound();
        return brackets.BuildInterval(open, [lower, upper], context.PushToken(Take()), before, mark);
    }

    private BracketSlot BuildBound()
    {
        var value = BuildValue();
        values.ReportDecimalDate(value, isDate: false);
        return new BracketSlot(value.Location) { Value = value };
    }

    private ImmutableArray<ClauseSyntax> BuildClauses()
    {
        if (Next == NEWLINE)
        {
            return [];
        }

        var clauses = ImmutableArray.CreateBuilder<ClauseSyntax>();
        while (Next != NEWLINE)
        {
            var mark = context.Mark();
            var keyword = context.PushToken(Take());
            ClauseSyntax clause;
            if (keyword.Keyword == Keyword.Weight)
            {
                var value = BuildValue();
                clause = new ValueClauseSyntax(context.Take(mark), keyword, value);
            }
            else
            {
                var text = values.BuildString(Take());
                clause = new TextClauseSyntax(context.Take(mark), keyword, text);
            }

            context.Push(clause);
            clauses.Add(clause);
        }

        return clauses.ToImmutable();
    }
}
