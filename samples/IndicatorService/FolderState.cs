namespace IndicatorService;

/// <summary>How the files of a folder look from outside; two equal looks mean that nobody is writing.</summary>
public sealed class FolderState : IEquatable<FolderState>
{
    private readonly string _files;

    private FolderState(string files) => _files = files;

    public static FolderState Of(string folder) => new(string.Join('\n', new DirectoryInfo(folder)
        .GetFiles("*.ind")
        .OrderBy(file => file.Name, StringComparer.Ordinal)
        .Select(file => $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}")));

    public bool Equals(FolderState? other) => other is not null && _files == other._files;

    public override bool Equals(object? obj) => Equals(obj as FolderState);

    public override int GetHashCode() => _files.GetHashCode(StringComparison.Ordinal);
}
