using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using IndicatorLang.Hosting;
using IndicatorLang.Runtime;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Hosting;

public sealed class ProgramHostTests
{
    [Fact]
    public void The_same_texts_are_one_program()
    {
        var host = new ProgramHost();
        var first = host.Prepare(Programs.AtLeast(3));

        Assert.Same(first, host.Prepare(Programs.AtLeast(3)));
        Assert.Equal(Verdict.Met, first.Judge("3"));
        Assert.Equal(Verdict.NotMet, first.Judge("2"));
        Assert.Equal(1, host.Count);
    }

    [Fact]
    public void Programs_of_one_name_do_not_get_in_each_others_way()
    {
        var host = new ProgramHost();
        var (three, five) = (host.Prepare(Programs.AtLeast(3)), host.Prepare(Programs.AtLeast(5)));

        Assert.NotEqual(three.Key, five.Key);
        Assert.Equal([Verdict.Met, Verdict.NotMet], new[] { three, five }.Select(program => program.Judge("4")));
        Assert.Same(three.Projects[0], three.Find("车辆管理"));
        Assert.Null(three.Find("车辆"));
    }

    [Fact]
    public void The_path_of_a_file_belongs_to_its_program()
    {
        var host = new ProgramHost();
        const string Text = "车辆保障 ≥ 3 辆\n";

        Assert.Equal("甲", host.Prepare([new SourceText("甲.ind", Text)]).Projects[0].Project);
        Assert.Equal("乙", host.Prepare([new SourceText("乙.ind", Text)]).Projects[0].Project);
    }

    [Fact]
    public void A_program_in_error_says_so_and_its_sound_lines_are_evaluated()
    {
        var program = new ProgramHost().Prepare([new SourceText("a.ind", "车辆保障 ≥ 3 辆\n准点率 ≥ ≥ 5\n")]);

        Assert.True(program.HasErrors);
        Assert.Equal(Verdict.Met, program.Judge("3"));
        Assert.Equal(Verdict.Invalid, program.Projects[0].Evaluate(1, Actual.Of(5)).Verdict);
    }

    [Fact]
    public void No_more_programs_stay_than_there_is_room_for()
    {
        var host = new ProgramHost(new ProgramHostOptions { Capacity = 2 });
        var first = host.Prepare(Programs.AtLeast(1));
        host.Prepare(Programs.AtLeast(2));
        host.Prepare(Programs.AtLeast(1));
        host.Prepare(Programs.AtLeast(3));

        Assert.Equal(2, host.Count);
        Assert.Same(first, host.Prepare(Programs.AtLeast(1)));
    }

    [Fact]
    public void A_program_that_was_forgotten_is_unloaded()
    {
        var contexts = PrepareMany(new ProgramHost(new ProgramHostOptions { Capacity = 2 }), 10);
        for (var i = 0; i < 50 && contexts.Count(context => context.IsAlive) > 2; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.InRange(contexts.Count(context => context.IsAlive), 0, 2);
    }

    [Fact]
    public void Whoever_holds_a_program_may_use_it_after_it_was_forgotten()
    {
        var host = new ProgramHost();
        var program = host.Prepare(Programs.AtLeast(3));
        host.Forget(program);
        GC.Collect();
        GC.WaitForPendingFinalizers();

        Assert.Equal(0, host.Count);
        Assert.Equal(Verdict.Met, program.Judge("3"));
    }

    [Fact]
    public void Threads_that_ask_at_once_get_one_program_and_right_verdicts()
    {
        var host = new ProgramHost(new ProgramHostOptions { Capacity = 3 });
        var wrong = 0;
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            // More programs than there is room for, so that they come and go meanwhile.
            var bound = (i % 4) + 1;
            var program = host.Prepare(Programs.AtLeast(bound));
            if (program.Judge("2") != (bound <= 2 ? Verdict.Met : Verdict.NotMet))
            {
                Interlocked.Increment(ref wrong);
            }
        });

        Assert.Equal(0, wrong);
        Assert.InRange(host.Count, 1, 3);
    }

    [Fact]
    public void Work_that_nobody_wants_any_more_ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var host = new ProgramHost();

        Assert.ThrowsAny<OperationCanceledException>(() => host.Prepare(Programs.AtLeast(3), source.Token));
        Assert.Equal(0, host.Count);
        Assert.Equal(Verdict.Met, host.Prepare(Programs.AtLeast(3)).Judge("3"));
    }

    [Fact]
    public void A_long_parse_can_be_ended()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"指标{i} ≥ {i} 辆\n"));

        Assert.ThrowsAny<OperationCanceledException>(() => new ProgramHost().Prepare([new SourceText("a.ind", text)], source.Token));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> PrepareMany(ProgramHost host, int count)
    {
        var contexts = new List<WeakReference>();
        for (var i = 0; i < count; i++)
        {
            var program = host.Prepare(Programs.AtLeast(1000 + i));
            Assert.Equal(Verdict.NotMet, program.Judge("3"));
            contexts.Add(new WeakReference(AssemblyLoadContext.GetLoadContext(program.Projects[0].GetType().Assembly)));
        }

        return contexts;
    }
}
