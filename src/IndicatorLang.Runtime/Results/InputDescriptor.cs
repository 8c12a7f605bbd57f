namespace IndicatorLang.Runtime;

/// <summary>An input of a project (输入): a value that the data give and that indicators are computed from.</summary>
public sealed record InputDescriptor : ValueDescriptor
{
    internal override LocalizedText Yardstick => new("输入的声明", "the declaration of the input");
}
