using System.Collections.Immutable;
using IndicatorLang.Cli.Commands;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Import;
using IndicatorLang.Notation;
using IndicatorLang.Runtime;

namespace IndicatorLang.Cli.Output;

/// <summary><c>import</c> for people: the programs, the comparison line by line, the counts.</summary>
internal static class ImportText
{
    private const int MostUnplaced = 8;
    private const int MostFiles = 3;

    public static void WritePrograms(IReadOnlyList<ImportedProgram> programs, CommandContext context)
    {
        var output = context.Streams.OutputText;
        for (var i = 0; i < programs.Count; i++)
        {
            output.Write(i > 0 ? "\n" : string.Empty);
            output.Write(programs[i].Text);
        }
    }

    /// <summary>The line of the document beside the line of the program.</summary>
    public static void WriteReport(ImportRun run, CommandContext context)
    {
        var output = context.Streams.OutputText;
        foreach (var project in run.Rows.GroupBy(row => (row.File, row.Project)))
        {
            output.Write($"{project.Key.File}  {Printable.Of(project.Key.Project)}  {Counts([.. project]).In(context.Language)}\n");
            foreach (var row in project)
            {
                var place = row.Position.Words.In(context.Language);
                output.Write($"  {Cells.PadRight(Word(row.Reading).In(context.Language), 8)}{place}  {Printable.Of($"{row.Indicator} ｜ {row.Source}")}\n");
                output.Write($"          {Printable.Of(row.ProgramLine)}\n");
                if (row.Note.In(context.Language) is { Length: > 0 } note)
                {
                    output.Write($"          └ {Printable.Of(note)}\n");
                }
            }

            output.Write("\n");
        }

        output.Write($"{Counts(run.Rows).In(context.Language)}\n");
    }

    /// <summary>What is listed one by one: of the texts without a place only the first of each file, for a table that lost its order has hundreds.</summary>
    public static ImmutableArray<Diagnostic> Listed(ImmutableArray<Diagnostic> diagnostics)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. diagnostics.Where(diagnostic => diagnostic.Code != ImportDiagnostics.UnplacedDescriptor.Code || (seen[diagnostic.Location.Source.Path] = seen.GetValueOrDefault(diagnostic.Location.Source.Path) + 1) <= MostUnplaced)];
    }

    /// <summary>The counts, and what is left to do.</summary>
    /// <param name="run">What came of the documents.</param>
    /// <param name="unlisted">How many texts without a place are not listed.</param>
    /// <param name="folder">Where the programs went, or null.</param>
    /// <param name="hasReport">Whether the comparison was shown.</param>
    /// <param name="context">The command.</param>
    public static void WriteSummary(ImportRun run, int unlisted, string? folder, bool hasReport, CommandContext context)
    {
        var (zh, en) = (Counts(run.Rows).Zh, Counts(run.Rows).En);
        var left = run.Diagnostics.Count(diagnostic => diagnostic.Code == ImportDiagnostics.UnplacedDescriptor.Code);
        var leftZh = left > 0 ? $"；另有 {left} 处文字没有归处，已写成注释" + (unlisted > 0 ? $"（上面只列出 {left - unlisted} 处，--format json 列出全部）" : string.Empty) : string.Empty;
        var leftEn = left > 0 ? $"; {Count(left, "other text")} kept as comments" + (unlisted > 0 ? $" ({left - unlisted} of them above, all with --format json)" : string.Empty) : string.Empty;
        var whereZh = folder is not null && run.Programs.Length > 0 ? $"，{run.Programs.Length} 个程序写入 {folder}" : string.Empty;
        var whereEn = folder is not null && run.Programs.Length > 0 ? $", {Count(run.Programs.Length, "program")} written to {folder}" : string.Empty;
        context.Message(new($"{zh}{whereZh}{leftZh}。", $"{en}{whereEn}{leftEn}."));
        if (run.Programs.Length > 0 && NextStep(run, left, folder, hasReport) is { } next)
        {
            context.Message(next);
        }
    }

    // What is left to a person to do before the programs are whole.
    private static LocalizedText? NextStep(ImportRun run, int left, string? folder, bool hasReport)
    {
        var refused = run.Rows.Count(row => row.Reading == TargetReadingKind.Refused);
        var assumed = run.Rows.Count(row => row.Reading == TargetReadingKind.Assumed);
        var steps = new List<LocalizedText>();
        if (refused > 0 && folder is not null)
        {
            steps.Add(new($"补上 {refused} 个没有读出的目标（程序里写着“// 未导入”）", $"write the {Count(refused, "target")} that {(refused == 1 ? "was" : "were")} not read (// 未导入 in the program)"));
        }

        if (assumed > 0 && !hasReport)
        {
            var command = $"ind import {Files(run)} --report";
            steps.Add(new($"核对 {assumed} 个推定的目标（{command} 逐行对照原文，程序里见“说明”）", $"look over the {Count(assumed, "assumed target")} ({command} shows each beside the document; in the program see 说明)"));
        }

        if (left > 0 && folder is not null)
        {
            steps.Add(new($"核对 {left} 处注释", $"look over the {Count(left, "comment")}"));
        }

        var last = folder is null ? new LocalizedText("。", ".") : new($"，再用 ind check {folder} 检查。", $", then run ind check {folder}.");
        return steps.Count == 0 ? null : new($"下一步：{string.Join("，", steps.Select(step => step.Zh))}{last.Zh}", $"next: {string.Join(", ", steps.Select(step => step.En))}{last.En}");
    }

    // The documents in question, as they were given.
    private static string Files(ImportRun run)
    {
        var files = run.Rows.Where(row => row.Reading == TargetReadingKind.Assumed).Select(row => row.File).Distinct(StringComparer.Ordinal).ToList();
        return files.Count > MostFiles ? "FILE…" : string.Join(' ', files.Select(file => file.Contains(' ', StringComparison.Ordinal) ? $"\"{file}\"" : file));
    }

    private static LocalizedText Counts(IReadOnlyList<ImportedRow> rows)
    {
        int Of(TargetReadingKind kind) => rows.Count(row => row.Reading == kind);
        var (exact, assumed, refused) = (Of(TargetReadingKind.Exact), Of(TargetReadingKind.Assumed), Of(TargetReadingKind.Refused));
        return new(
            $"{rows.Count} 个指标：照读 {exact}，推定 {assumed}，未读 {refused}",
            $"{Count(rows.Count, "indicator")}: {exact} exact, {assumed} assumed, {refused} refused");
    }

    private static string Count(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";

    private static LocalizedText Word(TargetReadingKind kind) => kind switch
    {
        TargetReadingKind.Exact => new("照读", "exact"),
        TargetReadingKind.Assumed => new("推定", "assumed"),
        _ => new("未读", "refused"),
    };
}
