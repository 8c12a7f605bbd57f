using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds what a keyword and a text in quotes are.</summary>
internal sealed class TextBuilder(BuildContext context, ValueBuilder values)
{
    /// <summary>The text behind a keyword; null when it is missing or has no quotes.</summary>
    public StringValueSyntax? BuildText(IndicatorParser.TextContext text, SyntaxToken keyword, bool reportMissing = true)
    {
        var terminal = (ITerminalNode)text.GetChild(context.PushColon(text, 0));
        switch (terminal.Symbol.Type)
        {
            case IndicatorParser.MISSING:
                context.PushToken(terminal);
                if (reportMissing)
                {
                    context.Report(SyntaxDiagnostics.MissingText(keyword.Location, keyword.Text));
                }

                return null;
            case IndicatorParser.BARE_TEXT:
                var token = context.PushToken(terminal);
                context.Report(SyntaxDiagnostics.UnquotedText(token.Location, keyword.Text, token.Text));
                return null;
            default:
                return values.BuildString(terminal);
        }
    }

    /// <summary><c>达成 "…"</c></summary>
    public StatementTargetSyntax? BuildStatement(IndicatorParser.StatementContext statement)
    {
        var mark = context.Mark();
        var keyword = context.PushToken((ITerminalNode)statement.GetChild(0));
        if (BuildText(statement.text(), keyword) is not { } text)
        {
            return null;
        }

        var target = new StatementTargetSyntax(context.Take(mark), text);
        context.Push(target);
        return target;
    }
}
