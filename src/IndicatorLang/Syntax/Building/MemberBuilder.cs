using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using IndicatorLang.Diagnostics;
using IndicatorLang.Syntax.Generated;
using IndicatorLang.Syntax.Lexing;

namespace IndicatorLang.Syntax.Building;

/// <summary>Builds statements: chooses the builder for each kind.</summary>
internal sealed class MemberBuilder
{
    private readonly BuildContext _context;
    private readonly NameBuilder _names;
    private readonly LineBuilder _lines;
    private readonly PlainLineBuilder _plainLines;
    private readonly OrphanBuilder _orphans;
    private readonly HeaderBuilder _headers;
    private readonly DeclarationBuilder _declarations;
    private readonly CalendarBuilder _calendars;
    private readonly ClauseBuilder _clauses;
    private readonly SettingBuilder _settings;
    private readonly TestBuilder _tests;

    public MemberBuilder(BuildContext context)
    {
        _context = context;
        _names = new NameBuilder(context);
        var values = new ValueBuilder(context, _names);
        var texts = new TextBuilder(context, values);
        var brackets = new BracketBuilder(context, new BracketReader(context, values));
        var comparisons = new ComparisonBuilder(context, values, texts);
        var targets = new TargetBuilder(context, values, texts, comparisons, brackets);
        var clauses = new ClauseBuilder(context, values, texts, new ExpressionBuilder(context, _names, values));
        _lines = new LineBuilder(context, _names, values, targets, clauses);
        _plainLines = new PlainLineBuilder(context, _names, values, comparisons, brackets);
        _orphans = new OrphanBuilder(context, _names);
        _headers = new HeaderBuilder(context, _names, values, clauses);
        _declarations = new DeclarationBuilder(context, _names, values, clauses);
        _calendars = new CalendarBuilder(context, _names, values, _declarations);
        _clauses = clauses;
        _settings = new SettingBuilder(context);
        _tests = new TestBuilder(context, _names, values, _declarations);
    }

    /// <param name="indicator">The line.</param>
    /// <param name="isSound">False when the parser gave up in it: then only its name is read.</param>
    public IndicatorSyntax BuildIndicator(IndicatorParser.IndicatorContext indicator, bool isSound)
    {
        if (indicator.PLAIN_LINE() is { } plain)
        {
            return _plainLines.Build((PlainLine)plain.Symbol);
        }

        if (isSound)
        {
            return _lines.Build(indicator);
        }

        var mark = _context.Mark();
        var name = _names.BuildName((ITerminalNode)indicator.GetChild(0));
        for (var i = 1; i < indicator.ChildCount; i++)
        {
            _context.PushTokens(indicator.GetChild(i));
        }

        return new IndicatorSyntax(_context.Take(mark), name, null, [], [.. _context.OfLine]);
    }

    public MemberSyntax? BuildOrphan(IndicatorParser.OrphanLineContext orphan, out bool continuesIndicator) =>
        _orphans.Build(orphan, out continuesIndicator);

    public MemberSyntax Build(ParserRuleContext member, List<MemberSyntax> nested) => member switch
    {
        IndicatorParser.ProjectContext project => BuildProject(project, nested),
        IndicatorParser.SectionContext section => BuildSection(section, nested),
        IndicatorParser.HeaderFieldContext field => _headers.Build(field),
        IndicatorParser.PurchasesContext purchases => _headers.BuildPurchases(purchases),
        IndicatorParser.UnitDeclarationContext unit => _declarations.BuildUnit(unit),
        IndicatorParser.ScaleContext scale => _declarations.BuildScale(scale),
        IndicatorParser.CalendarContext calendar when calendar.calendarBody() is null && calendar.calendarHead().EXTENDS() is null =>
            _headers.BuildCalendar(calendar),
        IndicatorParser.CalendarContext calendar => _calendars.Build(calendar),
        IndicatorParser.SettingContext setting => _settings.Build(setting),
        IndicatorParser.InputContext input => _declarations.BuildInput(input),
        IndicatorParser.TestContext test => _tests.Build(test),
        _ => BuildSkipped(member),
    };

    private ProjectSyntax BuildProject(IndicatorParser.ProjectContext project, List<MemberSyntax> nested)
    {
        var mark = _context.Mark();
        var keyword = _context.PushToken((ITerminalNode)project.GetChild(0));
        var name = _declarations.BuildDeclaredName(project.GetChild(1), keyword);
        ImmutableArray<ClauseSyntax> clauses = [.. project.suppressClause().Select(_clauses.BuildSuppress)];
        if (project.block() is { } block)
        {
            PushBlock(block, nested);
        }
        else
        {
            var location = _context.At(project);
            _context.Report(SyntaxDiagnostics.MissingBlock(location, _context.TextOf(location)));
        }

        return new ProjectSyntax(_context.Take(mark), name, clauses, [.. nested]);
    }

    private SectionSyntax BuildSection(IndicatorParser.SectionContext section, List<MemberSyntax> nested)
    {
        var mark = _context.Mark();
        var heading = _names.BuildName((ITerminalNode)section.GetChild(0));
        PushBlock(section.block(), nested);
        return new SectionSyntax(_context.Take(mark), heading, [.. nested]);
    }

    private void PushBlock(IndicatorParser.BlockContext block, List<MemberSyntax> nested)
    {
        _context.PushToken(block.LBRACE());
        nested.ForEach(_context.Push);
        if (block.RBRACE() is { } close)
        {
            _context.PushToken(close);
        }
    }

    private SkippedSyntax BuildSkipped(ParserRuleContext member)
    {
        var mark = _context.Mark();
        _context.PushTokens(member);
        return new SkippedSyntax(_context.Take(mark));
    }
}
