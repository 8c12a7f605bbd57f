using System.Globalization;
using System.Text;

namespace IndicatorLang.Documents.Tests.Fixtures;

/// <summary>Makes pages with tables.</summary>
internal static class Markup
{
    /// <summary>A page with a form and what pages of public bodies have around it.</summary>
    public static string Page(string[][] form)
    {
        var page = new StringBuilder("<!DOCTYPE html><html><head><title>公开</title><script>document.write('<table>')</script></head><body><p>附件</p><table>");
        for (var row = 0; row < form.Length; row++)
        {
            page.Append("<tr>");
            for (var column = 0; column < form[row].Length; column++)
            {
                if (form[row][column] is Form.Left or Form.Above)
                {
                    continue;
                }

                var columns = 1 + form[row].Skip(column + 1).TakeWhile(cell => cell == Form.Left).Count();
                var rows = 1 + form.Skip(row + 1).TakeWhile(cells => cells.Length > column && cells[column] == Form.Above).Count();
                page.Append(CultureInfo.InvariantCulture, $"<td colspan={columns} rowspan={rows}><p>{form[row][column].Replace("\n", "<br>", StringComparison.Ordinal)}</p></td>");
            }

            page.Append("</tr>");
        }

        return page.Append("</table></body></html>").ToString();
    }
}
