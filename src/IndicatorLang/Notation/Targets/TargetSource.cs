namespace IndicatorLang.Notation.Targets;

/// <summary>A request with its characters made uniform.</summary>
internal sealed class TargetSource
{
    public TargetSource(TargetNotationRequest request)
    {
        Request = request;
        Original = string.Join(' ', new[] { request.Operator, request.Value, request.Unit }.Select(CellText.Trim).Where(text => text.Length > 0));
        IsTooLong = Original.Length > CellText.MaxLength;
        Words = IsTooLong ? string.Empty : TargetCharacters.Clean(request.Value);
        Text = TargetCharacters.Unwrap(TargetCharacters.Uniform(Words)) is var text && text is "零" or "〇" ? "0" : text;
        Unit = IsTooLong ? string.Empty : TargetCharacters.Uniform(TargetCharacters.Clean(request.Unit));
        Operator = IsTooLong ? string.Empty : TargetCharacters.Uniform(TargetCharacters.Clean(request.Operator));
        Row = new RowNature(request);

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

    public string Operator { get; }

    public RowNature Row { get; }

    public bool HasDigit => Text.Any(char.IsAsciiDigit);
}
