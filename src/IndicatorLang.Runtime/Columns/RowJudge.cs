namespace IndicatorLang.Runtime;

/// <summary>Judges row by row, as the evaluator of rows does: for whatever the fast ways do not hold.</summary>
internal readonly ref struct RowJudge(ColumnBatch batch, int index) : IBlockJudge
{
    public BlockBits Judge(int row, int count)
    {
        var (met, notMet, notApplicable, invalid) = (0UL, 0UL, 0UL, 0UL);
        for (var i = 0; i < count; i++)
        {
            var bit = 1UL << i;
            switch (VerdictOf(row + i))
            {
                case Verdict.Met:
                    met |= bit;
                    break;
                case Verdict.NotMet:
                    notMet |= bit;
                    break;
                case Verdict.NotApplicable:
                    notApplicable |= bit;
                    break;
                case Verdict.Invalid:
                    invalid |= bit;
                    break;
                case Verdict.Undetermined:
                    throw new InvalidOperationException("a column has certain values only");
            }
        }

        return new BlockBits(met, notMet, notApplicable, invalid);
    }

    private Verdict VerdictOf(int row)
    {
        var project = batch.Project;
        if (project.Indicators[index].Computation is null)
        {
            return project.Evaluate(index, batch.Actual(index)?.At(row) ?? Actual.NotReported).Verdict;
        }

        var actuals = new Actual[project.DeclaredInputs.Length];
        foreach (var place in project.Indicators[index].UsedInputs)
        {
            actuals[place] = batch.Input(place)?.At(row) ?? Actual.NotReported;
        }

        return project.Compute(index, actuals).Verdict;
    }
}
