using System.Globalization;
using System.Text;

namespace IndicatorLang.Tests.Emit;

/// <summary>Reads an emitted identifier back: proof that the escaping loses nothing.</summary>
internal static class DecodedName
{
    public static string Of(string identifier)
    {
        var name = new StringBuilder();
        for (var i = 0; i < identifier.Length; i++)
        {
            if (identifier[i] != '_')
            {
                name.Append(identifier[i]);
            }
            else if (i + 1 == identifier.Length)
            {
                // The mark of a reserved name.
            }
            else if (identifier[i + 1] == '_')
            {
                name.Append('_');
                i++;
            }
            else if (identifier[i + 1] == 'x')
            {
                var end = identifier.IndexOf('_', i + 2);
                AppendCode(name, identifier[(i + 2)..end]);
                i = end;
            }
            else
            {
                Assert.True(i == 0 && char.IsDigit(identifier[1]), identifier);
            }
        }

        return name.ToString();
    }

    private static void AppendCode(StringBuilder name, string hexadecimal)
    {
        if (hexadecimal.Length > 0)
        {
            var code = int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            name.Append(code > 0xFFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString());
        }
    }
}
