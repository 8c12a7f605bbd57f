namespace IndicatorLang.Runtime;

/// <summary>Why a computation gives no value: what is wrong, then what to check.</summary>
internal static class ComputationProblems
{
    public static LocalizedText ZeroDivisor(Quantity left, Quantity right)
    {
        var (operation, divisor) = (QuantityText.Operation(QuantityForm.Infix("/"), [left, right]), NameOf(right));
        return right.Possible is null
            ? new($"{operation.Zh}：除数为零，不能计算；请核对{divisor.Zh}。", $"{operation.En} divides by zero; check {divisor.En}.")
            : new(
                $"{operation.Zh}：除数可能为零，不能计算；请把{divisor.Zh}填得更精确。",
                $"{operation.En} may divide by zero; give {divisor.En} more precisely.");
    }

    public static LocalizedText BaseNotPositive(Quantity value, Quantity basis)
    {
        var (operation, name) = (QuantityText.Operation(QuantityForm.Call("增长率", "growth"), [value, basis]), NameOf(basis));
        return basis.Possible is not null
            ? new(
                $"{operation.Zh}：基数可能不大于零，增长率没有意义；请把{name.Zh}填得更精确。",
                $"{operation.En}: the base may not be above zero, and growth from it would mean nothing; give {name.En} more precisely.")
            : basis.Point.Sign == 0
            ? new($"{operation.Zh}：基数为零，不能计算；请核对{name.Zh}。", $"{operation.En} divides by zero, because the base is zero; check {name.En}.")
            : new(
                $"{operation.Zh}：基数不大于零，增长率没有意义；请核对{name.Zh}。",
                $"{operation.En}: growth from a base that is not above zero means nothing; check {name.En}.");
    }

    public static LocalizedText Reversed(Quantity start, Quantity end)
    {
        var (from, to) = (QuantityText.Label(start), QuantityText.Label(end));
        return new($"结束日期（{to.Zh}）早于开始日期（{from.Zh}）；请核对。", $"the end ({to.En}) is before the start ({from.En}); check them.");
    }

    public static LocalizedText Uncovered(Quantity start, Quantity end, WorkdayCalendar calendar, int year)
    {
        var (from, to) = (QuantityText.Label(start), QuantityText.Label(end));
        return new(
            $"自 {from.Zh} 至 {to.Zh}：日历“{calendar.Name}”没有 {Year(year)} 年的放假安排，不能数工作日；请核对日期，或在程序中扩展日历。",
            $"from {from.En} to {to.En}: the calendar '{calendar.Name}' has no arrangement for {Year(year)}, so workdays cannot be counted; check the dates, or extend the calendar in the program.");
    }

    public static LocalizedText TooLarge(Quantity quantity)
    {
        var names = string.Join("、", quantity.Operands.Select(operand => operand.Name).OfType<string>());
        var (zh, en) = names.Length == 0 ? ("输入", "the inputs") : ($"“{names}”", $"'{names}'");
        return new($"计算结果的位数过多，不能继续；请核对{zh}。", $"the result has too many digits to go on; check {en}.");
    }

    /// <summary>A result in a unit that is declared whole, of which some possible values are not.</summary>
    public static LocalizedText PerhapsNotWhole(IndicatorDescriptor indicator, Quantity result)
    {
        var values = QuantityText.Label(result);
        return new(
            $"单位“{indicator.Type.Unit}”已声明为整数，算出的结果可能是 {values.Zh}，不一定是整数；请把各输入填得更精确。",
            $"the unit '{indicator.Type.Unit}' is declared whole, and the result may be {values.En}, which need not be whole; give the inputs more precisely.");
    }

    /// <summary>An input that the data give, but not in a way that can be used.</summary>
    public static LocalizedText InvalidInput(InputDescriptor input, LocalizedText problem) => new(
        $"输入“{input.Name}”的数据无效：{problem.Zh}",
        $"the input '{input.Name}' is invalid: {problem.En}");

    /// <summary>An input whose declaration is in error.</summary>
    public static LocalizedText BrokenInput(InputDescriptor input, LocalizedText error) => new(
        $"输入“{input.Name}”的声明有错：{error.Zh}",
        $"the declaration of the input '{input.Name}' is in error: {error.En}");

    public static LocalizedText MissingInputs(IReadOnlyList<string> names) => new(
        $"没有填报输入{string.Join("、", names.Select(name => $"“{name}”"))}，不能计算实际值。",
        $"{(names.Count == 1 ? "the input" : "the inputs")} {string.Join(", ", names.Select(name => $"'{name}'"))} {(names.Count == 1 ? "was" : "were")} not reported, so there is no actual.");

    public static LocalizedText InapplicableInputs(IReadOnlyList<string> names) => new(
        $"输入{string.Join("、", names.Select(name => $"“{name}”"))}填报为“不适用”。",
        $"{(names.Count == 1 ? "the input" : "the inputs")} {string.Join(", ", names.Select(name => $"'{name}'"))} {(names.Count == 1 ? "was" : "were")} reported as not applicable.");

    /// <summary>An actual that stands in the data although the program computes it.</summary>
    public static LocalizedText ActualForComputed(IndicatorDescriptor indicator, string text) => new(
        $"“{indicator.Name}”由“{indicator.Computation}”计算，不能直接填报“{text}”；请删去它，改填各输入的值。",
        $"'{indicator.Name}' is computed by '{indicator.Computation}', so '{text}' cannot be reported for it; remove it, and report the inputs instead.");

    private static LocalizedText NameOf(Quantity quantity) =>
        quantity.Name is { } name ? new($"“{name}”", $"'{name}'") : new("输入", "the inputs");

    private static string Year(int year) => FormattableString.Invariant($"{year}");
}
