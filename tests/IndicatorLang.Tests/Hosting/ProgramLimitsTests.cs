using IndicatorLang.Hosting;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Hosting;

public sealed class ProgramLimitsTests
{
    private const string Two = "甲 ≥ 1\n乙 ≥ 2 来源 \"工作计划\"\n";

    [Fact]
    public void What_keeps_to_the_limits_is_a_program() =>
        Assert.Equal(2, Prepare(new ProgramLimits { Characters = Two.Length, Indicators = 2 }).Projects[0].Indicators.Length);

    [Fact]
    public void A_text_that_is_too_long_is_refused_at_the_first_character_too_many()
    {
        var program = Prepare(new ProgramLimits { Characters = 6 });

        Assert.Equal(["IND1910"], program.Codes());
        Assert.Empty(program.Projects);
        Assert.Equal(new LinePosition(1, 0), program.Diagnostics[0].Location.Start);
    }

    [Fact]
    public void The_files_of_a_program_count_together()
    {
        var host = new ProgramHost(new ProgramHostOptions { Limits = new ProgramLimits { Characters = Two.Length } });
        var program = host.Prepare([new SourceText("a.ind", Two), new SourceText("b.ind", "丙 ≥ 1\n")]);

        Assert.Equal(["IND1910"], program.Codes());
        Assert.Equal("b.ind", program.Diagnostics[0].Location.Source.Path);
    }

    [Fact]
    public void Too_many_indicators_are_refused_at_the_first_too_many()
    {
        var program = Prepare(new ProgramLimits { Indicators = 1 });

        Assert.Equal(["IND1911"], program.Codes());
        Assert.Equal(1, program.Diagnostics[0].Location.Start.Line);
    }

    [Fact]
    public void An_indicator_that_is_too_long_is_refused()
    {
        var program = Prepare(new ProgramLimits { IndicatorCharacters = 10 });

        Assert.Equal(["IND1912"], program.Codes());
        Assert.Equal(1, program.Diagnostics[0].Location.Start.Line);
    }

    [Fact]
    public void What_takes_too_long_is_refused_this_time_only()
    {
        var host = new ProgramHost(new ProgramHostOptions { Limits = new ProgramLimits { Time = TimeSpan.Zero } });

        Assert.Equal(["IND1913"], host.Prepare([new SourceText("a.ind", Two)]).Codes());
        Assert.Equal(0, host.Count);
    }

    [Fact]
    public void A_store_does_not_answer_for_other_limits()
    {
        using var folder = new TemporaryFolder();
        HostedProgram Within(int indicators) => new ProgramHost(new ProgramHostOptions
        {
            Store = new ProgramStore(folder.Path),
            Limits = new ProgramLimits { Indicators = indicators },
        }).Prepare([new SourceText("a.ind", Two)]);

        Assert.Empty(Within(2).Codes());
        Assert.Equal(["IND1911"], Within(1).Codes());
        Assert.Equal(Verdict.Met, Within(2).Judge("1"));
    }

    private static HostedProgram Prepare(ProgramLimits limits) =>
        new ProgramHost(new ProgramHostOptions { Limits = limits }).Prepare([new SourceText("a.ind", Two)]);
}
