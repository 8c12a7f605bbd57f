using System.Reflection;
using IndicatorLang.Runtime;

namespace IndicatorLang.Conformance.Differential;

/// <summary>The typed interface of a compiled project, by reflection: a program that is made while the test runs has no other.</summary>
internal sealed class TypedRoute
{
    private readonly MethodInfo _judge;
    private readonly Type _inputs;
    private readonly PropertyInfo[] _verdicts;
    private readonly Dictionary<string, FieldInfo> _fields;

    public TypedRoute(ProjectEvaluator project)
    {
        var type = project.GetType();
        _inputs = type.GetNestedType("Inputs")!;
        _judge = type.GetMethod("Judge", BindingFlags.Public | BindingFlags.Static)!;
        _fields = _inputs.GetFields().ToDictionary(field => field.GetCustomAttribute<IndicatorNameAttribute>()!.Name, StringComparer.Ordinal);
        var verdicts = type.GetNestedType("Verdicts")!.GetProperties().ToDictionary(
            property => property.GetCustomAttribute<IndicatorNameAttribute>()!.Name, StringComparer.Ordinal);
        _verdicts = [.. project.Indicators.Select(indicator => verdicts[indicator.Name])];
    }

    /// <summary>The verdicts on a row, in the order of the program; a value that is null is left out.</summary>
    public Verdict[] Judge(IEnumerable<(string Name, object? Value)> row, DateOnly? asOf)
    {
        var inputs = Activator.CreateInstance(_inputs)!;
        foreach (var (name, value) in row)
        {
            if (value is not null)
            {
                _fields[name].SetValue(inputs, value is Input<int> level ? OfLevel(level, _fields[name].FieldType) : value);
            }
        }

        var verdicts = _judge.Invoke(null, [inputs, asOf])!;
        return [.. _verdicts.Select(property => (Verdict)property.GetValue(verdicts)!)];
    }

    private static object? OfLevel(Input<int> level, Type input) => level.State switch
    {
        ActualState.NotReported => Activator.CreateInstance(input),
        ActualState.NotApplicable => input.GetProperty("NotApplicable")!.GetValue(null),
        _ => input.GetMethods().First(method => method.Name == "op_Implicit" && method.GetParameters()[0].ParameterType == input.GenericTypeArguments[0])
            .Invoke(null, [Enum.ToObject(input.GenericTypeArguments[0], level.Value)]),
    };
}
