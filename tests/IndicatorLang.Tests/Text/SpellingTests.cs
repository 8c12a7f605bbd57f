using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndicatorLang.Text;

namespace IndicatorLang.Tests.Text;

public sealed class SpellingTests
{
    [Fact]
    public void The_nearest_names_come_first() =>
        Assert.Equal(["车辆准点率", "车辆及时率"], Spelling.Nearest("车辆准时率", ["服务对象满意度", "车辆及时率", "车辆准点率", "培训"]));

    [Fact]
    public void A_part_of_a_name_finds_it() => Assert.Equal(["车辆准点率"], Spelling.Nearest("准点", ["车辆准点率", "培训覆盖率"]));

    [Property(Arbitrary = [typeof(Names)], MaxTest = 3_000)]
    public void What_is_found_is_what_the_definition_says(Name name, Name[] candidates, PositiveInt most)
    {
        var known = candidates.Select(candidate => candidate.Text).ToArray();
        Assert.Equal(Definition.Nearest(name.Text, known, most.Get), Spelling.Nearest(name.Text, known, most.Get));
    }

    public sealed record Name(string Text);

    /// <summary>Short names of few elements, so that many are near one another: cases, marks, pairs of surrogates and halves of them.</summary>
    private static class Names
    {
        private static readonly string[] Parts =
            ["车", "辆", "准", "率", "a", "A", "b", "é", "e\u0301", "\u0301", "\U00020BB7", "\uD842", "（", "１", "\r\n", "👨\u200D👩", "ſ", "K"];

        public static Arbitrary<Name> Arbitrary() => Gen.Elements(Parts).ArrayOf()
            .Select(parts => new Name(string.Concat(parts.Take(9)))).ToArbitrary();
    }

    /// <summary>The definition, without any regard to how long it takes.</summary>
    private static class Definition
    {
        public static IEnumerable<string> Nearest(string name, IEnumerable<string> candidates, int max) =>
            from candidate in candidates.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(candidate => (Name: candidate, Score: Score(name, candidate))).Where(scored => scored.Score is not null)
                .OrderBy(scored => scored.Score).Take(max)
            select candidate.Name;

        private static double? Score(string name, string candidate)
        {
            var (left, right) = (Elements(name), Elements(candidate));
            double longest = Math.Max(left.Count, right.Count);
            if (longest == 0)
            {
                return null;
            }

            var isPart = candidate.Contains(name, StringComparison.Ordinal) || name.Contains(candidate, StringComparison.Ordinal);
            if (isPart && Math.Min(name.Length, candidate.Length) >= 2)
            {
                return 0.3 + (Math.Abs(left.Count - right.Count) / (10 * longest));
            }

            var share = Distance(left, right) / longest;
            return share <= (longest <= 4 ? 0.5 : 0.4) ? share : null;
        }

        private static int Distance(List<string> left, List<string> right)
        {
            var steps = new int[left.Count + 1, right.Count + 1];
            for (var i = 0; i <= left.Count; i++)
            {
                for (var j = 0; j <= right.Count; j++)
                {
                    steps[i, j] = i == 0 || j == 0
                        ? i + j
                        : Math.Min(
                            Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1,
                            steps[i - 1, j - 1] + (string.Equals(left[i - 1], right[j - 1], StringComparison.OrdinalIgnoreCase) ? 0 : 1));
                }
            }

            return steps[left.Count, right.Count];
        }

        private static List<string> Elements(string text)
        {
            var elements = new List<string>();
            var enumerator = StringInfo.GetTextElementEnumerator(text);
            while (enumerator.MoveNext())
            {
                elements.Add(enumerator.GetTextElement());
            }

            return elements;
        }
    }
}
