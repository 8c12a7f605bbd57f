using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;

namespace IndicatorLang.Semantics;

/// <summary>Checks the fields of a project's header.</summary>
internal sealed class HeaderBinder(FileScope scope, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText Year = new("四位数的年份，如 2019", "a year of four digits, such as 2019");
    private static readonly LocalizedText Words = new("文字，如 \"市外事办\"", "text, such as \"市外事办\"");
    private static readonly LocalizedText Amount = new("金额，如 3090000.00 元", "an amount, such as 3090000.00 元");
    private static readonly LocalizedText Period = new("起止日期，如 2019-01-01 .. 2019-12-31", "two dates, such as 2019-01-01 .. 2019-12-31");
    private static readonly LocalizedText Calendar = new("日历的名称，如 中国", "the name of a calendar, such as 中国");

    private readonly ValueBinder _values = new(scope, diagnostics);
    private readonly Dictionary<Keyword, HeaderFieldSyntax> _seen = [];

    public ProjectHeader Header { get; private set; } = new();

    public void Bind(HeaderFieldSyntax syntax)
    {
        if (!_seen.TryAdd(syntax.Field, syntax))
        {
            diagnostics.Add(NameDiagnostics.DuplicateField(
                syntax.KeywordToken.Location, syntax.KeywordToken.Text, _seen[syntax.Field].KeywordToken.Location));
            return;
        }

        // A field without a readable value has its syntax diagnostic already.
        if (syntax.Value is { } value)
        {
            Header = Bind(syntax, value);
        }
    }

    public void Bind(PurchaseItemsSyntax syntax) =>
        Header = Header with { PurchaseItems = Header.PurchaseItems.AddRange(syntax.Items.Select(Bind)) };

    private ProjectHeader Bind(HeaderFieldSyntax syntax, ValueSyntax value)
    {
        if (syntax.UpperValue is not null && syntax.Field != Keyword.Period)
        {
            Wrong(syntax, Expected(syntax.Field));
            return Header;
        }

        return syntax.Field switch
        {
            Keyword.Year => Header with { Year = BindYear(syntax, value) },
            Keyword.Period => BindPeriod(syntax, value),
            Keyword.Calendar => Header with { Calendar = BindCalendar(syntax, value), CalendarEdition = EditionOf(syntax) },
            Keyword.ImplementingUnit => Header with { ImplementingUnit = BindText(syntax, value) },
            Keyword.SupervisingUnit => Header with { SupervisingUnit = BindText(syntax, value) },
            Keyword.ProjectType => Header with { ProjectType = BindText(syntax, value) },
            Keyword.FundUse => Header with { FundUse = BindText(syntax, value) },
            Keyword.Overview => Header with { Overview = BindText(syntax, value) },
            Keyword.Purpose => Header with { Purpose = BindText(syntax, value) },
            Keyword.OverallGoal => Header with { OverallGoal = BindText(syntax, value) },
            Keyword.AnnualGoal => Header with { AnnualGoal = BindText(syntax, value) },
            Keyword.TotalAmount => Header with { TotalAmount = BindAmount(syntax, value) },
            Keyword.AnnualAmount => Header with { AnnualAmount = BindAmount(syntax, value) },
            Keyword.FiscalAmount => Header with { FiscalAmount = BindAmount(syntax, value) },
            Keyword.OtherAmount => Header with { OtherAmount = BindAmount(syntax, value) },
            Keyword.AssetAmount => Header with { AssetAmount = BindAmount(syntax, value) },
            _ => Header,
        };
    }

    private static LocalizedText Expected(Keyword field) => field switch
    {
        Keyword.Year => Year,
        Keyword.Calendar => Calendar,
        Keyword.TotalAmount or Keyword.AnnualAmount or Keyword.FiscalAmount or Keyword.OtherAmount or Keyword.AssetAmount => Amount,
        _ => Words,
    };

    private Located<int>? BindYear(HeaderFieldSyntax syntax, ValueSyntax value)
    {
        int? year = value switch
        {
            NumericValueSyntax { IsNegative: false, Unit: null, NumberText: { Length: 4 } text } when text.All(char.IsAsciiDigit) =>
                int.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
            DateValueSyntax { Quarter: null, Month: null } date => date.Year,
            _ => null,
        };
        if (year is null or < 1 or > 9999)
        {
            Wrong(syntax, Year);
            return null;
        }

        return new Located<int>(year.Value, value.Location);
    }

    private ProjectHeader BindPeriod(HeaderFieldSyntax syntax, ValueSyntax value)
    {
        var start = BindDate(syntax, value);
        var end = syntax.UpperValue is { } upper ? BindDate(syntax, upper) : start;
        return start is null || end is null ? Header : Header with { Start = start, End = end };
    }

    // A bare 2019 is a number everywhere else; here only a year can be meant.
    private Located<DatePeriod>? BindDate(HeaderFieldSyntax syntax, ValueSyntax value)
    {
        switch (value)
        {
            case DateValueSyntax date:
                return _values.BindDate(date) is { } period ? new Located<DatePeriod>(period, value.Location) : null;
            case NumericValueSyntax { IsNegative: false, Unit: null, NumberText: { Length: 4 } text }
                when int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
                    && year >= 1:
                return new Located<DatePeriod>(DatePeriod.Year(year), value.Location);
            default:
                Wrong(syntax, Period);
                return null;
        }
    }

    private Located<string>? BindCalendar(HeaderFieldSyntax syntax, ValueSyntax value)
    {
        if (TextOf(value) is not { } name)
        {
            Wrong(syntax, Calendar);
            return null;
        }

        if (scope.FindCalendar(name) is not { } calendar)
        {
            diagnostics.Add(NameDiagnostics.UnknownCalendar(
                value.Location, name, Suggestions.For(name, scope.CalendarNames, diagnostics.Count)));
        }
        else if (EditionOf(syntax) is { } edition && scope.FindCalendar(name, edition.Value) is null)
        {
            var declared = ReferenceEquals(calendar, WorkdayCalendar.China) ? null : calendar.Version;
            diagnostics.Add(NameDiagnostics.UnknownEdition(edition.Location, name, edition.Value, declared));
        }

        return new Located<string>(name, value.Location);
    }

    private static Located<string>? EditionOf(HeaderFieldSyntax syntax) =>
        syntax.Edition is { } edition ? new Located<string>(edition.Value, edition.Location) : null;

    private Located<string>? BindText(HeaderFieldSyntax syntax, ValueSyntax value)
    {
        if (TextOf(value) is { } text)
        {
            return new Located<string>(text, value.Location);
        }

        Wrong(syntax, Words);
        return null;
    }

    private static string? TextOf(ValueSyntax value) => value switch
    {
        StringValueSyntax text => text.Value,
        TextBlockValueSyntax block => block.Value,
        WordValueSyntax { Qualifier: null } word => word.Word.Value,
        _ => null,
    };

    private Located<Exact>? BindAmount(HeaderFieldSyntax syntax, ValueSyntax value)
    {
        if (value is not NumericValueSyntax)
        {
            Wrong(syntax, Amount);
            return null;
        }

        var mark = diagnostics.Count;
        if (_values.Bind(value) is { Type.Kind: ValueKind.Money, Low: var amount })
        {
            return new Located<Exact>(amount, value.Location);
        }

        if (diagnostics.FirstErrorSince(mark) is null)
        {
            Wrong(syntax, Amount);
        }

        return null;
    }

    private PurchaseItem Bind(PurchaseItemSyntax syntax)
    {
        var quantity = syntax.Quantity is { } value ? _values.Bind(value) : null;
        var amount = syntax.Amount is { } price ? _values.Bind(price) : null;
        if (amount is not null && amount.Type.Kind != ValueKind.Money)
        {
            diagnostics.Add(ValueDiagnostics.WrongFieldValue(amount.Location, syntax.Name.Value, Amount));
            amount = null;
        }

        return new PurchaseItem(
            new Located<string>(syntax.Name.Value, syntax.Name.Location), quantity?.Low, quantity?.Unit.Text ?? string.Empty, amount?.Low);
    }

    private void Wrong(HeaderFieldSyntax syntax, LocalizedText expected) =>
        diagnostics.Add(ValueDiagnostics.WrongFieldValue(
            (syntax.Value ?? (SyntaxElement)syntax.KeywordToken).Location, syntax.KeywordToken.Text, expected));
}
