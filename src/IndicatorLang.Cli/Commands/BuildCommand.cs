using IndicatorLang.Cli.CommandLine;
using IndicatorLang.Emit;

namespace IndicatorLang.Cli.Commands;

/// <summary><c>ind build PATH… -o FILE.dll</c>: compiled evaluators, or the C# they are made of.</summary>
internal static class BuildCommand
{
    private const string SourceCode = "cs";

    private static readonly OptionSpec Output = CommonOptions.Output(new(
        "写出的文件 FILE.dll，旁边另有 FILE.pdb；--emit cs 时是文件夹，不写则输出到标准输出",
        "the file to write, FILE.dll with FILE.pdb beside it; with --emit cs a folder, or standard output without it"));

    private static readonly OptionSpec Emit = new(
        "--emit",
        "dll|cs",
        new("写程序集（dll，默认）还是 C# 源代码（cs）", "write an assembly (dll, the default) or the C# source (cs)"))
    { Choices = ["dll", SourceCode] };

    public static CommandSpec Spec { get; } = new(
        "build",
        new("PATH… -o FILE.dll [选项]", "PATH… -o FILE.dll [options]"),
        new("生成可嵌入其他系统的评价程序", "compile evaluators for other programs to embed"),
        Run)
    {
        Positionals = [CommonOptions.Paths],
        Options = [Output, Emit],
        Examples =
        [
            new("ind build seeds -o seeds.dll", new("生成程序集", "write an assembly")),
            new("ind build seeds --emit cs -o src", new("把 C# 写入文件夹 src", "write the C# to the folder src")),
        ],
    };

    private static int Run(CommandContext context)
    {
        ProgramInput.RequirePaths(context);
        var path = context.Arguments.Value(Output.Name);
        var isSource = context.Arguments.Value(Emit.Name) == SourceCode;
        CheckPath(path, isSource);
        var program = ProgramInput.Read(context);
        if (program.HasErrors)
        {
            CheckText.WriteErrors(program.Diagnostics, context);
            context.Message(new("程序有错误，没有生成。", "nothing was built, because the program has errors."));
            return ExitStatus.WrongInput;
        }

        var written = isSource ? WriteSources(program, path, context) : WriteAssembly(program, path!, context);
        if (written is not null)
        {
            var size = CheckText.Size(program.Compilation.Model);
            context.Message(new($"已生成 {written}：{size.Zh}。", $"built {written}: {size.En}."));
        }

        return ExitStatus.Success;
    }

    private static void CheckPath(string? path, bool isSource)
    {
        var isAssembly = path?.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ?? false;
        if (isSource && path is not null && (isAssembly || path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UsageException(FileErrors.NotAFolder(path));
        }

        if (!isSource && !isAssembly)
        {
            throw new UsageException(path is null ? UsageErrors.NoOutput() : FileErrors.NotAnAssembly(path));
        }
    }

    private static string WriteAssembly(ProgramInput program, string path, CommandContext context)
    {
        var options = new EmitOptions { AssemblyName = Path.GetFileNameWithoutExtension(path) };
        if (options.AssemblyName.Length is 0 or > 200 || options.AssemblyName.Any(c => char.IsControl(c) || "\\:\"".Contains(c)))
        {
            throw new UsageException(FileErrors.CannotWrite(path));
        }

        var emitted = ProgramEmitter.Emit(program.Compilation.Model, options);
        var pdb = Path.ChangeExtension(path, ".pdb");
        new OutputTarget(context, path).Write(stream => stream.Write(emitted.Assembly));
        new OutputTarget(context, pdb).Write(stream => stream.Write(emitted.Pdb));
        return path;
    }

    private static string? WriteSources(ProgramInput program, string? folder, CommandContext context)
    {
        var sources = ProgramEmitter.EmitSources(program.Compilation.Model, new EmitOptions());
        if (folder is null)
        {
            foreach (var source in sources)
            {
                context.Streams.OutputText.Write($"// ---- {source.FileName}\n{source.Text}");
            }

            return null;
        }

        OutputTarget.CreateFolder(context, folder);
        foreach (var source in sources)
        {
            var file = new OutputTarget(context, Path.Join(folder, source.FileName));
            file.Write(stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(source.Text)));
        }

        return folder;
    }
}
