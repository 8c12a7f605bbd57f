namespace IndicatorLang.Runtime;

/// <summary>The languages in which messages and reasons are written. Chinese is the default everywhere.</summary>
public enum Language
{
    /// <summary>Simplified Chinese (zh-CN).</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}

/// <summary>A text a person reads, in both languages.</summary>
/// <param name="Zh">The Chinese text.</param>
/// <param name="En">The English text.</param>
public readonly record struct LocalizedText(string Zh, string En)
{
    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.English ? En : Zh;

    /// <summary>The Chinese text.</summary>
    public override string ToString() => Zh;
}
