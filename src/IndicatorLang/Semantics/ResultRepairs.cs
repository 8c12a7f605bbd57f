using IndicatorLang.Runtime;

namespace IndicatorLang.Semantics;

/// <summary>What to do when an expression gives something that does not compare with the target.</summary>
internal static class ResultRepairs
{
    /// <summary>The repair, as a sentence.</summary>
    public static LocalizedText Of(ExpressionType result, IndicatorType target)
    {
        if (target.Kind == ValueKind.Percent && result.Kind == OperandKind.Number)
        {
            return new(
                "请用两个同类的数相除（不要再乘 100），或给数写上 %",
                "Divide two like numbers without multiplying by 100, or write % behind a number");
        }

        // 次/年 from months: an expression counts time in base units, a rate keeps its time as written, and neither is converted.
        return result.Kind == OperandKind.Rate && target.Kind == ValueKind.Rate && InBaseTime(target.Unit) == InBaseTime(result.Type.Unit)
            ? new(
                $"只是时间单位不同，比率的时间单位不换算：请把目标改用“{result.Type.Unit}”写",
                $"Only their time differs, and the time in a rate is not converted: write the target in '{result.Type.Unit}'")
            : new("请核对算式、输入的单位和目标的单位", "Check the expression, the units of the inputs and the unit of the target");
    }

    private static string InBaseTime(string rate) => string.Join('/', rate.Split('/').Select(part => UnitTable.Default.Resolve(part).Type.Unit));
}
