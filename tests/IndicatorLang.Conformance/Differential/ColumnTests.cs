using System.Globalization;
using IndicatorLang.Evaluation;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;
using IndicatorLang.Text;
using Xunit.Abstractions;

namespace IndicatorLang.Conformance.Differential;

/// <summary>Columns against rows: the same verdicts for every type, with values missing, beyond the range of their type, and at every length.</summary>
public sealed class ColumnTests(ITestOutputHelper output)
{
    private const int Programs = 12;

    // Not a multiple of a block, so that the last one is short; a million rows in all, and of every type with INDICATORLANG_PAIRS.
    private static readonly int RowsPerColumn = 70 + DifferentialSettings.Share(780);

    [Fact]
    public void Columns_of_every_type_have_the_verdicts_of_rows()
    {
        var settings = DifferentialSettings.FromEnvironment();
        var (seed, totals, kinds) = (settings.Seed, new long[VerdictNames.All.Count], new SortedDictionary<ValueKind, long>());
        for (var part = 0; part < settings.Scaled(Programs); part++)
        {
            var random = SplitMix64.ForPart(seed, part);
            var generated = ProgramGenerator.Create(random, DifferentialSettings.IndicatorsPerProgram);
            var project = new Interpreter(generated.Model);
            var batch = new ColumnBatch(project, RowsPerColumn);
            var rows = new RandomColumn[project.Indicators.Length];
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i] = RandomColumn.Create(random, project.Indicators[i], RowsPerColumn, () => generated.Indicators[i].Edge(random));
                batch.SetActual(i, rows[i].Column);
                kinds[project.Indicators[i].Type.Kind] = kinds.GetValueOrDefault(project.Indicators[i].Type.Kind) + RowsPerColumn;
            }

