using System.Text;
using IndicatorLang.Cli.Tests.Running;

namespace IndicatorLang.Cli.Tests;

/// <summary>What <c>check --fix</c> does to files, to the byte.</summary>
public sealed class RepairTests
{
    [Theory]
    [InlineData("\uFEFF采购 ≤ 2019-3\r\n// 服务 = 5\r\n", "\uFEFF采购 ≤ 2019-03\r\n// 服务 = 5\r\n")]
    [InlineData("采购 ≤ 2019-3", "采购 ≤ 2019-03")]
    [InlineData("采购 ≤ 2019-3\r服务 = 5\r", "采购 ≤ 2019-03\r服务 = 5\r")]
    public void A_file_keeps_its_mark_and_its_line_ends(string before, string after)
    {
        using var workspace = new Workspace();
        workspace.Write("表.ind", before);
        CommandRun.Of(workspace, "check", "表.ind", "--fix");
        Assert.Equal(Encoding.UTF8.GetBytes(after), File.ReadAllBytes(workspace.PathOf("表.ind")));
        Assert.Equal(["表.ind"], Directory.GetFiles(workspace.Directory).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_is_not_utf_8_is_reported_and_left_alone()
    {
        using var workspace = new Workspace();
        byte[] gb = [0xB2, 0xC9, 0xB9, 0xBA, (byte)' ', (byte)'=', (byte)' ', (byte)'.', (byte)'5'];
        workspace.Write("表.ind", gb);
        var run = CommandRun.Of(workspace, "check", "表.ind", "--fix");
        Assert.Equal(2, run.Status);
        Assert.Contains("IND1901", run.Error, StringComparison.Ordinal);
        Assert.Equal(gb, File.ReadAllBytes(workspace.PathOf("表.ind")));
    }

    [Fact]
    public void A_link_stays_a_link_and_its_target_is_repaired()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var workspace = new Workspace();
        workspace.Write("真.ind", "采购 ≤ 2019-3\n");
        File.CreateSymbolicLink(workspace.PathOf("链.ind"), workspace.PathOf("真.ind"));
        CommandRun.Of(workspace, "check", "链.ind", "--fix");
        Assert.NotNull(new FileInfo(workspace.PathOf("链.ind")).LinkTarget);
        Assert.Equal("采购 ≤ 2019-03\n", File.ReadAllText(workspace.PathOf("真.ind")));
    }
}
