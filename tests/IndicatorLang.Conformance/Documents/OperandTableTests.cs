using IndicatorLang.Runtime;
using IndicatorLang.Semantics;
using IndicatorLang.Syntax;

namespace IndicatorLang.Conformance.Documents;

/// <summary>Holds the tables of computed indicators in the specification against those of the code.</summary>
public sealed class OperandTableTests
{
    private static readonly MarkdownDocument Language = MarkdownDocument.Read("docs/language.md");

    [Fact]
    public void The_operands_go_together_as_the_operand_table_says()
    {
        var documented = Language.TableOf("sign", "left", "right", "units", "gives").Rows.SelectMany(Rules).ToList();
        Assert.Equal(documented.Count, documented.Distinct().Count());
        Assert.Equal(
            OperandTable.Rules.Select(rule => rule.ToString()).Order(StringComparer.Ordinal),
            documented.Select(rule => rule.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_results_fit_the_targets_as_the_result_table_says() => Assert.Equal(
        ResultTable.Rules.Select(rule => (rule.Result, rule.Target)).Order(),
        Language.TableOf("result", "target").Rows
            .SelectMany(row => row.Cells[1].Split(", "), (row, target) => (Kind(row.Cells[0]), Target(target)))
            .Order());

    [Fact]
    public void The_functions_are_those_of_the_function_table() => Assert.Equal(
        FunctionTable.All.Select(row => (row.English, row.Chinese)),
        Language.TableOf("function", "中文", "takes").Rows
            .Select(row => (MarkdownDocument.Plain(row.Cells[0]), MarkdownDocument.Plain(row.Cells[1]))));

    private static IEnumerable<OperandRule> Rules(MarkdownRow row) =>
        from sign in MarkdownDocument.CodesIn(row.Cells[0])
        from left in row.Cells[1].Split(", ").Select(Kind)
        from right in row.Cells[2] == "as left" ? [left] : row.Cells[2].Split(", ").Select(Kind)
        select new OperandRule(Sign(sign), left, right, Units(row.Cells[3]), row.Cells[4] switch
        {
            "as left" => left,
            "as right" => right,
            var kind => Kind(kind),
        });

    private static ArithmeticSign Sign(string sign) => sign switch
    {
        "+" => ArithmeticSign.Plus,
        "-" => ArithmeticSign.Minus,
        "*" => ArithmeticSign.Times,
        _ => ArithmeticSign.Over,
    };

    private static UnitRule Units(string cell) => cell switch
    {
        "the same" => UnitRule.Same,
        "of the left" => UnitRule.Left,
        "of the right" => UnitRule.Right,
        "differ" => UnitRule.Per,
        "cancels" => UnitRule.Cancel,
        _ => throw new InvalidOperationException(cell),
    };

    private static OperandKind Kind(string name) => Enum.Parse<OperandKind>(name, ignoreCase: true);

    private static ValueKind Target(string name) =>
        Enum.Parse<ValueKind>(name == "percentage points" ? nameof(ValueKind.PercentagePoints) : name, ignoreCase: true);
}
