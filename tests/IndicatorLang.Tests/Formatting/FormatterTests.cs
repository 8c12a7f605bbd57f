using IndicatorLang.Formatting;
using IndicatorLang.Testing;

namespace IndicatorLang.Tests.Formatting;

/// <summary>What the canonical layout looks like.</summary>
public sealed class FormatterTests
{
    [Fact]
    public void Columns_are_aligned_by_what_they_take_on_a_screen() => AssertFormatted(
        """
        车辆准点率≥98% 来源"用车统计"
        年度服务人次 ＞30000人次   来源 "工作计划" 说明 "含港澳"
        A ≥ 3 辆 说明 "无来源"
        """,
        """
        车辆准点率    ≥ 98%         来源 "用车统计"
        年度服务人次  > 30000 人次  来源 "工作计划"  说明 "含港澳"
        A             ≥ 3 辆                         说明 "无来源"
        """);

    [Fact]
    public void Blocks_are_indented_and_the_sections_of_one_heading_share_their_columns() => AssertFormatted(
        """
        项目 甲{年度 2019
        执行期 2019-01-01..2019-12-31
        采购品目{ 传真机 2台 2800元
        便携式计算机 12 台 16000 元 }
        产出目标{数量{ 培训次数≥4次 }
        质量 { 合格率 ≥９８％ } } 满意度{服务对象满意度≥90%}}
        """,
        """
        项目 甲 {
          年度    2019
          执行期  2019-01-01 .. 2019-12-31
          采购品目 {
            传真机        2 台   2800 元
            便携式计算机  12 台  16000 元
          }
          产出目标 {
            数量 {
              培训次数  ≥ 4 次
            }
            质量 {
              合格率    ≥ 98%
            }
          }
          满意度 {
            服务对象满意度  ≥ 90%
          }
        }
        """);

    [Fact]
    public void Comments_and_single_blank_lines_stay() => AssertFormatted(
        """


        // 来源
        项目 甲 { // 一


          // 二
          培训次数≥4次 // 三
          /// 说明
          合格率 ≥ 98%    /* 四 */



          // 五

        }
        // 六
        """,
        """
        // 来源
        项目 甲 {  // 一
          // 二
          培训次数  ≥ 4 次  // 三
          /// 说明
          合格率    ≥ 98%  /* 四 */

          // 五
        }
        // 六
        """);

    [Fact]
    public void Targets_of_every_form_have_one_layout() => AssertFormatted(
        """
        甲 in[2019-03,2019-09]
        乙 属于 （５，..）
        丙 in{优,良}
        丁 ≥80%且≤95%或(=100%)
        戊 ≥-5%
        己 ≤1600元 / 亩
        庚 = 及时性.及时
        辛 达成“民心相通”
        壬 ≥ 80% 且
           ≤ 95%
        癸 ≤ 2019年 9月
        子 ≥ 3 "人 次"
        """,
        """
        甲  in [2019-03, 2019-09]
        乙  属于 (5, ..)
        丙  in {优, 良}
        丁  ≥ 80% 且 ≤ 95% 或 (= 100%)
        戊  ≥ -5%
        己  ≤ 1600 元/亩
        庚  = 及时性.及时
        辛  达成 “民心相通”
        壬  ≥ 80% 且 ≤ 95%
        癸  ≤ 2019年9月
        子  ≥ 3 "人 次"
        """);

    [Fact]
    public void Declarations_have_one_layout() => AssertFormatted(
        """
        单位   万粒=10000粒
        单位 辆   整数
        等级 时效{提前>按时>逾期}
        日历 深圳 扩展 中国"2027年版"{覆盖 2027
        放假 2027-01-01..2027-01-03 "元旦"
        }
        """,
        """
        单位 万粒 = 10000 粒
        单位 辆 整数
        等级 时效 { 提前 > 按时 > 逾期 }
        日历 深圳 扩展 中国 "2027年版" {
          覆盖 2027
          放假 2027-01-01 .. 2027-01-03 "元旦"
        }
        """);

    [Fact]
    public void Tests_and_computations_have_one_layout() => AssertFormatted(
        """
        项目 甲{
        输入   按时车次   单位 车次
        输入 总车次 单位 车次
        准点率 ≥98% 计算 按时车次/总车次
        差 ≥ 0 计算 max(按时车次  -  总车次,-1)
        }
        测试 "九成八"{ 给定   甲.准点率=98%
        期望 甲.准点率   达标 }
        """,
        """
        项目 甲 {
          输入 按时车次 单位 车次
          输入 总车次 单位 车次
          准点率  ≥ 98%  计算 按时车次 / 总车次
          差      ≥ 0    计算 max(按时车次 - 总车次, -1)
        }
        测试 "九成八" {
          给定 甲.准点率 = 98%
          期望 甲.准点率 达标
        }
        """);

    [Fact]
    public void The_inside_of_a_text_is_nobodys_business() => AssertFormatted(
        "项目 甲 {\n年度目标 \"\"\"\n   一，  二\n\n      三  \n   \"\"\"\n年度 2019\n}\n",
        "项目 甲 {\n  年度目标 \"\"\"\n   一，  二\n\n      三  \n   \"\"\"\n  年度  2019\n}");

    [Fact]
    public void A_broken_line_stays_as_it_is_and_costs_no_other() => AssertFormatted(
        "甲≥5\n乙  ≥   ≥ 5\n丙丙≥6\n",
        "甲    ≥ 5\n乙  ≥   ≥ 5\n丙丙  ≥ 6");

    [Theory]
    [InlineData("项目 甲 {\n甲≥5\n")]
    [InlineData("项目 甲 { 甲≥5\n 项目 乙 {\n 乙≥6 }\n")]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("甲≥5  乙≥6\n")]
    public void Where_the_blocks_are_not_sound_nothing_moves(string text) => Assert.Equal(text, Formatter.Format(text));

    [Fact]
    public void Keywords_take_the_language_that_is_asked_for()
    {
        const string Chinese = "项目 甲 {\n  年度  2019\n  数量 {\n    培训  ≥ 2 次  来源 \"计划\"\n  }\n}\n";
        const string English = "project 甲 {\n  year  2019\n  数量 {\n    培训  ≥ 2 次  source \"计划\"\n  }\n}\n";
        Assert.Equal(English, Formatter.Format(Chinese, new FormatOptions { Keywords = KeywordStyle.English }));
        Assert.Equal(Chinese, Formatter.Format(English, new FormatOptions { Keywords = KeywordStyle.Chinese }));
    }

    [Fact]
    public void Line_ends_stay_those_of_the_file() =>
        Assert.Equal("甲  ≥ 5\r\n乙  ≥ 6\r\n", Formatter.Format("甲≥5\r\n乙≥6"));

    [Fact]
    public void The_example_of_the_specification_is_formatted()
    {
        var document = File.ReadAllText(Repository.PathTo("docs", "language.md"));
        var start = document.IndexOf("<!-- formatted -->\n```ind\n", StringComparison.Ordinal);
        Assert.True(start >= 0);
        var program = document[(document.IndexOf("```ind\n", start, StringComparison.Ordinal) + 7)..];
        program = program[..(program.IndexOf("\n```", StringComparison.Ordinal) + 1)];
        Assert.Equal(program, Formatter.Format(program));
    }

    [Fact]
    public void The_seeds_are_formatted()
    {
        foreach (var path in Repository.Files("seeds", "*.ind"))
        {
            var program = File.ReadAllText(path);
            Assert.Equal(program, Formatter.Format(program));
        }
    }

    private static void AssertFormatted(string text, string expected) => Assert.Equal(expected + "\n", Formatter.Format(text));
}
