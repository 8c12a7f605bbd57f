namespace IndicatorLang.Conformance.Documents;

/// <summary>A folder of its own for the files that a document writes.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public ScratchFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"documents-{Guid.NewGuid():N}");

    public string PathTo(string name) => System.IO.Path.Combine(Path, name);

    public void Write(string name, string text) => File.WriteAllText(PathTo(name), text + "\n");

    /// <summary>Copies the files of another folder, not those below it.</summary>
    public void CopyFrom(string folder, string to = "")
    {
        Directory.CreateDirectory(PathTo(to));
        foreach (var file in Directory.GetFiles(folder))
        {
            File.Copy(file, PathTo(System.IO.Path.Combine(to, System.IO.Path.GetFileName(file))));
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
