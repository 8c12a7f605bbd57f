using System.Collections.Immutable;
using System.Reflection;
using IndicatorLang.Diagnostics;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Diagnostics;

/// <summary>Calls every factory of the catalogue with samples of its parameters.</summary>
internal static class Factories
{
    private static readonly SourceText Source = new("样本.ind", "车辆准点率 ≥ 98% 且 ≤ 95 天\n");
    private static readonly Location At = new(Source, new TextSpan(0, 5));
    private static readonly Location Elsewhere = new(Source, new TextSpan(6, 1));

    public static IEnumerable<MethodInfo> All => typeof(DiagnosticCatalog).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(DiagnosticCatalog).Namespace && type is { IsAbstract: true, IsSealed: true })
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => method.ReturnType == typeof(Diagnostic));

    /// <summary>The diagnostics of a factory: each parameter takes each of its samples while the others stay at their first.</summary>
    public static IEnumerable<Diagnostic> Call(MethodInfo factory)
    {
        var nullability = new NullabilityInfoContext();
        var samples = factory.GetParameters().Select(parameter => Samples(parameter, nullability).ToArray()).ToArray();
        for (var varied = 0; varied < samples.Length; varied++)
        {
            for (var choice = 0; choice < samples[varied].Length; choice++)
            {
                var arguments = samples.Select((all, i) => all[i == varied ? choice : 0]).ToArray();
                yield return (Diagnostic)factory.Invoke(null, arguments)!;
            }
        }
    }

    private static IEnumerable<object?> Samples(ParameterInfo parameter, NullabilityInfoContext nullability)
    {
        var isNullable = Nullable.GetUnderlyingType(parameter.ParameterType) is not null
            || nullability.Create(parameter).ReadState == NullabilityState.Nullable;
        IEnumerable<object?> samples = SamplesOf(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, parameter);
        return isNullable ? samples.Append(null) : samples;
    }

    private static IEnumerable<object?> SamplesOf(Type type, ParameterInfo parameter)
    {
        if (type == typeof(Location))
        {
            return [parameter.Position == 0 ? At : Elsewhere];
        }

        if (type == typeof(string))
        {
            return ["准点率"];
        }

        if (type == typeof(bool))
        {
            return [true, false];
        }

        if (type == typeof(int))
        {
            return [2019, 1, 0];
        }

        if (type == typeof(DatePeriod))
        {
            return [DatePeriod.Month(2019, 9), DatePeriod.Year(2019)];
        }

        if (type == typeof(DateOnly))
        {
            return [new DateOnly(2019, 6, 30)];
        }

        if (type == typeof(LocalizedText))
        {
            return [new LocalizedText("百分比", "a percent")];
        }

        if (type == typeof(TextSpan))
        {
            return [new TextSpan(0, 5)];
        }

        if (type.IsAssignableFrom(typeof(string[])))
        {
            return [new[] { "准点率", "准时率" }, Array.Empty<string>()];
        }

        if (type.IsAssignableFrom(typeof(Location[])))
        {
            return [new[] { Elsewhere }, Array.Empty<Location>()];
        }

        if (type.IsAssignableFrom(typeof(LocalizedText[])))
        {
            return [new[] { new LocalizedText("百分比", "a percent"), new LocalizedText("金额", "money") }];
        }

        if (type == typeof(char))
        {
            return ['“', '\u200b'];
        }

        if (type == typeof(ImmutableArray<TextEdit>))
        {
            return [ImmutableArray.Create(new TextEdit(new TextSpan(0, 1), "车"))];
        }

        if (type == typeof(TextEdit))
        {
            return [new TextEdit(new TextSpan(4, 1), "\n")];
        }

        if (type == typeof(DiagnosticDescriptor))
        {
            return [SyntaxDiagnostics.MissingOperatorDescriptor];
        }

        if (type.IsEnum)
        {
            return Enum.GetValues(type).Cast<object?>();
        }

        throw new InvalidOperationException($"no sample for {parameter.Name} of {parameter.Member.Name}: {type}");
    }
}
