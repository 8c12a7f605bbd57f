using System.Collections.Immutable;
using IndicatorLang.Cli.Input;
using IndicatorLang.Cli.Output;
using IndicatorLang.Data;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Export;
using IndicatorLang.Hosting;

namespace IndicatorLang.Cli.Commands;

/// <summary>Runs the smallest files that bring about a diagnostic, so that what is shown of them is what the tool says.</summary>
internal static class ExampleRun
{
    private static readonly string[] Documents = [".txt", ".csv", ".doc", ".docx", ".pdf", ".xlsx"];

    /// <summary>What the tool says of the files of a code.</summary>
    public static ImmutableArray<Diagnostic> Of(string code)
    {
        foreach (var name in Documents.Select(extension => $"{code}.import{extension}"))
        {
            if (ErrorExamples.Bytes(name) is { } document)
            {
                return ReturnedDocument.Import(name, document, companion: null).Diagnostics;
            }
        }

        if (ErrorExamples.Bytes(code + ".ind") is not { } bytes)
        {
            return [];
        }

        var found = new DiagnosticBag();
        var source = ProgramFile.Decode(code + ".ind", bytes, found);
        var arguments = ErrorExamples.Text(code + ".args")?.Trim();
        var limits = LimitsOption.Parse(arguments?.StartsWith(LimitsOption.Spec.Name, StringComparison.Ordinal) is true ? arguments.Split(' ')[^1] : null);
        var program = ProgramInput.Of(source is null ? [] : [source], found, limits);
        if (arguments == ExportCommand.Spec.Name)
        {
            ExportedProgram.Of(program.Compilation).ToLoneCsv(found);
            return found.ToImmutable();
        }

        if (arguments == $"{ExportCommand.Spec.Name} --format xlsx")
        {
            ExportedProgram.Of(program.Compilation).WriteWorkbook(Stream.Null, found);
            return found.ToImmutable();
        }

        foreach (var extension in new[] { ".csv", ".json", ".xlsx" })
        {
            if (ErrorExamples.Bytes(code + extension) is { } data)
            {
                return Evaluate(program, code + extension, data, arguments);
            }
        }

        return program.Diagnostics;
    }

    private static ImmutableArray<Diagnostic> Evaluate(ProgramInput program, string name, byte[] data, string? arguments)
    {
        var found = new DiagnosticBag();
        var rows = new List<ActualRow>();
        DataFiles.Read(name, data, rows, KnownNames.Of(program.Compilation.Model), found);
        var asOf = arguments is null ? (DateOnly?)null : EvalCommand.ParseDay(arguments.Split(' ')[^1]);
        return new EvaluationJob(program, _ => true, asOf, engine: null, store: null, progress: null).Run(rows, found).Diagnostics;
    }
}
