using System.Globalization;
using System.Text;
using IndicatorLang.Notation;
using IndicatorLang.Text;
using Xunit.Abstractions;

namespace IndicatorLang.Tests.Notation.Targets;

/// <summary>Every target of the tables has the reading that is due to it, and that reading is a target of the language.</summary>
public sealed class TargetTableTests(ITestOutputHelper output)
{
    public static TheoryData<string> Files => ["real.tsv", "invented.tsv"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_target_is_read_as_it_is_meant(string file)
    {
        var wrong = new StringBuilder();
        var figures = new SortedDictionary<string, (int Right, int Refused, int Misread)>(StringComparer.Ordinal);
        foreach (var row in TargetRows.Load(file))
        {
            var reading = TargetNotation.Read(row.Request);
            var isRight = reading.TargetText == row.Target && reading.Kind == row.Kind;
            if (!isRight)
            {
                wrong.AppendLine(CultureInfo.InvariantCulture, $"{row.Line} --> {reading.Kind} {reading.TargetText} ({reading.Note.Zh})");
            }

            var (right, refused, misread) = figures.GetValueOrDefault(row.Class);
            figures[row.Class] = reading.TargetText is null ? (right, refused + 1, misread)
                : reading.TargetText == row.Target ? (right + 1, refused, misread) : (right, refused, misread + 1);
        }

        foreach (var (name, (right, refused, misread)) in figures)
        {
            output.WriteLine($"{name}: read {right}, refused {refused}, misread {misread}");
        }

        output.WriteLine($"{file}: read {figures.Values.Sum(f => f.Right)}, refused {figures.Values.Sum(f => f.Refused)}, misread {figures.Values.Sum(f => f.Misread)}");
        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_reading_binds_without_an_error(string file)
    {
        foreach (var row in TargetRows.Load(file))
        {
            AssertBinds(TargetNotation.Read(row.Request));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_note_is_in_both_languages_and_says_why(string file)
    {
        foreach (var row in TargetRows.Load(file))
        {
            var reading = TargetNotation.Read(row.Request);
            Assert.Equal(reading.HasNote, !string.IsNullOrEmpty(reading.Note.En));
            Assert.True(reading.HasNote || reading.Kind == TargetReadingKind.Exact, row.Line);
            Assert.Equal(reading.Kind == TargetReadingKind.Refused, reading.TargetText is null);
        }
    }

    internal static void AssertBinds(TargetReading reading)
    {
        if (reading.TargetText is not { } target)
        {
            return;
        }

        var compilation = Compilation.Create(new SourceText("甲.ind", $"指标甲 {target} 来源 \"甲\"\n"));
        Assert.False(compilation.HasErrors, $"{target}: {string.Join(' ', compilation.Diagnostics.Select(found => found.Message.En))}");
    }
}
