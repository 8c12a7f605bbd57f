using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Lexing;
using IndicatorLang.Text;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>Finds a second indicator on a line (<c>p = 9 q = 10</c>), so that both are read; the second carries the message.</summary>
internal sealed class LineSplitter(ShapingContext context)
{
    // Each message holds a copy of it.
    private const int LongestIndent = 80;

    private readonly List<int> _names = [];

    /// <summary>Puts a newline without text before the name of each further indicator.</summary>
    public void Split(List<Lexeme> line)
    {
        var depth = 0;
        var firstOperator = 0;
        _names.Clear();
        for (var i = 1; i < line.Count; i++)
        {
            var lexeme = line[i];
            depth += lexeme.Type is LPAREN or LBRACK or SET_OPEN ? 1 : lexeme.Type is RPAREN or RBRACK or SET_CLOSE ? -1 : 0;
            if (depth > 0 || !(TokenSets.IsComparator(lexeme.Type) || lexeme.Type is IN or ACHIEVE))
            {
                continue;
            }

            if (firstOperator > 0 && IsNameOfSecond(line, i, line[firstOperator].Type))
            {
                _names.Add(i - 1);
            }

            firstOperator = i;
        }

        if (_names.Count > 0)
        {
            Rebuild(line);
        }
    }

    private void Rebuild(List<Lexeme> line)
    {
        var result = new List<Lexeme>(line.Count + _names.Count);
        var next = 0;
        for (var i = 0; i < line.Count; i++)
        {
            var lexeme = line[i];
            if (next < _names.Count && _names[next] == i)
            {
                next++;
                lexeme.Type = SUBJECT;
                lexeme.Keyword = null;
                lexeme.AddProblem(SyntaxDiagnostics.TwoIndicatorsOnOneLine(context.At(lexeme), context.TextOf(lexeme), Break(lexeme)));
                result.Add(ShapingContext.Marker(NEWLINE));
            }

            result.Add(lexeme);
        }

        line.Clear();
        line.AddRange(result);
    }

    // A new line in place of the blanks before the name, indented as the line that it is broken from.
    private TextEdit Break(Lexeme name)
    {
        var before = context.Source.Content.AsSpan(0, name.Start);
        var column = context.At(name).Start.Column;
        var line = before.Slice(name.Start - column, Math.Min(column, LongestIndent + 1));
        var indent = line[..^line.TrimStart().Length];
        return new TextEdit(
            TextSpan.FromBounds(before.TrimEnd().Length, name.Start),
            "\n" + (indent.Length <= LongestIndent ? indent.ToString() : string.Empty));
    }

    private static bool IsNameOfSecond(List<Lexeme> line, int @operator, int firstOperator)
    {
        var name = line[@operator - 1];
        var before = line[@operator - 2];
        if (TokenSets.IsComparator(before.Type) || TokenSets.IsConnective(before.Type))
        {
            return false;
        }

        return name.Type switch
        {
            NAME => before.Type is not (COMPUTED or PLUS or MINUS or STAR or SLASH or COMMA or QUALIFIER_DOT),
            STRING => before.Type is not (SOURCE or NOTE or ACHIEVE or SUPPRESS or CODE or BASELINE),
            // The unit of the first target, or the name of the second: two bounds in opposite directions are one target.
            MEASURE => !ShapingContext.AreAdjacent(before, name) && !AreOpposite(firstOperator, line[@operator].Type)
                && before.Type is NUMBER,
            _ => false,
        };
    }

    private static bool AreOpposite(int first, int second) =>
        (first is GE or GT && second is LE or LT) || (first is LE or LT && second is GE or GT);
}
