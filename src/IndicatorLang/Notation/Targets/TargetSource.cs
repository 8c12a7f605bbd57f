using System.Text.RegularExpressions;

namespace IndicatorLang.Notation.Targets;

/// <summary>A request with its characters made uniform.</summary>
internal sealed partial class TargetSource
{
    public TargetSource(TargetNotationRequest request)
    {
        Request = request;
        Original = string.Join(' ', new[] { request.Operator, request.Value, request.Unit }.Select(CellText.Trim).Where(text => text.Length > 0));
        IsTooLong = Original.Length > CellText.MaxLength;
        Words = IsTooLong ? string.Empty : TargetCharacters.Clean(request.Value);
        Text = Included().Replace(TargetCharacters.Unwrap(TargetCharacters.Uniform(Words)), "${number}") is var text && text is "零" or "〇" ? "0" : text;
        Unit = IsTooLong ? string.Empty : TargetCharacters.Uniform(TargetCharacters.Clean(request.Unit));
        Operator = IsTooLong ? string.Empty : TargetCharacters.Uniform(TargetCharacters.Clean(request.Operator));
        Row = new RowNature(request);
        if (!IsTooLong && CompactDate.IsDate(this))
        {
            Text = CompactDate.Separated(Text);
        }

        if (Unit.Length == 0 && Alone().IsMatch(Text) && UnitWords.InName(TargetCharacters.Uniform(TargetCharacters.Clean(request.Indicator))) is { } named)
        {
            (Unit, IsUnitOfName) = (named, true);
        }

        // 十二 beside 次: only a unit makes a number of it.
        if (MeasureParts.IsCertain(Unit) && ChineseNumerals.Leading.Match(Text) is { Unit: "" } numeral)
        {
            Text = numeral.Digits;
        }
    }

    public TargetNotationRequest Request { get; }

    /// <summary>The words of the document.</summary>
    public string Original { get; }

    public bool IsTooLong { get; }

    /// <summary>The value in its own words.</summary>
    public string Words { get; }

    /// <summary>The value as the grammars read it.</summary>
    public string Text { get; }

    public string Unit { get; }

    /// <summary>Whether the unit stands in brackets at the end of the indicator's name, as in 管护面积（万亩）, and in no cell of its own.</summary>
    public bool IsUnitOfName { get; }

    public string Operator { get; }

    public RowNature Row { get; }

    public bool HasDigit => Text.Any(char.IsAsciiDigit);

    // 95%(含95%)以上
    [GeneratedRegex(@"(?<number>\d[\d.]*%?)\(含\k<number>\)(?=及?以[上下内])")]
    private static partial Regex Included();

    // A number without a unit, with or without a bound.
    [GeneratedRegex(@"^([≥≤><=]+|不低于|不少于|不小于|不超过|不高于|不大于|大于等于|小于等于|大于|小于|达到|超过|至少|控制在)?-?\d[\d,]*(\.\d+)?([-~至]\d[\d,]*(\.\d+)?)?[万亿]?(及?以上|及?以下|以内)?$")]
    private static partial Regex Alone();
}
