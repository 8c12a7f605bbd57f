using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.CommandLine;

/// <summary>What can be wrong with the files that a command line names.</summary>
internal static class FileErrors
{
    public static LocalizedText NotFound(string path, IReadOnlyList<string> nearest)
    {
        var (zh, en) = nearest.Count == 0
            ? (string.Empty, string.Empty)
            : ($"是不是“{string.Join("”或“", nearest)}”？", $" Did you mean '{string.Join("' or '", nearest)}'?");
        return new($"没有文件或文件夹“{path}”。{zh}", $"there is no file or folder '{path}'.{en}");
    }

    public static LocalizedText NoPrograms(string path) => new(
        $"文件夹“{path}”里没有 .ind 文件。",
        $"there is no .ind file in the folder '{path}'.");

    public static LocalizedText IsData(string path) => new(
        $"“{path}”是数据文件，不是 .ind 程序；请写在 --actuals 后面。",
        $"'{path}' is a data file, not an .ind program; write it behind --actuals.");

    public static LocalizedText IsFolder(string path) => new(
        $"“{path}”是文件夹；--actuals 后面要写数据文件。",
        $"'{path}' is a folder; --actuals takes data files.");

    public static LocalizedText IsDocumentFolder(string path) => new(
        $"“{path}”是文件夹；import 后面要写文件，如 {path.TrimEnd('/')}/*.docx。",
        $"'{path}' is a folder; import takes files, such as {path.TrimEnd('/')}/*.docx.");

    public static LocalizedText IsThere(string path) => new(
        $"“{path}”已经有了，没有覆盖；请换一个文件夹，或加 --force。",
        $"'{path}' is there already and was not overwritten; choose another folder, or add --force.");

    public static LocalizedText IsProgram(string path) => new(
        $"“{path}”是 .ind 程序；--actuals 后面要写数据文件（xlsx、CSV 或 JSON）。",
        $"'{path}' is an .ind program; --actuals takes data files (xlsx, CSV or JSON).");

    public static LocalizedText CannotWriteOutput() => new(
        "结果写不出去：磁盘已满；请腾出空间后再运行。",
        "the results cannot be written: the disk is full; free some space and run again.");

    public static LocalizedText CannotRead(string path) => new(
        $"读不了“{path}”；请检查权限，以及它是否被其他程序占用。",
        $"'{path}' cannot be read; check its permissions and whether another program holds it.");

    public static LocalizedText TooLarge(string path) => new(
        $"“{path}”太大（超过 512 MB）；请分成几个文件。",
        $"'{path}' is too large (over 512 MB); split it.");

    public static LocalizedText CannotWrite(string path) => new(
        $"写不了“{path}”；请检查文件夹是否存在、是否有权限。",
        $"'{path}' cannot be written; check that its folder exists and that you may write there.");

    public static LocalizedText ChangedMeanwhile(string path) => new(
        $"“{path}”在读取之后又被改过，没有写回；请重新运行。",
        $"'{path}' was changed after it was read and has not been written; run again.");

    public static LocalizedText NotAFolder(string path) => new(
        $"C# 源代码有几个文件，-o 后面要写文件夹，不能是“{path}”。",
        $"the C# is in several files, so -o takes a folder, not '{path}'.");

    public static LocalizedText NotAnAssembly(string path) => new(
        $"“{path}”不是 .dll 文件名；请写成如 seeds.dll。",
        $"'{path}' does not end in .dll; write a name such as seeds.dll.");

    public static LocalizedText IsInput(string path) => new(
        $"“{path}”是这次的输入文件，不能用输出覆盖它；请换一个文件名。",
        $"'{path}' is an input of this command and will not be overwritten; choose another name.");

    public static LocalizedText TwiceStdin() => new(
        "“-”（标准输入）只能写一次。",
        "'-' (standard input) can be given only once.");
}
