using System.Text;

namespace IndicatorLang.Cli.Tests.Running;

/// <summary>A directory of its own for each test, gone when it is over.</summary>
internal sealed class Workspace : IDisposable
{
    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("ind-test-").FullName;

    public string PathOf(string name) => Path.Combine(Directory, name);

    public void Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public void Write(string name, byte[] content)
    {
        var path = PathOf(name);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
