using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Shaping;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds <c>≥ 98%</c>, and says what is wrong with <c>≥ ≥ 98%</c>, <c>≥</c>, <c>≥ 98%以上</c>, <c>= [1, 2]</c>.</summary>
internal sealed class ComparisonBuilder(BuildContext context, ValueBuilder values, TextBuilder texts)
{
    public TargetSyntax? Build(IndicatorParser.ComparisonContext comparison)
    {
        var mark = context.Mark();
        var token = context.PushToken((ITerminalNode)comparison.comparator().GetChild(0));
        var last = token;
        var isSingle = true;
        for (var i = 1; i < comparison.ChildCount - 1; i++)
        {
            last = context.PushToken((ITerminalNode)comparison.GetChild(i));
            isSingle = false;
        }

        var location = context.At(token.Span.Start, last.Span.End);
        var operators = context.TextOf(location);
        switch (comparison.GetChild(comparison.ChildCount - 1))
        {
            case IndicatorParser.ValueContext value:
                ReportOperator(isSingle, location, operators);
                return Build(mark, token, values.Build(value));
            case IndicatorParser.StatementContext statement:
                context.Report(SyntaxDiagnostics.OperatorBeforeAchieve(location, operators));
                texts.BuildStatement(statement);
                return null;
            case ITerminalNode missing:
                if (isSingle)
                {
                    context.Report(SyntaxDiagnostics.MissingValue(location, operators));
                }
                else
                {
                    ReportOperator(isSingle, location, operators);
                }

                context.PushToken(missing);
                return null;
            case var brackets:
                context.Report(SyntaxDiagnostics.BracketsAfterOperator(location, operators));
                context.PushTokens(brackets);
                return null;
        }
    }

    /// <summary>The comparison that a sign stands for, also one of another language.</summary>
    private static ComparisonOperator OperatorOf(string sign) => sign switch
    {
        "=" => ComparisonOperator.Equal,
        "≠" => ComparisonOperator.NotEqual,
        ">" => ComparisonOperator.Greater,
        "≥" => ComparisonOperator.GreaterOrEqual,
        "<" => ComparisonOperator.Less,
        _ => ComparisonOperator.LessOrEqual,
    };

    private static string? SignOf(SyntaxToken token) => token.Kind switch
    {
        TokenKind.Equal => "=",
        TokenKind.NotEqual => "≠",
        TokenKind.Greater => ">",
        TokenKind.GreaterOrEqual => "≥",
        TokenKind.Less => "<",
        TokenKind.LessOrEqual => "≤",
        _ => RepairOf(token.Text),
    };

    /// <summary>The sign that was meant by several, or by one of another language; null when that is not certain.</summary>
    private static string? RepairOf(string operators)
    {
        var signs = Numerals.ToAscii(operators).Replace(" ", string.Empty, StringComparison.Ordinal)
            .Replace('＝', '=').Replace('＞', '>').Replace('＜', '<').Replace('！', '!').Replace('≧', '≥').Replace('≦', '≤');
        return signs switch
        {
            _ when signs.Length > 0 && signs.Trim(signs[0]).Length == 0 => signs[..1],
            ">=" or "=>" or "≥=" or "=≥" or ">≥" or "≥>" => "≥",
            "<=" or "=<" or "≤=" or "=≤" or "<≤" or "≤<" => "≤",
            "!==" or "<>" => "≠",
            _ => null,
        };
    }

    private void ReportOperator(bool isSingle, Text.Location location, string operators)
    {
        var repair = RepairOf(operators);
        if (!isSingle)
        {
            context.Report(SyntaxDiagnostics.DoubledOperator(location, operators, repair));
        }
        else if (operators is "<>" or "＜＞" || (operators.Length > 1 && repair is not null && !IsCanonicalPair(operators)))
        {
            context.Report(SyntaxDiagnostics.ForeignOperator(location, operators, repair!));
        }
    }

    /// <summary>&gt;=, &lt;= and != are signs of this language, in either width.</summary>
    private static bool IsCanonicalPair(string operators) =>
        operators.Length == 2 && operators[0] is '>' or '＞' or '<' or '＜' or '!' or '！' && operators[1] is '=' or '＝' or '═';

    /// <summary>Says what is wrong with a sign that stands alone.</summary>
    public void ReportOperator(SyntaxToken sign) => ReportOperator(isSingle: true, sign.Location, sign.Text);

    /// <summary>A comparison of all that stands above the mark.</summary>
    public ComparisonTargetSyntax? Build(int mark, SyntaxToken token, BuiltValue value)
    {
        var (node, suffix) = value;
        values.ReportDecimalDate(node, isDate: false);
        var sign = SignOf(token) ?? "=";
        if (suffix is not null)
        {
            ReportSuffix(node, suffix, sign);
        }

        if (node is null)
        {
            return null;
        }

        var target = new ComparisonTargetSyntax(context.Take(mark), token, OperatorOf(sign), node);
        context.Push(target);
        return target;
    }

    private void ReportSuffix(ValueSyntax? node, SyntaxToken suffix, string sign)
    {
        var meant = SuffixWords.OperatorFor(suffix.Text);
        if (meant is null || node is null)
        {
            values.ReportSuffix(node, suffix);
            return;
        }

        // ≥ 98%以上 says the same twice; ≥ 98%以下 contradicts itself.
        context.Report(SyntaxDiagnostics.SurplusBoundWord(suffix.Location, suffix.Text, isCertain: meant == sign));
    }
}
