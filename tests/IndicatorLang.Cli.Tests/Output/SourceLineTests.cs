using FsCheck;
using FsCheck.Xunit;
using IndicatorLang.Cli.Output;
using IndicatorLang.Text;

namespace IndicatorLang.Cli.Tests.Output;

public sealed class SourceLineTests
{
    [Theory]
    [InlineData("车辆 ≥ 25\n", 3, 4, "车辆 ≥ 25", 5, 4)]
    [InlineData("\t车辆 98%\n", 4, 3, "    车辆 98%", 9, 3)]
    [InlineData("a\tb\n", 2, 1, "a   b", 4, 1)]
    [InlineData("ab\ncd", 4, 0, "cd", 1, 1)]
    [InlineData("ab", 2, 0, "ab", 2, 1)]
    [InlineData("ab\ncd\nef", 3, 5, "cd", 0, 2)]
    [InlineData("", 0, 0, "", 0, 1)]
    public void Carets_stand_under_what_they_mean(string content, int start, int length, string text, int before, int width)
    {
        var line = SourceLine.Of(new Location(new SourceText("a.ind", content), new TextSpan(start, length)));

        Assert.Equal((text, before, width), (line.Text, line.Before, line.Width));
    }

    [Fact]
    public void A_very_long_line_is_shown_around_the_place()
    {
        var content = new string('长', 50_000) + "这里" + new string('长', 50_000);
        var line = SourceLine.Of(new Location(new SourceText("a.csv", content), new TextSpan(50_000, 2)));

        Assert.StartsWith("…", line.Text);
        Assert.EndsWith("…", line.Text);
        Assert.InRange(DisplayWidth.Of(line.Text), 100, 130);
        Assert.Equal(4, line.Width);
        Assert.Equal("这里", line.Text.Substring(1 + ((line.Before - 1) / 2), 2));
    }

    [Property(MaxTest = 500)]
    public bool Any_place_of_any_text(NonNull<string> content, NonNegativeInt start, NonNegativeInt length)
    {
        var source = new SourceText("a.ind", content.Get);
        var from = start.Get % (content.Get.Length + 1);
        var line = SourceLine.Of(new Location(source, new TextSpan(from, length.Get % (content.Get.Length - from + 1))));
        return line.Width >= 1 && line.Before <= DisplayWidth.Of(line.Text) && !line.Text.Any(char.IsControl);
    }
}
