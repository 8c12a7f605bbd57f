using System.Text;
using IndicatorLang.Data.Rows;
using IndicatorLang.Tests.Runtime;

namespace IndicatorLang.Tests.Data;

/// <summary>Where the cells of plain records stand is what one finds byte by byte.</summary>
public class RecordCellsTests
{
    private static readonly string[] Parts = ["", "1", "98.5%", "车辆准点率", "a\"b", "\"", "\"a", "\"\"", " ", "2019-03-05", new('长', 30), new('x', 200)];

    [Fact]
    public void Cells_are_those_found_one_by_one()
    {
        var taken = 0;
        for (var number = 0; number < Runs.Many * 5; number++)
        {
            var random = new Random(number);
            var width = 1 + random.Next(5);
            var text = Encoding.UTF8.GetBytes(TextOf(random, width));
            var capacity = 1 + random.Next(70);
            var cells = new RecordCells((byte)',', width, capacity);
            for (var at = 0; at < text.Length;)
            {
                var expected = PlainRecords(text, at, width).Take(capacity).ToList();
                var end = cells.Take(text, at);

                Assert.Equal(expected.Count, cells.Count);
                for (var row = 0; row < cells.Count; row++)
                {
                    Assert.Equal(row == 0 ? at : cells.EndOf(row - 1), cells.StartOf(row));
                    Assert.Equal(expected[row].Cells, Enumerable.Range(0, width).Select(cell => Encoding.UTF8.GetString(cells.Cell(text, row, cell))));
                    Assert.Equal(expected[row].End, cells.EndOf(row));
                }

                Assert.Equal(expected.Count == 0 ? at : expected[^1].End, end);
                taken += cells.Count;
                at = end == at ? BehindLine(text, at) : end;
                cells.Clear();
            }
        }

        Assert.True(taken > 100, "nothing was taken");
    }

    private static string TextOf(Random random, int width)
    {
        var text = new StringBuilder();
        for (var record = random.Next(200); record >= 0; record--)
        {
            var cells = random.Next(15) == 0 ? random.Next(8) : width;
            var isNasty = random.Next(8) == 0;
            text.AppendJoin(',', Enumerable.Range(0, cells).Select(_ => Parts[random.Next(isNasty ? Parts.Length : 4)]));
            text.Append(random.Next(20) switch { 0 => "\r", 1 => "\n\n", < 10 => "\r\n", _ => "\n" });
        }

        return text.ToString();
    }

    private static IEnumerable<(List<string> Cells, int End)> PlainRecords(byte[] text, int at, int width)
    {
        while (at < text.Length)
        {
            var cells = new List<string>();
            for (var isLast = false; !isLast; at++)
            {
                var end = at;
                while (!",\n\r"u8.Contains(text[end]))
                {
                    end++;
                }

                cells.Add(Encoding.UTF8.GetString(text[at..end]));
                (at, isLast) = (end, text[end] != ',');
            }

            at += at < text.Length && text[at - 1] == '\r' && text[at] == '\n' ? 1 : 0;
            if (cells.Count != width || cells.Exists(cell => cell.StartsWith('"')))
            {
                yield break;
            }

            yield return (cells, at);
        }
    }

    private static int BehindLine(byte[] text, int at)
    {
        while (text[at] is not ((byte)'\n' or (byte)'\r'))
        {
            at++;
        }

        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
