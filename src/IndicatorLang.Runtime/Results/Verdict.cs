namespace IndicatorLang.Runtime;

/// <summary>The seven verdicts. They are never merged.</summary>
public enum Verdict : byte
{
    /// <summary>达标: every value the actual may be satisfies the target.</summary>
    Met,

    /// <summary>未达标: no value the actual may be satisfies the target.</summary>
    NotMet,

    /// <summary>无法判定: some of the values the actual may be satisfy the target, others do not.</summary>
    Undetermined,

    /// <summary>未填报: there is no actual.</summary>
    NotReported,

    /// <summary>未到期: there is no actual, and the indicator is not due yet on the day asked about.</summary>
    NotDue,

    /// <summary>不适用: the actual says so.</summary>
    NotApplicable,

    /// <summary>数据无效: the actual cannot be read or does not fit, or the indicator itself is in error.</summary>
    Invalid,
}

/// <summary>The names of the verdicts.</summary>
public static class VerdictNames
{
    private static readonly string[] Tokens =
        ["met", "not-met", "undetermined", "not-reported", "not-due", "not-applicable", "invalid"];

    private static readonly LocalizedText[] Words =
    [
        new("达标", "met"), new("未达标", "not met"), new("无法判定", "undetermined"), new("未填报", "not reported"),
        new("未到期", "not due"), new("不适用", "not applicable"), new("数据无效", "invalid"),
    ];

    /// <summary>All verdicts, in their fixed order.</summary>
    public static IReadOnlyList<Verdict> All { get; } = Enum.GetValues<Verdict>();

    /// <summary>The token of machine formats, the same in every language: <c>not-met</c>.</summary>
    public static string ToToken(this Verdict verdict) => Tokens[(int)verdict];

    /// <summary>The word a person reads.</summary>
    public static LocalizedText ToWord(this Verdict verdict) => Words[(int)verdict];
}
