namespace IndicatorLang.Mutants;

/// <summary>A project that is mutated.</summary>
/// <param name="Name">Its name, which is also that of its assembly.</param>
/// <param name="Folders">The folders of it that are; without any, all of it.</param>
internal sealed record Mutated(string Name, params string[] Folders)
{
    public static readonly Mutated[] All = [new("IndicatorLang.Runtime"), new("IndicatorLang", "Evaluation", "Model")];

    public string Assembly => $"{Name}.dll";

    /// <summary>The files, as Stryker wants them.</summary>
    public IEnumerable<string> Patterns => Folders.Length == 0 ? ["**/*.cs"] : Folders.Select(folder => $"{folder}/**/*.cs");
}
