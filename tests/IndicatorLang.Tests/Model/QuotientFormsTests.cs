using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;

namespace IndicatorLang.Tests.Model;

/// <summary>Which computations are quotients of two sums, and of which: the coefficients of 甲, 乙 and 丙 and the constant, above and below the line.</summary>
public sealed class QuotientFormsTests
{
    [Theory]
    [InlineData("甲 + 乙 + 丙", "1 1 1 0", "0 0 0 1")]
    [InlineData("甲 - 2 * 乙 + 丙 * 3", "1 -2 3 0", "0 0 0 1")]
    [InlineData("-(甲 + 乙) - 丙 + 10 件", "-1 -1 -1 10", "0 0 0 1")]
    [InlineData("合计(甲, 乙, 丙)", "1 1 1 0", "0 0 0 1")]
    [InlineData("平均(甲, 乙, 丙)", "1 1 1 0", "0 0 0 3")]
    [InlineData("甲 / 2 + 乙 / 3 + 丙 * 0.25", "6 4 3 0", "0 0 0 12")]
    [InlineData("(甲 + 乙 + 丙) / 0.5", "2 2 2 0", "0 0 0 1")]
    [InlineData("甲 / (乙 + 丙)", "1 0 0 0", "0 1 1 0")]
    [InlineData("甲 / (乙 / 2 + 丙)", "2 0 0 0", "0 1 2 0")]
    [InlineData("甲 / (乙 + 丙) + 100%", "1 1 1 0", "0 1 1 0")]
    [InlineData("100% + 甲 / (乙 + 丙)", "1 1 1 0", "0 1 1 0")]
    [InlineData("100% - 甲 / (乙 + 丙)", "-1 1 1 0", "0 1 1 0")]
    [InlineData("甲 / (乙 + 丙) - 100%", "1 -1 -1 0", "0 1 1 0")]
    [InlineData("甲 / (乙 + 丙) * 2", "2 0 0 0", "0 1 1 0")]
    [InlineData("甲 / (乙 + 丙) / 2", "1 0 0 0", "0 2 2 0")]
    [InlineData("(甲 - 乙) / (丙 - 5 件)", "1 -1 0 0", "0 0 1 -5")]
    [InlineData("增长率(甲 + 丙, 乙)", "1 -1 1 0", "0 1 0 0", true)]
    [InlineData("增长率(甲 + 乙 + 丙, 20 件)", "1 1 1 -20", "0 0 0 20")]
    public void A_quotient_of_two_sums(string expression, string above, string below, bool needsPositive = false)
    {
        var form = FormOf(expression);
        Assert.NotNull(form);
        Assert.Equal((above, below, needsPositive), (string.Join(' ', Sorted(expression, form.Numerator)), string.Join(' ', Sorted(expression, form.Denominator)), form.NeedsPositive));
    }

    [Theory]
    [InlineData("甲 / 乙 * (丙 / 甲)")]
    [InlineData("(甲 / 乙) / (丙 / 甲)")]
    [InlineData("(甲 / 乙) / (丙 / 2 件)")]
    [InlineData("(甲 / (乙 + 1 件)) / (丙 / 2 件)")]
    [InlineData("甲 / 乙 + 丙 / 甲")]
    [InlineData("甲 / 乙 + 丙 / 乙")]
    [InlineData("最大(甲, 乙) + 丙")]
    [InlineData("舍入(甲 / 乙, 2) + 丙 / 丙")]
    [InlineData("(甲 + 乙 + 丙) / 0")]
    [InlineData("增长率(甲 / 乙, 甲 / 丙)")]
    [InlineData("增长率(甲 + 乙 + 丙, 0 件 - 5 件)")]
    [InlineData("增长率(甲 + 乙 + 丙, 5 件 - 5 件)")]
    public void Anything_else_is_none(string expression) => Assert.Null(FormOf(expression));

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void A_sum_has_at_most_twelve_inputs(int inputs, bool hasForm) =>
        Assert.Equal(hasForm, FormOf(inputs, "数 ≥ 1 件", string.Join(" + ", Names(inputs))) is not null);

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_quotient_has_at_most_four_inputs(int inputs, bool hasForm) =>
        Assert.Equal(hasForm, FormOf(inputs, "率 ≥ 1%", $"({string.Join(" + ", Names(inputs - 1))}) / 输入{inputs}") is not null);

    [Theory]
    [InlineData("甲 * 9223372036854775807 + 乙 + 丙", true)]
    [InlineData("甲 * 9223372036854775808 + 乙 + 丙", false)]
    [InlineData("甲 / 9223372036854775807 + 乙 / 9223372036854775807 + 丙 / 9223372036854775807", true)]
    [InlineData("甲 / 9223372036854775808 + 乙 / 9223372036854775808 + 丙 / 9223372036854775808", false)]
    [InlineData("甲 * 9999999999999999999999999999 * 9999999999999999999999999999 / 9999999999999999999999999999 / 9999999999999999999999999999 + 乙 + 丙", false)]
    [InlineData("甲 / 9999999999999999999999999999 / 9999999999999999999999999999 * 9999999999999999999999999999 * 9999999999999999999999999999 + 乙 + 丙", false)]
    public void Coefficients_fit_in_64_bits_and_no_step_leaves_128(string expression, bool hasForm) => Assert.Equal(hasForm, FormOf(expression) is not null);

    private static QuotientForm? FormOf(string expression)
    {
        foreach (var target in new[] { "数 ≥ 1 件", "率 ≥ 1%", "数 ≥ 1" })
        {
            if (Program($"输入 甲 单位 件\n输入 乙 单位 件\n输入 丙 单位 件\n{target} 计算 {expression}") is { HasErrors: false } compilation)
            {
                return compilation.Model.Projects[0].Indicators[0].Descriptor.Form;
            }
        }

        throw new InvalidOperationException(string.Join('\n', Checked.Describe(Program($"输入 甲 单位 件\n输入 乙 单位 件\n输入 丙 单位 件\n率 ≥ 1% 计算 {expression}"))));
    }

    private static QuotientForm? FormOf(int inputs, string target, string expression)
    {
        var compilation = Program($"{string.Join('\n', Names(inputs).Select(name => $"输入 {name} 单位 件"))}\n{target} 计算 {expression}");
        Assert.False(compilation.HasErrors);
        return compilation.Model.Projects[0].Indicators[0].Descriptor.Form;
    }

    private static IEnumerable<string> Names(int inputs) => Enumerable.Range(1, inputs).Select(i => $"输入{i}");

    private static Compilation Program(string text) => Checked.Program(text);

    // A form has the inputs in the order in which the expression names them.
    private static IEnumerable<long> Sorted(string expression, IReadOnlyList<long> side) =>
        new[] { '甲', '乙', '丙' }.OrderBy(name => expression.IndexOf(name, StringComparison.Ordinal)).Select((name, i) => (name, side[i]))
            .OrderBy(pair => "甲乙丙".IndexOf(pair.name, StringComparison.Ordinal)).Select(pair => pair.Item2).Append(side[^1]);
}
