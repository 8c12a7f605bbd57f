using Sprache;

namespace IndicatorLang.Notation;

/// <summary>Two dates as written.</summary>
internal sealed record WrittenPair(WrittenDate Start, WrittenDate End);

/// <summary>From a day to a day: <c>2019-01-30..2019-02-21</c>, <c>2019年1月 至 2019年3月</c>, <c>2019.3～2019.9</c>.</summary>
internal static class PairGrammar
{
    private static readonly Parser<string> Separator =
        Parse.String("..").Or(Parse.String("~")).Or(Parse.String("至")).Or(Parse.String("到")).Text();

    public static readonly Parser<WrittenPair> Pair =
        from start in DateGrammar.Date
        from separator in Separator.Contained(Characters.Blanks, Characters.Blanks)
        from end in DateGrammar.Date
        select new WrittenPair(start, end);
}
