using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds clauses.</summary>
internal sealed class ClauseBuilder(BuildContext context, ValueBuilder values, TextBuilder texts, ExpressionBuilder expressions)
{
    public ClauseSyntax Build(IndicatorParser.ClauseContext clause, bool reportMissing = true) =>
        Build((ParserRuleContext)clause.GetChild(0), reportMissing);

    /// <summary>A clause by the rule of its kind.</summary>
    public ClauseSyntax Build(ParserRuleContext inner, bool reportMissing = true)
    {
        var mark = context.Mark();
        if (inner is IndicatorParser.SuppressClauseContext suppress)
        {
            return BuildSuppress(suppress);
        }

        var keyword = context.PushToken((ITerminalNode)inner.GetChild(0));
        ClauseSyntax node;
        switch (inner)
        {
            case IndicatorParser.TextClauseContext text:
                var read = texts.BuildText(text.text(), keyword, reportMissing);
                node = new TextClauseSyntax(context.Take(mark), keyword, read);
                break;
            case IndicatorParser.ComputedClauseContext computed:
                var expression = expressions.Build(computed.expression(), keyword);
                node = new ComputedClauseSyntax(context.Take(mark), keyword, expression);
                break;
            case IndicatorParser.RoundingClauseContext rounding:
                node = BuildRounding(rounding, keyword, mark, reportMissing);
                break;
            default:
                var value = BuildValue(inner, keyword, reportMissing);
                node = new ValueClauseSyntax(context.Take(mark), keyword, value);
                break;
        }

        context.Push(node);
        return node;
    }

    /// <summary><c>忽略 IND4101 "理由"</c></summary>
    public SuppressClauseSyntax BuildSuppress(IndicatorParser.SuppressClauseContext suppress)
    {
        var mark = context.Mark();
        var keyword = context.PushToken((ITerminalNode)suppress.GetChild(0));
        var codeNode = (ITerminalNode)suppress.GetChild(1);
        var codeToken = context.PushToken(codeNode);
        var code = codeToken.Kind == TokenKind.String ? StringText.Decode(codeToken.Location, context.Report) : codeToken.Text;
        string? reason = null;
        if (BuildContext.IsMissing(codeNode))
        {
            context.Report(SyntaxDiagnostics.MissingSuppressCode(keyword.Location, keyword.Text));
            context.PushTokens(suppress.text());
        }
        else
        {
            reason = texts.BuildText(suppress.text(), codeToken, reportMissing: false)?.Value;
            if (suppress.text().MISSING() is not null || reason is not null && string.IsNullOrWhiteSpace(reason))
            {
                context.Report(SyntaxDiagnostics.MissingSuppressReason(codeToken.Location, keyword.Text));
            }
        }

        var node = new SuppressClauseSyntax(context.Take(mark), keyword, codeToken.IsMissing ? null : codeToken, code, reason);
        context.Push(node);
        return node;
    }

    /// <summary><c>保留 2 位小数 四舍五入</c></summary>
    private RoundingClauseSyntax BuildRounding(IndicatorParser.RoundingClauseContext rounding, SyntaxToken keyword, int mark, bool reportMissing)
    {
        if (rounding.value() is not { } value)
        {
            BuildValue(rounding, keyword, reportMissing);
            return new RoundingClauseSyntax(context.Take(mark), keyword, null, null);
        }

        var (node, suffix) = values.Build(value);
        if (suffix is not null && !RoundingWords.IsMode(suffix.Text))
        {
            values.ReportSuffix(node, suffix);
        }

        return new RoundingClauseSyntax(context.Take(mark), keyword, node, suffix);
    }

    private static string ExampleFor(SyntaxToken keyword) => keyword.Keyword switch
    {
        Keyword.Due => "2019-12",
        Keyword.Cap => "100%",
        Keyword.Rounding => "2 位小数",
        Keyword.Baseline => "95%",
        _ => "5",
    };

    private ValueSyntax? BuildValue(ParserRuleContext clause, SyntaxToken keyword, bool reportMissing)
    {
        var child = clause.GetChild(context.PushColon(clause, 1));
        if (child is not IndicatorParser.ValueContext value)
        {
            if (reportMissing)
            {
                context.Report(SyntaxDiagnostics.MissingClauseValue(keyword.Location, keyword.Text, ExampleFor(keyword)));
            }

            context.PushTokens(child);
            return null;
        }

        var node = values.BuildPlain(value);
        return keyword.Keyword == Keyword.Due && values.ReportDecimalDate(node, isDate: true) ? null : node;
    }
}
