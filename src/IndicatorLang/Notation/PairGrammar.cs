using Sprache;

namespace IndicatorLang.Notation;

/// <summary>Two dates as written.</summary>
internal sealed record WrittenPair(WrittenDate Start, WrittenDate End);

/// <summary>From a day to a day: <c>2019-01-30..2019-02-21</c>, <c>2019年1月 至 2019年3月</c>, <c>2019.3～2019.9</c>, <c>20190130-20190221</c>.</summary>
internal static class PairGrammar
{
    private static readonly Parser<string> Separator =
        Parse.String("..").Or(Parse.String("~")).Or(Parse.String("至")).Or(Parse.String("到")).Text();

    // A dash is part of 2019-01-30, not of 20190130.
    private static readonly Parser<WrittenPair> Digits =
        from start in DateGrammar.EightDigits
        from separator in Parse.Char('-').AtLeastOnce().Contained(Characters.Blanks, Characters.Blanks)
        from end in DateGrammar.EightDigits
        select new WrittenPair(start, end);

    public static readonly Parser<WrittenPair> Pair = Digits.Or(
        from start in DateGrammar.DateOnly
        from separator in Separator.Contained(Characters.Blanks, Characters.Blanks)
        from end in DateGrammar.DateOnly
        select new WrittenPair(start, end));
}
