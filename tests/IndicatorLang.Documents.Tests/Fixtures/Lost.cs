using System.Text;
using System.Text.RegularExpressions;
using IndicatorLang.Diagnostics;
using IndicatorLang.Documents.Import;
using IndicatorLang.Documents.Readers;
using IndicatorLang.Notation;

namespace IndicatorLang.Documents.Tests.Fixtures;

/// <summary>Looks for words of a document that came out nowhere.</summary>
internal static partial class Lost
{
    /// <summary>What a form prints and a program says in another way, besides the labels of fields and columns and the headings of indicators.</summary>
    private static readonly string[] Printed = ["一级", "二级", "三级", "指标", "绩效指标", "目标", "其中", "万元", "单位：万元", "附件", "内容", "名称", "绩效指标性", "绩效度量单"];

    /// <summary>
    /// The runs of letters and digits that stand in no program, except for printed labels. A target that is read exactly says what its words say,
    /// and a date what its numbers say.
    /// </summary>
    public static List<string> Words(string name, byte[] bytes, ImportResult result)
    {
        var document = DocumentReader.Read(name, bytes, new DiagnosticBag())!;
        var targets = result.Rows.Where(row => row.Reading == TargetReadingKind.Exact).Select(row => row.Source);
        var programs = Letters(string.Join(' ', result.Programs.Select(program => program.Text).Concat(targets)));
        return
        [
            .. document.Blocks.SelectMany(Texts).Where(text => !IsLabel(text)).SelectMany(Runs)
                .Where(run => !programs.Contains(Letters(run), StringComparison.Ordinal) && !IsLabel(run)),
        ];
    }

    private static IEnumerable<string> Runs(string text) => Run().Matches(Plain(text)).Select(match => match.Value)
        .SelectMany(run => Date().IsMatch(run) ? run.Split(['年', '月', '日', '度', '至'], StringSplitOptions.RemoveEmptyEntries) : [run]);

    private static IEnumerable<string> Texts(DocumentBlock block) => block is DocumentTable table
        ? table.Rows.SelectMany(row => row).Where(cell => !cell.IsContinuation).SelectMany(cell => cell.Text.Split('\n'))
        : ((DocumentText)block).Lines.Select(line => line.Text);

    private static bool IsLabel(string text) => text.Trim() is var label
        && (Printed.Contains(label) || FieldLabels.Find(label) is not null || ColumnLabels.Find(LabelText.Key(label)) is not null || Ordinal().IsMatch(label));

    private static string Letters(string text) => new([.. Plain(text).Where(char.IsLetterOrDigit)]);

    // Widths and the commas between thousands are the only things that a program writes in another way.
    private static string Plain(string text) => Thousands().Replace(LabelText.Fold(text).Normalize(NormalizationForm.FormKC), string.Empty);

    [GeneratedRegex(@"[\p{L}\p{N}]+(\.\p{N}+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Run();

    [GeneratedRegex(@"^20\d\d年(\d{1,2}月(\d{1,2}日)?|度)?(至20\d\d年(\d{1,2}月(\d{1,2}日)?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^指标\d{1,2}$|^\d{1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?<=\d),(?=\d{3})", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
