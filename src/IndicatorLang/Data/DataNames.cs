using IndicatorLang.Model;

namespace IndicatorLang.Data;

/// <summary>Names in data files are compared as names in programs are: in NFC, and without the blanks around them.</summary>
public static class DataNames
{
    /// <summary>The form in which a name is compared.</summary>
    public static string Normalize(string name) => ProjectNames.Normalize(name);
}
