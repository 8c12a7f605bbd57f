namespace IndicatorLang.Cli.Tests.Running;

/// <summary>A small program and data for tests that are about something else.</summary>
internal static class Sample
{
    public const string Program = """
        项目 车辆服务 {
          产出目标 {
            车辆准点率 > 90%
            培训次数 ≥ 2 次
            完成时间 ≤ 2019-09
          }
          加强对外交往 达成 "服务国家总体外交"
        }

        """;

    public const string Data = """
        项目,指标,实际完成值,计量单位,单位主体,期间,说明
        车辆服务,车辆准点率,98.5%,,,,
        车辆服务,培训次数,3,次,,,
        车辆服务,完成时间,2019-08,,,,
        车辆服务,加强对外交往,部分达成,,,,

        """;

    public static Workspace Workspace()
    {
        var workspace = new Workspace();
        workspace.Write("a.ind", Program);
        workspace.Write("a.csv", Data);
        return workspace;
    }
}
