namespace IndicatorLang.Tests.Hosting;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    // One level down, so that whoever uses it has to make it.
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("IndicatorLang-");

    public string Path => System.IO.Path.Combine(_root.FullName, "store");

    public string[] Files => Directory.Exists(Path) ? Directory.GetFiles(Path) : [];

    public void Dispose() => _root.Delete(recursive: true);
}
