using System.Text;
using FsCheck.Xunit;
using IndicatorLang.Emit;
using IndicatorLang.Runtime;
using IndicatorLang.Tests.Diagnostics;
using IndicatorLang.Verification;

namespace IndicatorLang.Tests.Verification;

/// <summary>Random programs with random tests: both evaluators agree, and the coverage is what counting by hand gives.</summary>
public class RandomTestsTests
{
    private const int Programs = 25;

    private static readonly string[] Levels = ["优", "良", "中", "差"];
    private static readonly string[] Verdicts = ["达标", "未达标", "无法判定", "未填报"];

    [Property(MaxTest = Programs)]
    public void Evaluators_agree_and_coverage_is_what_counting_gives(int seed)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, 1 + random.Next(5)).Select(number => Row.Make($"甲{number}", random)).ToList();
        var text = new StringBuilder(string.Concat(rows.Select(row => row.Line + "\n")));
        for (var test = random.Next(1, 8); test > 0; test--)
        {
            text.Append($"测试 \"第 {test}\" {{\n");
            foreach (var row in rows.Skip(random.Next(rows.Count)))
            {
                if (random.Next(5) > 0)
                {
                    text.Append($"给定 {row.Name} = {row.Actual(random)}\n");
                }

                text.Append($"期望 {row.Name} {Verdicts[random.Next(Verdicts.Length)]}\n");
            }

            text.Append("}\n");
        }

        var compilation = Checked.Program(text.ToString());
        Assert.True(!compilation.HasErrors, text + string.Join('\n', Checked.Describe(compilation)));
        var interpreted = compilation.Model.Tests.Select(new TestRunner(compilation.Interpret()).Run).ToList();
        var emitted = new TestRunner(EvaluatorAssembly.Load(ProgramEmitter.Emit(compilation.Model, new EmitOptions()).Assembly).Projects);
        foreach (var result in interpreted)
        {
            var other = emitted.Run(result.Test);
            Assert.Equal(result.Outcome, other.Outcome);
            Assert.Equal(
                result.Expectations.Select(each => (each.Result.Verdict, each.Result.Reason, each.Holds)),
                other.Expectations.Select(each => (each.Result.Verdict, each.Result.Reason, each.Holds)));
        }

        var coverage = TestCoverage.Of(compilation.Model, interpreted);
        Assert.Equal(rows.Select(row => row.Sides), coverage.Targets.Select(target => target.Sides.Length));
        Assert.Equal(rows.Select(row => row.Touched.Count), coverage.Targets.Select(target => target.Sides.Count(side => side.IsTouched)));
    }

    /// <summary>An indicator, and a count of its sides that knows nothing of interval sets.</summary>
    private sealed class Row(string name, string target, int sides, Func<Random, (string Actual, IEnumerable<string> Touched)> draw)
    {
        public string Name => name;

        public string Line => $"{name} {target}";

        public int Sides => sides;

        public HashSet<string> Touched { get; } = [];

        public string Actual(Random random)
        {
            var (actual, touched) = draw(random);
            Touched.UnionWith(touched);
            return actual;
        }

        public static Row Make(string name, Random random) => random.Next(4) switch
        {
            0 => Number(name, random),
            1 => Interval(name, random),
            2 => Date(name, random),
            _ => Level(name, random),
        };

        private static Row Number(string name, Random random)
        {
            var bound = random.Next(-9, 10);
            return new Row(name, $"{"≥>≤<=≠"[random.Next(6)]} {bound} 米", 3, values =>
            {
                var value = bound + values.Next(-2, 3);
                return ($"{value} 米", [$"{Math.Sign(value - bound)}"]);
            });
        }

        private static Row Interval(string name, Random random)
        {
            var low = random.Next(0, 50);
            var high = low + random.Next(1, 4);
            return new Row(name, $"in {"[("[random.Next(2)]}{low}%, {high}%{"])"[random.Next(2)]}", 6, values =>
            {
                var half = (2 * low) + values.Next(-3, 12);
                return ($"{half}/200", [$"low {Math.Sign(half - (2 * low))}", $"high {Math.Sign(half - (2 * high))}"]);
            });
        }

        // A year has days on both sides of a month; a month lies on one side.
        private static Row Date(string name, Random random)
        {
            var month = random.Next(1, 12);
            return new Row(name, $"≤ 2019-{month:00}", 2, values =>
            {
                var actual = values.Next(1, 13);
                return values.Next(4) == 0 ? ("2019", []) : ($"2019-{actual:00}", [$"{actual <= month}"]);
            });
        }

        private static Row Level(string name, Random random) => new(name, $"≥ {Levels[random.Next(3)]}", 4, values =>
        {
            var level = Levels[values.Next(4)];
            return (level, [level]);
        });
    }
}
