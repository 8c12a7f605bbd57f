using System.Globalization;
using System.Text;

namespace IndicatorLang.Documents.Tests.Fixtures;

/// <summary>Makes PDF files by hand: ruled tables with Chinese text in a font that is not embedded but says what its codes mean.</summary>
internal sealed class Paper
{
    private const int Size = 10;

    private readonly List<string> _pages = [];
    private StringBuilder _content = new();

    /// <summary>A form on one page, ruled.</summary>
    public static byte[] Of(string[][] form, int[] widths)
    {
        var paper = new Paper();
        paper.Table(form, widths, top: 780);
        return paper.ToBytes();
    }

    public void Text(int x, int y, string text) =>
        _content.Append(CultureInfo.InvariantCulture, $"BT /F1 {Size} Tf 1 0 0 1 {x} {y} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n");

    public void Rule(int x1, int y1, int x2, int y2) => _content.Append(CultureInfo.InvariantCulture, $"{x1} {y1} m {x2} {y2} l S\n");

    public void NewPage()
    {
        _pages.Add(_content.ToString());
        _content = new StringBuilder();
    }

    /// <summary>Draws a form; lines between merged cells are left out, and words wrap at the width of their column.</summary>
    public void Table(string[][] form, int[] widths, int top)
    {
        var xs = new List<int> { 40 };
        foreach (var width in widths)
        {
            xs.Add(xs[^1] + width);
        }

        const int Height = 44;
        for (var row = 0; row < form.Length; row++)
        {
            var y = top - (row * Height);
            for (var column = 0; column < widths.Length; column++)
            {
                var cell = form[row][column];
                if (cell != Form.Above)
                {
                    Rule(xs[column], y, xs[column + 1], y);
                }

                if (cell != Form.Left)
                {
                    Rule(xs[column], y, xs[column], y - Height);
                }

                if (cell is not (Form.Above or Form.Left))
                {
                    var right = column + form[row].Skip(column + 1).TakeWhile(next => next == Form.Left).Count();
                    Words(cell, xs[column] + 2, y - 12, (xs[right + 1] - xs[column] - 4) / Size);
                }
            }

            Rule(xs[^1], y, xs[^1], y - Height);
        }

        Rule(xs[0], top - (form.Length * Height), xs[^1], top - (form.Length * Height));
    }

    public byte[] ToBytes()
    {
        NewPage();
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{6 + (i * 2)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 "
            + "/FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
            Stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange "
                + "1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap CMapName currentdict /CMap defineresource pop end end"),
        };
        for (var i = 0; i < _pages.Count; i++)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {7 + (i * 2)} 0 R >>");
            objects.Add(Stream(_pages[i]));
        }

        return Assemble(objects);
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static byte[] Assemble(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private void Words(string text, int x, int y, int perLine)
    {
        for (var start = 0; start < text.Length; start += perLine)
        {
            Text(x, y, text.Substring(start, Math.Min(perLine, text.Length - start)));
            y -= 12;
        }
    }
}
