using System.Collections.Immutable;
using System.Text;
using IndicatorLang.Emit;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Text;

namespace IndicatorLang.Conformance.Differential.Computed;

/// <summary>A computed indicator with its target, as they were meant.</summary>
internal sealed record ComputedIndicator(Expression Expression, Func<Fraction, bool> Holds);

/// <summary>A random program of computed indicators, compiled from its text, with evaluators of both kinds.</summary>
internal sealed class ComputedProgram
{
    public ComputedProgram(SplitMix64 random, int indicators)
    {
        var text = new StringBuilder();
        for (var i = 0; i < ExpressionGenerator.Counts; i++)
        {
            text.AppendLine($"输入 件{i} 单位 件").AppendLine($"输入 日{i} 日期");
        }

        text.AppendLine("输入 率0 单位 %").AppendLine("输入 率1 单位 %");
        var generator = new ExpressionGenerator(random);
        var made = ImmutableArray.CreateBuilder<ComputedIndicator>();
        for (var i = 0; i < indicators; i++)
        {
            var depth = random.Between(0, 3);
            var (expression, unit, scale) = random.Below(3) switch
            {
                0 => (generator.Count(depth), " 件", Fraction.Of(1)),
                1 => (generator.Percent(depth), "%", new Fraction(1, 100)),
                _ => (generator.Duration(depth), " 天", Fraction.Of(1)),
            };
            var bound = random.Between(-20, 120);
            var value = Fraction.Of(bound) * scale;
            var (sign, holds) = random.Below(4) switch
            {
                0 => ("≥", (Func<Fraction, bool>)(it => it.CompareTo(value) >= 0)),
                1 => ("<", it => it.CompareTo(value) < 0),
                2 => ("≠", it => it.CompareTo(value) != 0),
                _ => ("≤", it => it.CompareTo(value) <= 0),
            };
            text.AppendLine($"指标{i} {sign} {bound}{unit} 计算 {expression.Text}");
            made.Add(new ComputedIndicator(expression, holds));
        }

        Text = text.ToString();
        Indicators = made.ToImmutable();
        var compilation = Compilation.Create(new SourceText("随机.ind", Text));
        Assert.False(compilation.HasErrors, compilation.Diagnostics.FirstOrDefault()?.Message.Zh + "\n" + Text);
        Interpreter = compilation.Interpret().Single();
        Emitted = EvaluatorAssembly.Load(ProgramEmitter.Emit(compilation.Model, new EmitOptions()).Assembly).Projects.Single();
    }

    public string Text { get; }

    public ImmutableArray<ComputedIndicator> Indicators { get; }

    public ProjectEvaluator Interpreter { get; }

    public ProjectEvaluator Emitted { get; }
}
