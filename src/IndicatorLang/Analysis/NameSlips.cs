namespace IndicatorLang.Analysis;

/// <summary>
/// Where in a name a slip of the hand can be told from another word. Any other character may be a word of its own (不, 新, 省, 甲), and
/// with it the name of another indicator.
/// </summary>
internal readonly struct NameSlips
{
    /// <summary>A sentence of a name is left alone: its words are not compared one by one.</summary>
    public const int Longest = 40;

    private const int Shortest = 4;

    // Two characters that change places, or are one too many, make another word of a short name.
    private const int ShortestOfMoves = 6;

    // Short words are near to others: contact and contract, county and country.
    private const int ShortestLatinWord = 9;

    // They number things off.
    private const string Numerals = "〇零一二两三四五六七八九十百千万亿甲乙丙丁";

    // No character of these can be left out and leave a word that anybody uses.
    private static readonly string[] Terms =
    [
        "满意度", "合格率", "正确率", "准确率", "覆盖率", "及时率", "准点率", "准时率", "完成率", "达标率", "通过率", "完好率", "知晓率", "参与率", "利用率",
        "使用率", "就业率", "办结率", "投诉率", "增长率", "到位率", "执行率", "普及率", "合规率", "故障率", "响应率", "受益率", "签约率", "入学率", "巩固率",
        "筛查率", "接种率", "管理率", "建档率", "在线率", "可用率", "归档率", "成活率", "回访率", "接通率", "修复率", "入住率", "参保率", "处置率", "发放率",
        "服务对象", "社会公众", "固定资产", "信息系统", "基础设施", "工作人员", "管理制度", "及时性", "准确性", "完整性", "规范性",
    ];

    private readonly string _name;

    // A bit for each character.
    private readonly ulong _missing;

    private NameSlips(string name)
    {
        _name = name;
        var missing = 0UL;
        foreach (var term in Terms)
        {
            if (name.LastIndexOf(term, StringComparison.Ordinal) is var start and >= 0)
            {
                missing |= ((1UL << term.Length) - 1) << start;
            }
        }

        for (var i = 0; i < name.Length; i++)
        {
            missing |= IsInLatinWord(i) || IsDoubled(i) ? 1UL << i : 0;
        }

        _missing = missing;
    }

    /// <summary>The slips of a name, or null for one that is too short or too long to tell.</summary>
    public static NameSlips? Of(string name) => name.Length is >= Shortest and <= Longest ? new NameSlips(name) : null;

    /// <summary>Whether the character is one that is left out, or put in, by mistake only.</summary>
    public bool MayBeMissing(int at) => (_missing >> at & 1) != 0;

    /// <summary>Whether the character and the next may have changed places.</summary>
    public bool MayBeSwapped(int at) => _name.Length >= ShortestOfMoves && _name[at] != _name[at + 1] && IsWordCharacter(at) && IsWordCharacter(at + 1);

    /// <summary>Whether the character may stand for another. The last letter may not: an employer is no employee.</summary>
    public bool MayBeChanged(int at) => IsInLatinWord(at) && at + 1 < _name.Length && char.IsAsciiLetter(_name[at + 1]);

    private bool IsDoubled(int at) => _name.Length >= ShortestOfMoves && at > 0 && _name[at] == _name[at - 1] && IsWordCharacter(at);

    private bool IsWordCharacter(int at) => char.IsAscii(_name[at])
        ? IsInLatinWord(at)
        : char.IsLetter(_name[at]) && !Numerals.Contains(_name[at], StringComparison.Ordinal);

    // The first letter is none of them: inputs and outputs begin with a prefix.
    private bool IsInLatinWord(int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && char.IsAsciiLetter(_name[start - 1]))
        {
            start--;
        }

        while (end < _name.Length && char.IsAsciiLetter(_name[end]))
        {
            end++;
        }

        return at > start && end - start >= ShortestLatinWord;
    }
}
