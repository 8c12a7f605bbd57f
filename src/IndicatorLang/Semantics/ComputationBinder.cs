using System.Collections.Immutable;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>A checked computation.</summary>
/// <param name="Text">The expression in the words of the file, on one line, with the clauses that change its value.</param>
/// <param name="UsedInputs">The places of the inputs it uses.</param>
/// <param name="Model">The operations, or null when it is in error.</param>
/// <param name="Error">Why no verdict may rest on it, although that is reported elsewhere, or null.</param>
internal sealed record BoundComputation(string Text, ImmutableArray<int> UsedInputs, ComputationModel? Model, LocalizedText? Error);

/// <summary>Checks the clauses 计算, 基期 and 保留 of an indicator line.</summary>
internal sealed class ComputationBinder(FileScope scope, ValueBinder values, DiagnosticBag diagnostics, InputTable inputs, ProjectContext context)
{
    /// <summary>The computation of a line; null where the data give the actual.</summary>
    public BoundComputation? Bind(IndicatorSyntax syntax, BoundTarget? target)
    {
        if (syntax.Clauses.IsEmpty)
        {
            return null;
        }

        var computed = syntax.Clauses.OfType<ComputedClauseSyntax>().FirstOrDefault();
        var baseline = syntax.Clauses.OfType<ValueClauseSyntax>().FirstOrDefault(clause => clause.Kind == Keyword.Baseline);
        var rounding = syntax.Clauses.OfType<RoundingClauseSyntax>().FirstOrDefault();
        if (computed is null)
        {
            foreach (var clause in new ClauseSyntax?[] { baseline, rounding }.OfType<ClauseSyntax>())
            {
                diagnostics.Add(ComputationDiagnostics.ClauseWithoutComputation(clause.KeywordToken.Location, clause.KeywordToken.Text));
            }

            return null;
        }

        var mark = diagnostics.Count;
        var unit = target is { Values.Count: > 0 } ? target.Values[0].Unit : BoundValue.NoUnit;
        var builder = new ComputationBuilder(target?.Type, unit);
        var binder = new ExpressionBinder(inputs, values, diagnostics, builder)
        {
            BaselineSyntax = baseline?.Value,
            BaselineName = baseline?.KeywordToken.Text ?? "基期",
        };
        var result = binder.Bind(computed.Expression);
        var decimals = BindRounding(rounding);
        if (result is not null && binder.UsedInputs.IsEmpty)
        {
            diagnostics.Add(ComputationDiagnostics.ConstantComputation(computed.Expression.Location));
        }

        if (baseline is not null && result is not null && !binder.UsesBaseline)
        {
            diagnostics.Add(ComputationDiagnostics.UnusedBaseline(baseline.KeywordToken.Location, baseline.KeywordToken.Text));
        }

        var fits = result is not null && target is not null && Finish(computed, result, target, binder, builder, decimals);
        var error = scope.Errors.OfUnits(binder.Literals.Select(literal => literal.Unit.Text)) ?? (binder.UsesWorkdays ? context.CalendarError : null);
        return new BoundComputation(
            Text(computed, baseline, rounding),
            binder.UsedInputs,
            fits && diagnostics.FirstErrorSince(mark) is null ? builder.ToModel() : null,
            error);
    }

    private bool Finish(
        ComputedClauseSyntax computed,
        BoundOperand result,
        BoundTarget target,
        ExpressionBinder binder,
        ComputationBuilder builder,
        (int Decimals, Rounding Rounding)? rounding)
    {
        if (ResultTable.Find(result.Type, target.Type) is not { } rule)
        {
            diagnostics.Add(ComputationDiagnostics.ResultType(
                computed.Expression.Location, result.Type.Describe(), target.Type.Describe(), ResultRepairs.Of(result.Type, target.Type)));
            return false;
        }

        if (target.Type.Kind == ValueKind.Percent
            && (result.Type.Kind == OperandKind.Percent ? binder.EnlargedByHand : binder.ScaledByHand) is { } scaled)
        {
            diagnostics.Add(ComputationDiagnostics.ScaledByHand(scaled, scaled.Source[scaled.Span]));
            return false;
        }

        if (rounding is not null && !target.Type.IsNumeric)
        {
            diagnostics.Add(ComputationDiagnostics.RoundedDate(computed.KeywordToken.Location));
            return false;
        }

        builder.Finish(result.Place, rule.Factor, rounding);
        return true;
    }

    private (int Decimals, Rounding Rounding)? BindRounding(RoundingClauseSyntax? clause)
    {
        if (clause?.Value is not { } value)
        {
            return null;
        }

        if (value is NumericValueSyntax { IsNegative: false } number && RoundingWords.IsDecimals(ValueBinder.UnitText(number.Unit))
            && FunctionBinder.Decimals(number) is { } decimals)
        {
            return (decimals, RoundingWords.ModeOf(clause.Mode?.Text) ?? Rounding.HalfEven);
        }

        diagnostics.Add(ValueDiagnostics.WrongClauseValue(
            value.Location,
            clause.KeywordToken.Text,
            new("小数的位数，如 2 位小数，后面可以写 四舍五入 或 截断", "a number of decimals, such as 2 decimals, with halfUp or truncate behind it if wanted")));
        return null;
    }

    private static string Text(ComputedClauseSyntax computed, ClauseSyntax? baseline, ClauseSyntax? rounding) =>
        OneLine.Of($"{computed.Expression} {baseline} {rounding}");
}
