using FsCheck;
using FsCheck.Xunit;
using IndicatorLang.Cli.Output;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Tests.Output;

public sealed class TextWrapperTests
{
    [Theory]
    [InlineData("车辆准点率", 10, "车辆准点率")]
    [InlineData("车辆准点率", 6, "车辆准|点率")]
    [InlineData("为市民，和企业", 6, "为市|民，和|企业")]
    [InlineData("达成“友好”", 6, "达成|“友好”")]
    [InlineData("ride on time", 8, "ride on|time")]
    [InlineData("incomprehensible", 5, "incom|prehe|nsibl|e")]
    [InlineData("受理APEC卡", 8, "受理APEC|卡")]
    [InlineData("差 12.5%。", 6, "差|12.5%|。")]
    [InlineData("", 5, "")]
    public void Breaks_where_a_reader_would(string text, int width, string expected) =>
        Assert.Equal(expected, string.Join('|', TextWrapper.Wrap(text, width)));

    [Property(MaxTest = 500)]
    public bool Nothing_is_lost_and_nothing_is_too_wide(NonNull<string> text, PositiveInt width)
    {
        var clean = Printable.Of(text.Get);
        var lines = TextWrapper.Wrap(clean, width.Get + 1);
        return lines.TrueForAll(line => DisplayWidth.Of(line) <= width.Get + 1)
            && Visible(string.Concat(lines)) == Visible(clean);

        // Half a surrogate pair, which no file can hold, comes out as a replacement character.
        static string Visible(string text) => string.Concat(text.EnumerateRunes().Where(rune => !System.Text.Rune.IsWhiteSpace(rune)));
    }
}
