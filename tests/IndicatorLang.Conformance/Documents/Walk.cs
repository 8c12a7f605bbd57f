using IndicatorLang.Testing;

namespace IndicatorLang.Conformance.Documents;

/// <summary>
/// Follows a document from top to bottom in one folder, as a reader does: writes the files it shows (<c>file: NAME</c>), runs its commands and
/// its programs, and holds what it shows of their output (<c>output</c>) against what they print.
/// </summary>
internal sealed class Walk(string path, ScratchFolder folder)
{
    /// <summary>A line that stands for any number of lines.</summary>
    private const string Ellipsis = "⋮";

    private CommandRun? _last;

    /// <summary>How many outputs were compared.</summary>
    public int Compared { get; private set; }

    public void Follow()
    {
        folder.CopyFrom(Repository.PathTo("seeds"), "seeds");
        var marker = string.Empty;
        foreach (var block in MarkdownDocument.Read(path).Blocks)
        {
            if (block is MarkdownFence fence)
            {
                Follow(fence, marker);
            }

            marker = block is MarkdownComment comment ? comment.Text : string.Empty;
        }
    }

    private void Follow(MarkdownFence fence, string marker)
    {
        if (marker.StartsWith("file: ", StringComparison.Ordinal))
        {
            folder.Write(marker["file: ".Length..], fence.Text);
        }
        else if (marker.StartsWith("service: ", StringComparison.Ordinal))
        {
            // A web service needs the framework of ASP.NET; the tests of the packages build and run it.
        }
        else if (CSharpProgram.IsMarker(marker))
        {
            _last = CSharpProgram.Run(fence.Text, marker, folder);
        }
        else if (fence.Language == "sh")
        {
            foreach (var command in fence.Text.Split('\n').Select(ShellCommand.Parse).OfType<ShellCommand>())
            {
                _last = CommandLineTool.Run(folder.Path, command.Arguments);
                Assert.True(command.ExitStatus is null || command.ExitStatus == _last.ExitStatus, $"{path}:{fence.Line}: {_last}");
            }
        }
        else if (marker.StartsWith("output", StringComparison.Ordinal))
        {
            Compare(fence, marker);
        }
        else
        {
            // What is neither a program of the language nor output is only shown, and must not look like either.
            Assert.False(fence.Language is "csharp" or "text", $"{path}:{fence.Line}: this block is not checked");
        }
    }

    // A terminal shows results and messages on one screen; which of them comes first depends on the command.
    private void Compare(MarkdownFence fence, string marker)
    {
        Assert.NotNull(_last);
        string[] screens = [_last.Output, _last.Messages, _last.Output + _last.Messages, _last.Messages + _last.Output];
        var place = $"{path}:{fence.Line}";
        Assert.True(screens.Any(screen => Matches(fence.Text + "\n", screen)), $"{place}: what is printed is\n{_last.Messages}{_last.Output}");
        var status = marker.Split("exit status ") is [_, var number] ? int.Parse(number) : 0;
        Assert.True(status == _last.ExitStatus, $"{place}: the exit status is {_last.ExitStatus}");
        Compared++;
    }

    private static bool Matches(string shown, string printed)
    {
        var parts = shown.Split($"{Ellipsis}\n");
        if (!printed.StartsWith(parts[0], StringComparison.Ordinal) || !printed.EndsWith(parts[^1], StringComparison.Ordinal))
        {
            return false;
        }

        var position = 0;
        foreach (var part in parts)
        {
            position = printed.IndexOf(part, position, StringComparison.Ordinal);
            if (position < 0)
            {
                return false;
            }

            position += part.Length;
        }

        return parts.Length > 1 || position == printed.Length;
    }
}
