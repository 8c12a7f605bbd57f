using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds settings of rules.</summary>
internal sealed class SettingBuilder(BuildContext context)
{
    /// <summary><c>检查 IND4014 关闭 "理由"</c></summary>
    public SettingSyntax Build(IndicatorParser.SettingContext setting)
    {
        var mark = context.Mark();
        context.PushToken((ITerminalNode)setting.GetChild(0));
        var codeToken = context.PushToken((ITerminalNode)setting.GetChild(1));
        var code = codeToken.Kind == TokenKind.String ? StringText.Decode(codeToken.Location, context.Report) : codeToken.Text;
        SyntaxToken? level = null;
        SyntaxToken? reason = null;
        var isReported = false;
        foreach (var part in setting.settingPart())
        {
            var token = context.PushToken((ITerminalNode)part.GetChild(0));
            if (level is null && reason is null && token.Kind is TokenKind.Name or TokenKind.Keyword)
            {
                level = token;
            }
            else if (reason is null && token.Kind == TokenKind.String)
            {
                reason = token;
            }
            else if (!isReported)
            {
                context.Report(SyntaxDiagnostics.UnexpectedAfterSetting(token.Location, token.Text));
                isReported = true;
            }
        }

        return new SettingSyntax(context.Take(mark), codeToken, code, level, reason);
    }
}
