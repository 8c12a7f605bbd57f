using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;
using IndicatorLang.Documents.Import;
using IndicatorLang.Documents.Tests.Fixtures;
using IndicatorLang.Testing;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Documents.Tests.Readers;

/// <summary>What no office would send: a plain answer, in bounded time and memory.</summary>
public sealed class HostileTests
{
    [Fact]
    public void A_zip_bomb_is_not_unpacked()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 200; i++)
            {
                part.Write(zeros);
            }
        }

        AssertCode("IND5156", "bomb.docx", stream.ToArray());
        using var second = new MemoryStream();
        using (var archive = new ZipArchive(second, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("word/media/image.png", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 200; i++)
            {
                part.Write(zeros);
            }
        }

        AssertCode("IND5159", "bomb.docx", second.ToArray());
    }

    [Fact]
    public void A_cell_of_a_hundred_megabytes_is_refused()
    {
        var text = new byte[64 * 1024 * 1024];
        text.AsSpan().Fill((byte)'a');
        Encoding.UTF8.GetBytes("指标,指标值\n甲,").CopyTo(text, 0);
        AssertCode("IND5159", "大.csv", text);
        AssertCode("IND5159", "大.txt", [.. text, .. text]);
    }

    [Fact]
    public void Towers_of_elements_are_refused()
    {
        var tower = string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000));
        AssertCode("IND5159", "塔.docx", Office.Zip(("word/document.xml", Office.Utf8(tower))));
        AssertCode("IND5159", "塔.html", Office.Utf8("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 5_000)) + "指标"));
    }

    [Fact]
    public void Entities_are_not_expanded() => AssertCode(
        "IND5156",
        "实体.docx",
        Office.Zip(("word/document.xml", Office.Utf8("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"))));

    [Fact]
    public void Old_and_locked_files_say_what_they_are()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        AssertCode("IND5155", "旧.doc", [.. compound, .. Encoding.Unicode.GetBytes("WordDocument")]);
        AssertCode("IND5155", "旧.xls", [.. compound, .. Encoding.Unicode.GetBytes("Workbook")]);
        AssertCode("IND5157", "锁.docx", [.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]);
        AssertCode("IND5155", "包.zip", Office.Zip(("a.txt", [1])));
        AssertCode("IND5155", "版式.ofd", Office.Zip(("OFD.xml", Office.Utf8("<a/>"))));
        AssertCode("IND5155", "扫描.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]);
        Assert.Contains("用 WPS 打开，另存为 .docx", DocumentImporter.Import("表.wps", [.. compound, .. Encoding.Unicode.GetBytes("WordDocument")]).Diagnostics.Single().Message.Zh, StringComparison.Ordinal);
        Assert.Contains("另存为 .xlsx", DocumentImporter.Import("表.et", [.. compound, .. Encoding.Unicode.GetBytes("Workbook")]).Diagnostics.Single().Message.Zh, StringComparison.Ordinal);
        AssertCode("IND5155", "文.odt", Office.Zip(("content.xml", Office.Utf8("<a/>"))));
    }

    [Fact]
    public void A_PDF_without_text_needs_recognition() => AssertCode("IND5158", "扫描.pdf", new Paper().ToBytes());

    /// <summary>The library would unpack a page, and list the characters of a font, without end.</summary>
    [Fact]
    public void A_PDF_that_unpacks_without_end_is_refused()
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 200; i++)
            {
                deflate.Write(zeros);
            }
        }

        var stream = Encoding.Latin1.GetString(packed.ToArray());
        AssertCode("IND5159", "炸弹.pdf", Encoding.Latin1.GetBytes($"%PDF-1.4\n4 0 obj\n<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n{stream}\nendstream\nendobj\n"));
        var sound = Encoding.Latin1.GetString(Paper.Of(Form.Goals, [70, 90, 110, 90, 90]));
        AssertCode("IND5159", "字体.pdf", Encoding.Latin1.GetBytes(sound.Replace("<0000> <FFFF> <0000> endbfrange", "<00000000> <FFFFFF> <0> endbfrange", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_formula_gives_its_saved_value_and_a_link_is_not_followed()
    {
        const string Sheet = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="1"><c r="A1" t="inlineStr"><is><t>一级指标</t></is></c><c r="B1" t="inlineStr"><is><t>三级指标</t></is></c><c r="C1" t="inlineStr"><is><t>指标值</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>产出指标</t></is></c><c r="B2" t="inlineStr"><is><t>合计次数</t></is></c><c r="C2"><f>[1]Sheet1!A1+WEBSERVICE("http://example.invalid")</f><v>12</v></c></row>
            </sheetData></worksheet>
            """;
        var bytes = Office.Zip(
            ("[Content_Types].xml", Office.Utf8("""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sheet.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""")),
            ("_rels/.rels", Office.Utf8("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""")),
            ("xl/workbook.xml", Office.Utf8("""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>""")),
            ("xl/_rels/workbook.xml.rels", Office.Utf8("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="sheet.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="http://example.invalid/a.xlsx" TargetMode="External"/></Relationships>""")),
            ("xl/sheet.xml", Office.Utf8(Sheet)));
        Assert.Equal(["产出指标 合计次数 ≥ 12"], DocumentImporter.Import("链接.xlsx", bytes).Rows.Select(FormatTests.Show));
    }

    /// <summary>Sound files with bytes changed, cut out or cut off.</summary>
    [Property(MaxTest = 60)]
    public void Damage_never_throws(int seed)
    {
        var random = SplitMix64.ForPart(51, seed);
        foreach (var (name, bytes) in Sound.Value)
        {
            var damaged = bytes.ToArray();
            for (var i = 0; i < 1 + random.Below(20); i++)
            {
                damaged[random.Below(damaged.Length)] = (byte)random.Below(256);
            }

            DocumentImporter.Import(name, damaged[..random.Below(damaged.Length + 1)]);
            DocumentImporter.Import(name, damaged);
        }
    }

    [Property(MaxTest = 200)]
    public void Noise_never_throws(byte[] bytes)
    {
        foreach (var extension in new[] { ".txt", ".csv", ".html", ".docx", ".xlsx", ".pdf" })
        {
            DocumentImporter.Import("噪声" + extension, bytes);
        }
    }

    [Fact]
    public void A_heading_with_words_that_are_no_goal_below_it_is_kept()
    {
        var result = DocumentImporter.Import("a.txt", Office.Utf8("数量指标：新建公园≥8个\n质量指标\n另行通知\n满意度指标：市民满意度≥90%\n"));
        Assert.Equal(["新建公园", "市民满意度"], result.Rows.Select(row => row.Indicator));
        Assert.Contains("另行通知", result.Programs.Single().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_headings_that_ends_a_table_is_passed()
    {
        var clock = Stopwatch.StartNew();
        DocumentImporter.Import("a.csv", Office.Utf8("合计,产出指标,数量指标,甲,≥5次\n产出指标,数量指标,乙,≥5次,\n"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_label_that_begins_inside_a_line_ends_a_value()
    {
        var clock = Stopwatch.StartNew();
        DocumentImporter.Import("a.txt", Office.Utf8("服务对象满意度指标\n省级主管部门\n成本指标\n（2018 年度）\n目标 2：改造后房屋安全等级达到 B 级以上。\n"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20));
    }

    private static readonly Lazy<List<(string Name, byte[] Bytes)>> Sound = new(() =>
    [
        ("a.docx", Office.Word(Form.Goals)),
        ("a.xlsx", Office.Workbook(Form.Goals)),
        ("a.pdf", Paper.Of(Form.Goals, [70, 90, 110, 90, 90])),
        ("a.txt", File.ReadAllBytes(Repository.PathTo("tests", "IndicatorLang.Documents.Tests", "Tables", "35-tianchang-flood-2022-selfeval.txt"))),
        ("b.txt", File.ReadAllBytes(Repository.PathTo("tests", "IndicatorLang.Documents.Tests", "Offices", "27-lamps-told.txt"))),
        ("c.txt", File.ReadAllBytes(Repository.PathTo("tests", "IndicatorLang.Documents.Tests", "Offices", "29-enterprises-layout.txt"))),
        ("a.csv", Office.Utf8("一级指标,三级指标,指标值\n产出指标,甲,≥5次\n")),
    ]);

    private static void AssertCode(string code, string name, byte[] bytes)
    {
        var clock = Stopwatch.StartNew();
        var result = DocumentImporter.Import(name, bytes);
        Assert.Equal([code], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Empty(result.Rows);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{name} took {clock.Elapsed}");
    }
}
