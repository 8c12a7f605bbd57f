using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Lexing;
using static IndicatorLang.Syntax.Generated.IndicatorLexer;

namespace IndicatorLang.Syntax.Shaping;

/// <summary>
/// Decides from the whole line what its first word is: a keyword, a heading, the name of an indicator, or the beginning of
/// something that is no statement.
/// </summary>
internal sealed class LineOpening(ShapingContext context, NameMaker names)
{
    /// <summary>Sets the type of the first token; what kind of block a brace behind the line opens.</summary>
    public BlockKind Open(List<Lexeme> line, bool beforeBrace, BlockKind inside)
    {
        switch (inside)
        {
            case BlockKind.Scale:
                return BlockKind.Orphan;
            case BlockKind.Calendar:
                OpenWith(line, line[0].Keyword is Keyword.Holiday or Keyword.Workday or Keyword.Covers);
                return BlockKind.Orphan;
            case BlockKind.Test:
                OpenWith(line, TestLineShaper.IsStatement(line[0].Keyword));
                return BlockKind.Orphan;
            case BlockKind.Purchases:
                OpenPurchase(line);
                return BlockKind.Orphan;
            default:
                var target = TargetFinder.Find(line);
                return beforeBrace && (target < 0 || IsNamedByKeyword(line)) ? OpenBlock(line) : OpenStatement(line, target);
        }
    }

    /// <summary><c>项目 达成 {</c>: only a name can stand between the two, so it is one.</summary>
    private static bool IsNamedByKeyword(List<Lexeme> line) =>
        line.Count == 2 && line[0].Keyword is Keyword.Project or Keyword.Scale or Keyword.Calendar or Keyword.Test && line[1].Type == NAME;

    private static void OpenWith(List<Lexeme> line, bool isKeyword)
    {
        if (isKeyword)
        {
            line[0].Type = LexemeTypes.Of(line[0].Keyword!.Value);
        }
        else
        {
            line.Insert(0, ShapingContext.Marker(ORPHAN));
        }
    }

    private void OpenPurchase(List<Lexeme> line)
    {
        foreach (var lexeme in line)
        {
            lexeme.Type = TokenSets.IsComparator(lexeme.Type) || TokenSets.IsConnective(lexeme.Type) ? STRAY : lexeme.Type;
        }

        var end = 1;
        while (end < line.Count && line[end].Type != STRAY && !TokenSets.IsNumber(line[end].Type))
        {
            end++;
        }

        if (TokenSets.IsName(line[0].Type) || (TokenSets.IsNumber(line[0].Type) && end < line.Count))
        {
            names.Make(line, 0, end, SUBJECT);
        }
        else
        {
            line.Insert(0, ShapingContext.Marker(ORPHAN));
        }
    }

    /// <summary>A line without a target before a brace: a declaration, or a heading.</summary>
    private BlockKind OpenBlock(List<Lexeme> line)
    {
        var first = line[0];
        switch (first.Keyword)
        {
            case Keyword.Project:
                WordRoles.AssignInHeader(line);
                Declare(line);
                return BlockKind.Project;
            case Keyword.Scale:
                Declare(line);
                return BlockKind.Scale;
            case Keyword.Test:
                Declare(line);
                return BlockKind.Test;
            case Keyword.Calendar:
                first.Type = CALENDAR;
                return BlockKind.Calendar;
            case Keyword.PurchaseItems when line.Count == 1:
                first.Type = PURCHASE_ITEMS;
                return BlockKind.Purchases;
            default:
                names.Make(line, 0, line.Count, HEADING);
                return BlockKind.Section;
        }
    }

    /// <summary>A line of its own; <paramref name="target"/> is where the target begins, negative without one.</summary>
    private BlockKind OpenStatement(List<Lexeme> line, int target)
    {
        if (target != 0 && OpenKeyword(line, target))
        {
            return BlockKind.Orphan;
        }

        var first = line[0];
        var isOrphan = target == 0 || first.Keyword is Keyword.And or Keyword.Or
            || (target < 0 && !TokenSets.IsName(first.Type)) || (target > 0 && TargetFinder.IsValueFirst(line, target));
        if (isOrphan)
        {
            line.Insert(0, ShapingContext.Marker(ORPHAN));
        }
        else
        {
            names.Make(line, 0, EndOfName(line, target), SUBJECT);
        }

        return BlockKind.Orphan;
    }

    /// <summary>Where the name ends: before the target, or before what stands in front of it by mistake.</summary>
    private static int EndOfName(List<Lexeme> line, int target)
    {
        if (target <= 1 || ClauseBefore(line, target))
        {
            return 1;
        }

        var last = line[target - 1];
        return last.Type == COLON || last.Keyword is Keyword.And or Keyword.Or ? target - 1 : target;
    }

