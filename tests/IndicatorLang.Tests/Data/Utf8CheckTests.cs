using System.Text;
using System.Text.Unicode;
using IndicatorLang.Data.Rows;
using IndicatorLang.Tests.Runtime;

namespace IndicatorLang.Tests.Data;

/// <summary>What is text here is what the framework says is UTF-8, without a NUL.</summary>
public class Utf8CheckTests
{
    private static readonly byte[][] Parts =
    [
        "a"u8.ToArray(), "98.5%,"u8.ToArray(), "\n"u8.ToArray(), "é"u8.ToArray(), "率"u8.ToArray(), "基本及时"u8.ToArray(), "😀"u8.ToArray(), "\u0800\uFFFF\u07FF\u0080"u8.ToArray(),
        Encoding.UTF8.GetBytes(new string('x', 70)), Encoding.UTF8.GetBytes(new string('车', 30)), [0xF4, 0x8F, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80],
    ];

    private static readonly byte[][] Wrong =
    [
        [0], [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xE4, 0xB8], [0xE4], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF], [0xFE], [0xE4, 0xB8, 0xAD, 0xAD], [0xF0, 0x9F], [0xF7, 0xBF, 0xBF, 0xBF],
    ];

    [Fact]
    public void Text_is_what_the_framework_says_it_is()
    {
        var valid = 0;
        for (var number = 0; number < Runs.Many * 20; number++)
        {
            var random = new Random(number);
            byte[] bytes = [.. Enumerable.Range(0, random.Next(40)).SelectMany(_ => Parts[random.Next(Parts.Length)])];
            if (random.Next(2) == 0)
            {
                var at = random.Next(bytes.Length + 1);
                bytes = [.. bytes[..at], .. Wrong[random.Next(Wrong.Length)], .. bytes[at..]];
            }

            bytes = [.. bytes.Skip(random.Next(2)).SkipLast(random.Next(3))];
            var expected = Utf8.IsValid(bytes) && !bytes.Contains((byte)0);
            Assert.True(Utf8Check.IsText(bytes) == expected, $"{number}: {Convert.ToHexString(bytes)}");
            valid += expected ? 1 : 0;
        }

        Assert.InRange(valid, Runs.Many, Runs.Many * 19);
    }

    [Fact]
    public void Each_sequence_of_up_to_three_bytes_is_judged_alike()
    {
        Span<byte> bytes = stackalloc byte[70];
        bytes.Fill((byte)' ');
        var place = bytes[62..65];
        for (var all = 0; all < 1 << 24; all += 1 + (all & 0x1F))
        {
            (place[0], place[1], place[2]) = ((byte)(all >> 16), (byte)(all >> 8), (byte)all);
            if (Utf8Check.IsText(bytes) != (Utf8.IsValid(bytes) && !place.Contains((byte)0)))
            {
                Assert.Fail(all.ToString("X6", System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }
}
