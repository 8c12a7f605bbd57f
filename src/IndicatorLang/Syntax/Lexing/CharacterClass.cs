using System.Globalization;

namespace IndicatorLang.Syntax.Lexing;

/// <summary>
/// The class of each UTF-16 unit as one ASCII character; <c>grammar/IndicatorLexer.g4</c> lists them.
/// Full-width forms get the class of their ASCII form, so that both are the same tokens.
/// </summary>
internal static class CharacterClass
{
    private const byte Digit = (byte)'0';
    private const byte Letter = (byte)'a';
    private const byte Continuing = (byte)'m';
    private const byte Blank = (byte)' ';
    private const byte Stray = (byte)'x';
    private const byte Unreadable = (byte)'u';
    private const byte Invisible = (byte)'z';

    public static byte[] Classify(string text)
    {
        var classes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < '\u0080')
            {
                classes[i] = OfAscii(c);
            }
            else if (!char.IsSurrogate(c))
            {
                classes[i] = c is >= '\u4E00' and <= '\u9FFF' ? OfHan(c) : OfOther(c);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                var category = CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[i + 1]));
                classes[i] = OfCategory(category);
                classes[i + 1] = classes[i] == Letter ? Continuing : classes[i];
                i++;
            }
            else
            {
                classes[i] = Unreadable;
            }
        }

        return classes;
    }

    private static byte OfAscii(char c) => c switch
    {
        >= '0' and <= '9' => Digit,
        'Q' or 'q' => (byte)'Q',
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Letter,
        '\n' or '\r' => (byte)c,
        ' ' or '\t' or '\v' or '\f' => Blank,
        < ' ' or '\u007F' => Unreadable,
        '"' or '\\' or '%' or '=' or '<' or '>' or '!' or '&' or '|' or '+' or '-' or '*' or '/' or ',' or '.' or ':'
            or '(' or ')' or '[' or ']' or '{' or '}' => (byte)c,
        _ => Stray,
    };

    private static byte OfHan(char c) => c switch
    {
        '年' => (byte)'Y',
        '月' => (byte)'M',
        '日' => (byte)'D',
        '第' => (byte)'O',
        '季' => (byte)'J',
        '度' => (byte)'U',
        '一' or '二' or '三' or '四' => (byte)'S',
        _ => Letter,
    };

    private static byte OfOther(char c) => c switch
    {
        >= '０' and <= '９' => Digit,
        'Ｑ' or 'ｑ' => (byte)'Q',
        '％' or '‰' => (byte)'%',
        '＞' => (byte)'>',
        '＜' => (byte)'<',
        '＝' or '═' => (byte)'=',
        '！' => (byte)'!',
        '≥' or '≧' or '⩾' => (byte)'g',
        '≤' or '≦' or '⩽' => (byte)'h',
        '≠' => (byte)'n',
        '：' => (byte)':',
        '，' => (byte)',',
        '．' => (byte)'.',
        '、' => (byte)'d',
        '（' => (byte)'(',
        '）' => (byte)')',
        '［' => (byte)'[',
        '］' => (byte)']',
        '｛' => (byte)'{',
        '｝' => (byte)'}',
        '＂' => (byte)'"',
        '“' => (byte)'l',
        '”' => (byte)'r',
        '＋' => (byte)'+',
        '－' or '−' => (byte)'-',
        '＊' or '×' => (byte)'*',
        '／' or '÷' => (byte)'/',
        '＆' => (byte)'&',
        '｜' => (byte)'|',
        '°' or '℃' or '℉' or (>= '\u3300' and <= '\u33FF') => Letter,
        // The joiners of scripts that need them inside words.
        '·' or '\u200C' or '\u200D' => Continuing,
        // Line ends that are none here, so that lines are those of SourceText.
        '\u0085' or '\u2028' or '\u2029' => Blank,
        _ => OfCategory(CharUnicodeInfo.GetUnicodeCategory(c)),
    };

    private static byte OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.OtherNumber => Continuing,
        UnicodeCategory.SpaceSeparator => Blank,
        UnicodeCategory.Control => Unreadable,
        UnicodeCategory.Format => Invisible,
        _ => Stray,
    };
}
