using Antlr4.Runtime.Tree;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds names and units.</summary>
internal sealed class NameBuilder(BuildContext context)
{
    /// <summary>A name of one token, whatever its type.</summary>
    public NameSyntax BuildName(ITerminalNode node) => BuildName(BuildContext.LexemeOf(node));

    public NameSyntax BuildName(Lexeme lexeme)
    {
        var mark = context.Mark();
        var (value, isQuoted) = Read(context.PushToken(lexeme));
        var name = new NameSyntax(context.Take(mark), value, isQuoted);
        context.Push(name);
        return name;
    }

    public NameSyntax BuildName(IndicatorParser.NameContext name) => BuildName((ITerminalNode)name.GetChild(0));

    public UnitSyntax BuildUnit(IndicatorParser.UnitContext unit)
    {
        var mark = context.Mark();
        var parts = new List<UnitPartSyntax>();
        SyntaxToken? slash = null;
        for (var i = 0; i < unit.ChildCount; i++)
        {
            switch (unit.GetChild(i))
            {
                case IndicatorParser.UnitPartContext part:
                    parts.Add(BuildPart(BuildContext.LexemeOf((ITerminalNode)part.GetChild(0))));
                    break;
                case ITerminalNode terminal when BuildContext.IsMissing(terminal):
                    context.Report(Diagnostics.SyntaxDiagnostics.MissingUnitPart(slash!.Location));
                    context.PushToken(terminal);
                    break;
                case ITerminalNode terminal:
                    slash = context.PushToken(terminal);
                    break;
            }
        }

        var node = new UnitSyntax(context.Take(mark), parts[0], [.. parts.Skip(1)]);
        context.Push(node);
        return node;
    }

    /// <summary>A unit of one part, or one that was left out.</summary>
    public UnitSyntax BuildUnit(Lexeme only)
    {
        var mark = context.Mark();
        var part = BuildPart(only);
        var node = new UnitSyntax(context.Take(mark), part, []);
        context.Push(node);
        return node;
    }

    private UnitPartSyntax BuildPart(Lexeme lexeme)
    {
        var mark = context.Mark();
        var token = context.PushToken(lexeme);
        var (text, isQuoted) = Read(token);
        if (token.Kind == TokenKind.Percent && text == "％")
        {
            text = "%";
        }

        var part = new UnitPartSyntax(context.Take(mark), text, isQuoted);
        context.Push(part);
        return part;
    }

    private (string Value, bool IsQuoted) Read(SyntaxToken token)
    {
        var text = token.Text;
        if (text.Length > 0 && StringText.IsQuote(text[0]))
        {
            return (NormalForm.Of(StringText.Decode(token.Location, context.Report)), true);
        }

        return (NormalForm.Of(text), false);
    }
}
