using System.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>Names of files for programs.</summary>
internal static class FileNames
{
    private const int Longest = 60;

    /// <summary>The name of a file that any system accepts, such as <c>外事事务.ind</c>.</summary>
    public static string Of(string project)
    {
        var name = new StringBuilder();
        foreach (var rune in project.EnumerateRunes())
        {
            if (name.Length >= Longest)
            {
                break;
            }

            name.Append(rune.Value < ' ' || "\\/:*?\"<>|".Contains((char)Math.Min(rune.Value, char.MaxValue)) ? "_" : rune.ToString());
        }

        var trimmed = name.ToString().Trim(' ', '.');
        return (trimmed.Length == 0 ? "项目" : trimmed) + ".ind";
    }
}
