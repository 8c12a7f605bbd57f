using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;

namespace IndicatorLang.Syntax.Building;

/// <summary>
/// Builds indicator lines. Each mistake is reported once: what stands beside one that is already reported, up to the next clause
/// or operator, is taken to belong to it.
/// </summary>
internal sealed class LineBuilder(
    BuildContext context, NameBuilder names, ValueBuilder values, TargetBuilder targets, ClauseBuilder clauses)
{
    private readonly List<ClauseSyntax> _clauses = [];
    private NameSyntax? _name;
    private TargetSyntax? _target;
    private bool _hasTarget;

    /// <summary>True while what is read belongs to a mistake already reported.</summary>
    private bool _inMistake;

    /// <summary>True after a wrong connective, so that the condition behind it is no second mistake.</summary>
    private bool _isJoined;

    /// <summary>The kind of the last clause, when what it needs was missing.</summary>
    private Keyword? _incomplete;

    public IndicatorSyntax Build(IndicatorParser.IndicatorContext indicator)
    {
        var mark = context.Mark();
        var name = names.BuildName((ITerminalNode)indicator.GetChild(0));
        var isNameBroken = context.OfLine.Count > 0;
        _clauses.Clear();
        (_target, _hasTarget, _inMistake, _isJoined, _incomplete) = (null, false, false, false, null);
        _name = name;
        var line = indicator.line();
        var sawMistake = false;
        for (var i = 0; i < line.ChildCount; i++)
        {
            if (line.GetChild(i) is IndicatorParser.ItemContext item)
            {
                AddItem(line, i, item);
                sawMistake |= _inMistake;
            }
            else
            {
                AddConnective(line.GetChild(i));
            }
        }

        if (!_hasTarget && !sawMistake && !isNameBroken && !_isJoined)
        {
            context.Report(SyntaxDiagnostics.MissingTarget(name.Location, name.Value));
        }

        return new IndicatorSyntax(context.Take(mark), name, _target, [.. _clauses], [.. context.OfLine]);
    }

    private void AddItem(IndicatorParser.LineContext line, int index, IndicatorParser.ItemContext item)
    {
        for (var i = 0; i < item.ChildCount; i++)
        {
            switch (item.GetChild(i))
            {
                case IndicatorParser.TargetContext target:
                    AddTarget(line, index, target);
                    break;
                case IndicatorParser.ClauseContext clause:
                    AddClause(clause);
                    break;
                case IndicatorParser.StrayContext stray:
                    AddStray(line, index, (ITerminalNode)stray.GetChild(0));
                    break;
                case ITerminalNode range:
                    AddStray(line, index, range);
                    break;
                case var connective:
                    AddConnective(connective);
                    break;
            }
        }
    }

    private void AddTarget(IndicatorParser.LineContext line, int index, IndicatorParser.TargetContext target)
    {
        if (TargetBuilder.AsBareValue(target) is { } value)
        {
            if (_inMistake)
            {
                context.PushTokens(target);
            }
            else if (_hasTarget)
            {
                // A quote that opens nothing has its message already.
                var before = context.OfLine.Count;
                context.PushTokens(target);
                if (context.OfLine.Count == before)
                {
                    ReportLeftover(line, index);
                }
            }
            else
            {
                AddBareValue(value);
            }

            _hasTarget = true;
            _inMistake = true;
            return;
        }

        if (!_hasTarget)
        {
            if (_clauses.Count > 0)
            {
                context.Report(SyntaxDiagnostics.ClauseBeforeTarget(_clauses[0].KeywordToken.Location, _clauses[0].KeywordToken.Text));
            }

            var before = context.OfLine.Count;
            _target = targets.Build(target);
            _inMistake = _target is null && context.OfLine.Count > before;
        }
        else if (_inMistake || _isJoined)
        {
            context.PushTokens(target);
            _inMistake = false;
        }
        else
        {
            var first = (Lexeme)target.Start;
            context.Report(SyntaxDiagnostics.MissingConnective(context.At(first.Start, first.End), first.FullStart));
            context.PushTokens(target);
        }

        _hasTarget = true;
        _isJoined = false;
    }

    /// <summary>A value right behind the name.</summary>
    private void AddBareValue(IndicatorParser.ValueContext value)
    {
        var location = context.At(value);
        var field = HeaderWords.Nearest(_name!);
        if (value.quoted() is { } quoted && quoted.STRING() is not null)
        {
            values.Build(value);
            context.Report(SyntaxDiagnostics.TextWithoutAchieve(location, context.TextOf(location), field));
        }
        else
        {
            targets.ReportBareValue(value, field);
        }
    }

    private void AddClause(IndicatorParser.ClauseContext clause)
    {
        _inMistake = false;
        var keyword = ((Lexeme)clause.Start).Keyword!.Value;
        var isRepeated = keyword != Keyword.Suppress && _clauses.Exists(other => other.Kind == keyword);
        if (isRepeated && _incomplete != keyword)
        {
            var location = context.At(((Lexeme)clause.Start).Start, ((Lexeme)clause.Start).End);
            context.Report(SyntaxDiagnostics.DuplicateClause(location, context.TextOf(location)));
        }

        var node = clauses.Build(clause, reportMissing: !isRepeated);
        _incomplete = node is TextClauseSyntax { Text: null } or ValueClauseSyntax { Value: null } or RoundingClauseSyntax { Value: null } ? keyword : null;
        _clauses.Add(node);
    }

    private void AddStray(IndicatorParser.LineContext line, int index, ITerminalNode terminal)
    {
        var next = index + 1 < line.ChildCount ? (line.GetChild(index + 1) as IndicatorParser.ItemContext)?.target() : null;
        var token = context.PushToken(terminal);
        var isEnd = index + 1 == line.ChildCount;
        var isSkipped = terminal.Symbol.Type == IndicatorParser.SKIPPED;
        if (_inMistake || isSkipped)
        {
            _inMistake = true;
        }
        else if (token.Kind == TokenKind.Colon || (isEnd && token.Text is ";" or "；" or "。"))
        {
            context.Report(SyntaxDiagnostics.SurplusPunctuation(token.Location, token.Text));
        }
        else if (terminal.Symbol.Type == IndicatorParser.SURPLUS)
        {
            context.Report(SyntaxDiagnostics.SurplusBracket(token.Location, token.Text));
        }
        else if (_hasTarget && token.Text is "," or "，" or "、" or ";" or "；" && next is not null && TargetBuilder.AsBareValue(next) is null)
        {
            context.Report(SyntaxDiagnostics.ForeignConnective(token.Location, token.Text, "且"));
            _isJoined = true;
        }
        else
        {
            if (_hasTarget)
            {
                ReportLeftover(line, index);
            }
            else
            {
                context.Report(SyntaxDiagnostics.UnexpectedCharacter(token.Location, token.Text));
            }

            _inMistake = true;
        }
    }

    private void AddConnective(IParseTree connective)
    {
        var terminal = (ITerminalNode)connective.GetChild(0).GetChild(0);
        var token = context.PushToken(terminal);
        for (var i = 1; i < connective.ChildCount; i++)
        {
            context.PushTokens(connective.GetChild(i));
        }

        context.Report(SyntaxDiagnostics.MissingConditionBefore(token.Location, token.Text));
        _isJoined = true;
        _inMistake = false;
    }

    /// <summary>Reports all that follows the target up to the next clause or operator, as one mistake.</summary>
    private void ReportLeftover(IndicatorParser.LineContext line, int index)
    {
        var last = index;
        while (last + 1 < line.ChildCount && line.GetChild(last + 1) is IndicatorParser.ItemContext next
            && (next.stray() is not null || (next.target() is { } target && TargetBuilder.AsBareValue(target) is not null)))
        {
            last++;
        }

        var start = (Lexeme)((ParserRuleContext)line.GetChild(index)).Start;
        var end = (Lexeme)((ParserRuleContext)line.GetChild(last)).Stop;
        var location = context.At(start.Start, Math.Max(start.End, end.End));
        context.Report(SharedUnit.Repair(_target, location, context.TextOf(location))
            ?? SyntaxDiagnostics.UnexpectedAfterTarget(location, context.TextOf(location)));
    }
}
