using IndicatorLang.Testing;

namespace IndicatorLang.Conformance.Documents;

/// <summary>Does what the documents tell a reader to do.</summary>
public sealed class WalkTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    [InlineData("docs/language.md")]
    [InlineData("docs/embedding.md")]
    public void What_is_shown_is_what_is_printed(string path)
    {
        using var folder = new ScratchFolder();
        var walk = new Walk(path, folder);
        walk.Follow();

        Assert.NotEqual(0, walk.Compared);
    }

    [Fact]
    public void The_two_commands_are_the_same_in_both_languages()
    {
        var blocks = MarkdownDocument.Read("README.md").Blocks;
        var commands = blocks.Zip(blocks.Skip(1))
            .Where(pair => pair.First is MarkdownComment comment && comment.Text.StartsWith("command: ", StringComparison.Ordinal))
            .ToDictionary(pair => ((MarkdownComment)pair.First).Text["command: ".Length..], pair => Assert.IsType<MarkdownFence>(pair.Second).Text);
        var chinese = File.ReadAllText(Repository.PathTo("README.zh-CN.md"));

        Assert.Equal(["evaluate", "test"], commands.Keys);
        Assert.All(commands.Values, command => Assert.Contains($"```sh\n{command}\n```", chinese));
    }
}
