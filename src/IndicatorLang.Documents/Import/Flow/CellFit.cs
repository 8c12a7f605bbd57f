using System.Buffers;
using System.Text.RegularExpressions;

namespace IndicatorLang.Documents.Import;

/// <summary>How well words fit into a column. What a target means is not asked here, only whether words look like one.</summary>
internal static partial class CellFit
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("≥≤><＞＜≧≦=＝⩾⩽═");

    /// <summary>No words of this kind ever stand in such a column.</summary>
    public const int Never = -100;

    public static int Of(ColumnRole role, string text) => role != ColumnRole.Name && Numbered().IsMatch(text) ? Never : role switch
    {
        ColumnRole.Name => Name(text),
        ColumnRole.Operator => IsOperator(text) ? 9 : Never,
        ColumnRole.Value => Value(text),
        ColumnRole.Step => IsNumberLike(text) ? 6 : Never,
        ColumnRole.Unit => Unit(text),
        ColumnRole.Actual or ColumnRole.Earlier => IsNumberLike(text) ? 5 : IsShort(text) ? 1 : -2,
        ColumnRole.Weight or ColumnRole.Score => BareNumber().IsMatch(text) || text is "-" or "/" or "—" ? 4 : Never,
        _ => BareNumber().IsMatch(text) || IsOperator(text) ? -4 : IsNumberLike(text) ? -3 : Remark().IsMatch(LabelText.Fold(text)) ? 5 : 2,
    };

    /// <summary>A sign such as ≥, a code of the national system in words, or what tables write into such a column.</summary>
    public static bool IsOperator(string text) => text is "≥" or "≤" or ">" or "<" or "=" or "≠" or "≧" or "≦" or "＞" or "＜" or "＝" or "═" or ">=" or "<=" or "⩾" or "⩽"
        or "定性" or "定量" or "正向" or "反向" or "正向指标" or "反向指标" or "定性指标" or "定量指标" or "大于" or "小于" or "等于" or "大于等于" or "小于等于";

    /// <summary>Whether words state a number, a date, or a bound.</summary>
    public static bool IsNumberLike(string text) => text.Length <= 60
        && LabelText.Fold(text) is var folded && (NumberAndUnit().IsMatch(folded) || Bound().IsMatch(folded) || DateLike().IsMatch(folded));

    /// <summary>A number and nothing else.</summary>
    public static bool IsBareNumber(string text) => BareNumber().IsMatch(text);

    /// <summary>Whether a name begins as the forms number them: 指标1：…. A form that is not filled in has 指标 without a number too.</summary>
    public static bool IsNumbered(string text) => WithNumber().IsMatch(text);

    /// <summary>Whether words hold a sign of comparison, so that they can only be a target.</summary>
    public static bool HasSign(string text) => text.AsSpan().ContainsAny(Signs);

    private static int Name(string text)
    {
        if (Numbered().IsMatch(text))
        {
            return 10;
        }

        return IsOperator(text) || BareNumber().IsMatch(text) || (HasSign(text) && IsNumberLike(text)) || !text.Any(char.IsLetter) ? Never
            : HasSign(text) ? -12 : IsNumberLike(text) ? -8 : Remark().IsMatch(LabelText.Fold(text)) ? -6 : 4;
    }

    private static int Value(string text) => IsNumberLike(text) ? HasSign(text) ? 11 : 9
        : IsOperator(text) || Numbered().IsMatch(text) ? Never : IsShort(text) ? 2 : text.Length <= 40 ? 1 : -3;

    private static int Unit(string text) => IsOperator(text) || text.Length > 12 ? Never
        : SerialLike().IsMatch(text) ? 1
        : text is "%" or "％" or "‰" || UnitWord().IsMatch(text) ? 5 : -6;

    private static bool IsShort(string text) => text.Length <= 14;

    [GeneratedRegex(@"^指标\s*\d*\s*[.:：、．]|^指标\d+\D", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^指标\s*\d{1,2}\s*[.:：、．]", RegexOptions.CultureInvariant)]
    private static partial Regex WithNumber();

    [GeneratedRegex(@"扣.{0,4}分|得\d+分|酌情|该指标|^反映|^考察|^考核", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^-?\d[\d,]*(\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^\d{2},\d{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex SerialLike();

    [GeneratedRegex(@"^([\p{IsCJKUnifiedIdeographs}㎡°℃%]{1,4}|[A-Za-z]{1,6}[²³23]?)([/·*][\p{L}]{1,4})*$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitWord();

    [GeneratedRegex(@"^(≥|≤|>=|<=|>|<|=|≧|≦|═|±|约|≥≤)?\s*-?\d[\d,]*(\.\d+)?\s*[(（]?[%‰]?[)）]?\s*(\p{L}{0,5}|[\p{L}㎡°℃³²]{1,5}([/、.·][\p{L}㎡³²]{1,4}){1,3})([-~至—]\s*\d[\d.]*\s*[%‰]?\p{L}{0,5})?(以上|以下|以内|左右|及以上|之前|前)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndUnit();

    [GeneratedRegex(@"^(≥|≤|>|<|=|不低于|不少于|不超过|不高于|大于等于|小于等于|大于|小于|超过|达到|低于|高于|控制在|至少|不大于|不小于|提高|增长|下降|降低).{0,4}[\d一二三四五六七八九十百千万两].{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    [GeneratedRegex(@"^(20\d\d年|\d{1,2}月|20\d\d[-./]\d{1,2}).{0,16}$", RegexOptions.CultureInvariant)]
    private static partial Regex DateLike();
}
