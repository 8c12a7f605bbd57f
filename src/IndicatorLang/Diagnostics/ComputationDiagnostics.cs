using IndicatorLang.Text;

namespace IndicatorLang.Diagnostics;

/// <summary>IND2020 to IND2049 and IND3030 to IND3049: inputs, and the expressions that compute from them.</summary>
public static partial class ComputationDiagnostics
{
    public static readonly DiagnosticDescriptor InputNameTakenDescriptor = new("IND2020", "input-name-taken", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownInputDescriptor = new("IND2021", "unknown-input", Severity.Error);
    public static readonly DiagnosticDescriptor UnknownFunctionDescriptor = new("IND2022", "unknown-function", Severity.Error);
    public static readonly DiagnosticDescriptor ExpressionTooLongDescriptor = new("IND2027", "expression-too-long", Severity.Error);
    public static readonly DiagnosticDescriptor NoBaselineDescriptor = new("IND2028", "no-baseline", Severity.Error);
    public static readonly DiagnosticDescriptor ClauseWithoutComputationDescriptor = new("IND2029", "clause-without-computation", Severity.Error);
    public static readonly DiagnosticDescriptor InputOutsideProjectDescriptor = new("IND2030", "input-outside-project", Severity.Error);
    public static readonly DiagnosticDescriptor UnusedInputDescriptor = new("IND2031", "unused-input", Severity.Warning);
    public static readonly DiagnosticDescriptor UnusedBaselineDescriptor = new("IND2032", "unused-baseline", Severity.Warning);
    public static readonly DiagnosticDescriptor ConstantComputationDescriptor = new("IND2033", "constant-computation", Severity.Error);
    public static readonly DiagnosticDescriptor DifferingComputationsDescriptor = new("IND2034", "differing-computations", Severity.Error);

    public static Diagnostic InputNameTaken(Location at, string name, Location first) => new(
        InputNameTakenDescriptor,
        at,
        new(
            $"“{Excerpt.Of(name)}”已经是另一个输入或指标的名称，数据无法分清；请给其中一个改名。",
            $"'{Excerpt.Of(name)}' is the name of another input or of an indicator already, so data could belong to either; rename one of them."))
    { Related = [new RelatedLocation(first, new("先前的同名处", "the earlier one"))] };

    public static Diagnostic UnknownInput(Location at, string name, IReadOnlyList<string> nearest) => new(
        UnknownInputDescriptor,
        at,
        nearest.Count == 0
            ? new(
                $"没有输入“{Excerpt.Of(name)}”；请先声明，例如“输入 {Excerpt.Of(name)} 单位 件”。",
                $"there is no input '{Excerpt.Of(name)}'; declare it, as in 'input {Excerpt.Of(name)} unit 件'.")
            : new(
                $"没有输入“{Excerpt.Of(name)}”；是不是{Quoted(nearest).Zh}？",
                $"there is no input '{Excerpt.Of(name)}'; did you mean {Quoted(nearest).En}?"));

    public static Diagnostic IndicatorAsInput(Location at, string name) => new(
        UnknownInputDescriptor,
        at,
        new(
            $"“{Excerpt.Of(name)}”是指标，不是输入；算式只能用输入，请另外声明一个输入。",
            $"'{Excerpt.Of(name)}' is an indicator, not an input; expressions use inputs only, so declare one."));

    public static Diagnostic UnknownFunction(Location at, string name, IReadOnlyList<string> nearest) => new(
        UnknownFunctionDescriptor,
        at,
        nearest.Count == 0
            ? new(
                $"没有函数“{Excerpt.Of(name)}”；请核对名称，或去掉括号。",
                $"there is no function '{Excerpt.Of(name)}'; check the name, or remove the bracket.")
            : new(
                $"没有函数“{Excerpt.Of(name)}”；是不是{Quoted(nearest).Zh}？",
                $"there is no function '{Excerpt.Of(name)}'; did you mean {Quoted(nearest).En}?"));

    public static Diagnostic ExpressionTooLong(Location at, int most) => new(
        ExpressionTooLongDescriptor,
        at,
        new(
            FormattableString.Invariant($"算式超过了 {most} 步；请在汇总数据以后再填报，减少输入。"),
            FormattableString.Invariant($"the expression has more than {most} steps; add the data up before they are reported, so that there are fewer inputs.")));

    public static Diagnostic NoBaseline(Location at) => new(
        NoBaselineDescriptor,
        at,
        new(
            "这里要用基期，但这一行没有写；请加上，例如“基期 30000 人次”，或写一个输入的名称。",
            "this needs a baseline, and the line has none; add one, as in 'baseline 30000 人次', or the name of an input."));

    public static Diagnostic ClauseWithoutComputation(Location at, string keyword) => new(
        ClauseWithoutComputationDescriptor,
        at,
        new(
            $"“{Excerpt.Of(keyword)}”只对计算出来的实际值有意义，这一行没有“计算”；请补上算式，或删去它。",
            $"'{Excerpt.Of(keyword)}' means something only for an actual that is computed, and this line has no 'computed' (计算); add the expression, or delete it."));

    public static Diagnostic InputOutsideProject(Location at, string name) => new(
        InputOutsideProjectDescriptor,
        at,
        new(
            $"输入“{Excerpt.Of(name)}”不在任何项目里；请移到用它的项目的大括号里。",
            $"the input '{Excerpt.Of(name)}' is in no project; move it inside the braces of the project that uses it."));

    public static Diagnostic UnusedInput(Location at, string name) => new(
        UnusedInputDescriptor,
        at,
        new(
            $"没有指标用到输入“{Excerpt.Of(name)}”；请在算式中使用，或删去。",
            $"no indicator uses the input '{Excerpt.Of(name)}'; use it in an expression, or delete it."));

    public static Diagnostic UnusedBaseline(Location at, string keyword) => new(
        UnusedBaselineDescriptor,
        at,
        new(
            $"算式没有用到“{Excerpt.Of(keyword)}”；请在算式中写“基期”或 growth(…)，或删去它。",
            $"the expression does not use '{Excerpt.Of(keyword)}'; write 基期 or growth(…) in it, or delete the clause."));

    public static Diagnostic ConstantComputation(Location at) => new(
        ConstantComputationDescriptor,
        at,
        new(
            "算式没有用到任何输入，结果与数据无关；请用输入的名称来写。",
            "the expression uses no input, so its result has nothing to do with the data; write it with the names of inputs."));

    public static Diagnostic DifferingComputations(Location at, string name, Location first) => new(
        DifferingComputationsDescriptor,
        at,
        new(
            $"“{Excerpt.Of(name)}”有几个目标，却不是用同一个算式得出实际值；一个指标只有一个实际值，请把“计算”写成一样（有“保留”的，目标的单位也要一样）。",
            $"'{Excerpt.Of(name)}' has several targets, but its actual is not come by in one way; an indicator has one actual, so write the same expression on each line, and where it is rounded the same unit in the targets."))
    { Related = [new RelatedLocation(first, new("先前的目标", "the earlier target"))] };

    private static (string Zh, string En) Quoted(IReadOnlyList<string> names) =>
        (string.Join("或", names.Select(name => $"“{Excerpt.Of(name)}”")), string.Join(" or ", names.Select(name => $"'{Excerpt.Of(name)}'")));
}
