using IndicatorLang.Hosting;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Hosting;

/// <summary>Many programs at once.</summary>
public sealed class ProgramBatchTests
{
    [Theory]
    [InlineData(ProgramEngine.Compiled, 20)]
    [InlineData(ProgramEngine.Immediate, 300)]
    public void Programs_come_back_in_their_order(ProgramEngine engine, int count)
    {
        var host = new ProgramHost(new ProgramHostOptions { Engine = engine });
        var programs = host.PrepareAll([.. Enumerable.Range(1, count).Select(bound => Programs.AtLeast(bound))]);

        Assert.Equal(count, programs.Length);
        for (var i = 0; i < count; i++)
        {
            Assert.Equal([Verdict.NotMet, Verdict.Met], new[] { $"{i}", $"{i + 1}" }.Select(programs[i].Judge));
        }

        // What has not changed is what it was.
        var again = host.PrepareAll([Programs.AtLeast(1), Programs.AtLeast(count + 1), Programs.AtLeast(2)]);
        Assert.Same(programs[0], again[0]);
        Assert.Same(programs[1], again[2]);
        Assert.Equal(Verdict.NotMet, again[1].Judge($"{count}"));
    }

    [Fact]
    public void A_program_in_error_does_not_keep_the_others_back()
    {
        var programs = new ProgramHost(new ProgramHostOptions { Engine = ProgramEngine.Immediate })
            .PrepareAll([Programs.AtLeast(1), [new SourceText("b.ind", "准点率 ≥ ≥ 5\n")], Programs.AtLeast(2)]);

        Assert.Equal([false, true, false], programs.Select(program => program.HasErrors));
        Assert.Equal(Verdict.Met, programs[2].Judge("2"));
    }

    [Fact]
    public void A_batch_can_be_ended()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => new ProgramHost().PrepareAll([Programs.AtLeast(1)], source.Token));
    }
}