            DateOnly? asOf = random.Chance(50) ? null : RandomDates.Day(random);
            var verdicts = project.EvaluateColumns(batch, asOf, ColumnOutput.Verdicts | ColumnOutput.Bitmaps);
            for (var i = 0; i < rows.Length; i++)
            {
                Compare(verdicts, i, row => project.Evaluate(i, rows[i].Actuals[row], asOf).Verdict, $"seed {seed}, program {part}, {project.Indicators[i].TargetText} {rows[i].Words}", totals);
            }
        }

        output.WriteLine(string.Join(", ", kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key} {kind.Value}"))));
        output.WriteLine(string.Join(", ", VerdictNames.All.Select(verdict => $"{verdict.ToToken()} {totals[(int)verdict]}")));
        Assert.All(VerdictNames.All.Where(verdict => verdict != Verdict.Undetermined), verdict => Assert.True(totals[(int)verdict] > 0, verdict.ToToken()));
    }

    [Fact]
    public void Computed_columns_have_the_verdicts_of_rows()
    {
        var compilation = Compilation.Create(new SourceText("a.ind", ComputedLines.Project()));
        Assert.False(compilation.HasErrors, string.Join('\n', compilation.Diagnostics.Select(it => it.Message.En)));
        var project = compilation.Interpret()[0];
        string[] quotients = ["比率", "区间", "多少", "合计", "差额", "均款", "增长", "平均", "倍数"];
        Assert.Equal(quotients, project.Indicators.Where(it => it.Form is not null).Select(it => it.Name));
        var totals = new long[VerdictNames.All.Count];
        for (var part = 0; part < DifferentialSettings.Share(150); part++)
        {
            var random = SplitMix64.ForPart(20260101, part);
            var batch = new ColumnBatch(project, RowsPerColumn);
            var inputs = new RandomColumn[project.DeclaredInputs.Length];
            for (var i = 0; i < inputs.Length; i++)
            {
                inputs[i] = RandomColumn.Create(random, project.DeclaredInputs[i], RowsPerColumn, () => random.Between(-2, 60));
                batch.SetInput(i, inputs[i].Column);
            }

            var verdicts = project.EvaluateColumns(batch, null, ColumnOutput.Verdicts | ColumnOutput.Bitmaps);
            for (var i = 0; i < project.Indicators.Length; i++)
            {
                Compare(verdicts, i, row => project.Compute(i, [.. inputs.Select(input => input.Actuals[row])]).Verdict, $"part {part}, {project.Indicators[i].Name}", totals);
            }
        }

        output.WriteLine(string.Join(", ", VerdictNames.All.Select(verdict => $"{verdict.ToToken()} {totals[(int)verdict]}")));
        foreach (var verdict in new[] { Verdict.Met, Verdict.NotMet, Verdict.NotReported, Verdict.NotApplicable, Verdict.Invalid })
        {
            Assert.True(totals[(int)verdict] > DifferentialSettings.Share(500), verdict.ToToken());
        }
    }

    [Fact]
    public void Every_length_and_every_offset_of_a_bitmap()
    {
        var project = Compilation.Create(new SourceText("a.ind", "甲 ≥ 98%\n")).Interpret()[0];
        var random = new SplitMix64(7);
        var totals = new long[VerdictNames.All.Count];
        for (var rows = 0; rows < 200; rows++)
        {
            var column = RandomColumn.Create(random, project.Indicators[0], rows, () => Exact.Ratio(random.Between(97, 99), 100));
            var verdicts = project.EvaluateColumns(new ColumnBatch(project, rows).Set("甲", column.Column), null, ColumnOutput.Verdicts | ColumnOutput.Bitmaps);
            Compare(verdicts, 0, row => project.Evaluate(0, column.Actuals[row]).Verdict, string.Create(CultureInfo.InvariantCulture, $"{rows} rows"), totals);
        }
    }

    [Fact]
    public void A_column_that_does_not_fit_is_refused()
    {
        var project = Compilation.Create(new SourceText("a.ind", "甲 ≥ 98%\n乙 = 及时\n")).Interpret()[0];
        var batch = new ColumnBatch(project, 2);
        Assert.Contains("percent", Assert.Throws<ArgumentException>(() => batch.Set("甲", Column.OfDays(new int[2]))).Message, StringComparison.Ordinal);
        Assert.Contains("level", Assert.Throws<ArgumentException>(() => batch.Set("乙", Column.Of(new int[2], 1))).Message, StringComparison.Ordinal);
        Assert.Contains("rows", Assert.Throws<ArgumentException>(() => batch.Set("甲", Column.Of(new int[3], 1))).Message, StringComparison.Ordinal);
        Assert.Contains("'丙'", Assert.Throws<ArgumentException>(() => batch.Set("丙", Column.Of(new int[2], 1))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Column.Of(new int[2], 0));
        Assert.Throws<ArgumentException>(() => Column.Of(new int[9], 1, new Bitmap(new byte[1])));
    }

    private static void Compare(ColumnVerdicts verdicts, int index, Func<int, Verdict> row, string words, long[] totals)
    {
        var counts = new int[VerdictNames.All.Count];
        for (var i = 0; i < verdicts.Rows; i++)
        {
            var expected = row(i);
            var (met, notMet) = ((verdicts.Met(index)[i / 64] >> (i % 64)) & 1, (verdicts.NotMet(index)[i / 64] >> (i % 64)) & 1);
            Assert.True(
                verdicts.Of(index)[i] == expected && met == (expected == Verdict.Met ? 1UL : 0) && notMet == (expected == Verdict.NotMet ? 1UL : 0),
                string.Create(CultureInfo.InvariantCulture, $"{words}, row {i}: the row is {expected}, the column {verdicts.Of(index)[i]} (bits {met} {notMet})"));
            counts[(int)expected]++;
            totals[(int)expected]++;
        }

        Assert.Equal(
            new VerdictTotals(counts[(int)Verdict.Met], counts[(int)Verdict.NotMet], counts[(int)Verdict.NotReported], counts[(int)Verdict.NotDue], counts[(int)Verdict.NotApplicable], counts[(int)Verdict.Invalid]),
            verdicts.Totals(index));
    }
}