    /// <summary>False when the first word is no keyword, or a keyword that stands as a name.</summary>
    private bool OpenKeyword(List<Lexeme> line, int target)
    {
        var first = line[0];
        if (first.Keyword is not { } keyword || target == 1)
        {
            return false;
        }

        switch (KeywordTable.Of(keyword).Kind)
        {
            case KeywordKind.Clause:
                var isClause = target < 0 || (ClauseWords.Fits(keyword, line[1]) && keyword is not (Keyword.Computed or Keyword.Suppress));
                if (isClause)
                {
                    line.Insert(0, ShapingContext.Marker(ORPHAN));
                }

                return isClause;
            case KeywordKind.Structure when keyword == Keyword.Unit && (target < 0 || line[target].Type == EQ):
                DeclareUnit(line, 1);
                return true;
            case KeywordKind.Structure when keyword == Keyword.Check && line.Count > 1 && !TokenSets.IsName(line[1].Type):
                return false;
            case KeywordKind.Structure when target < 0:
                if (keyword == Keyword.Input)
                {
                    DeclareInput(line);
                }
                else if (keyword is Keyword.Calendar or Keyword.Check)
                {
                    first.Type = LexemeTypes.Of(keyword);
                }
                else
                {
                    Declare(line);
                }

                return true;
            case KeywordKind.Header when target < 0:
                first.Type = LexemeTypes.Of(keyword);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A declaration of which only the name stands behind its keyword.</summary>
    private void Declare(List<Lexeme> line)
    {
        line[0].Type = LexemeTypes.Of(line[0].Keyword!.Value);
        var end = line.FindIndex(Math.Min(2, line.Count), lexeme => lexeme.Type == SUPPRESS);
        if (line.Count > 1)
        {
            names.Make(line, 1, end < 0 ? line.Count : end, NAME);
        }
    }

    /// <summary><c>单位 元/亩 = …</c>: what follows the keyword is a unit, although no number stands before it.</summary>
    private void DeclareUnit(List<Lexeme> line, int start)
    {
        line[start - 1].Type = line[0].Type == INPUT ? INPUT_UNIT : UNIT;
        for (var i = start; i < line.Count && (line[i].Type is NAME or STRING || IsPercent(line[i])); i += 2)
        {
            line[i].Type = IsPercent(line[i]) ? PERCENT : MEASURE;
            line[i].Keyword = null;
            if (i + 1 < line.Count && line[i + 1].Type == SLASH)
            {
                line[i + 1].Type = MEASURE_SLASH;
            }
            else
            {
                break;
            }
        }

        if (line.Count > start + 1 && line[^1].Keyword == Keyword.Whole)
        {
            line[^1].Type = WHOLE;
        }
    }

    private bool IsPercent(Lexeme lexeme) => lexeme.Type is STRAY or PERCENT && context.SpanOf(lexeme) is "%" or "％";

    /// <summary><c>输入 总车次 单位 车次</c>, <c>输入 受理日 日期</c>: the name ends before the unit, the type or a clause.</summary>
    private void DeclareInput(List<Lexeme> line)
    {
        line[0].Type = INPUT;
        var end = line.FindIndex(Math.Min(2, line.Count), lexeme =>
            lexeme.Keyword is Keyword.Unit or Keyword.Source or Keyword.Note or Keyword.Suppress || IsDateType(lexeme));
        var last = end < 0 ? line.Count : end;
        if (last == 3 && line[1].Type == NAME && line[2].Type == NAME)
        {
            // 输入 总车次 车次: the unit without the word that says so.
            var unit = line[2];
            unit.AddProblem(SyntaxDiagnostics.MissingUnitKeyword(context.At(unit), context.TextOf(unit)));
            unit.Type = MEASURE;
        }
        else if (end >= 0 && line[end].Keyword == Keyword.Unit)
        {
            DeclareUnit(line, end + 1);
        }
        else if (end >= 0 && IsDateType(line[end]))
        {
            line[end].Type = MEASURE;
        }

        if (line.Count > 1 && line[1].Type is not (MEASURE or INPUT_UNIT))
        {
            names.Make(line, 1, last == 3 && line[2].Type == MEASURE ? 2 : last, NAME);
        }
    }

    private bool IsDateType(Lexeme lexeme) => lexeme.Type == NAME && InputTypes.IsDate(context.SpanOf(lexeme));

    /// <summary>True when a clause stands before the target; then the name ends before the clause.</summary>
    private static bool ClauseBefore(List<Lexeme> line, int target)
    {
        for (var i = 1; i < target - 1; i++)
        {
            if (ClauseWords.IsClause(line[i].Keyword) && ClauseWords.Fits(line[i].Keyword!.Value, line[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
