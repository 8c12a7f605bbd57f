namespace IndicatorLang.Documents.Import;

/// <summary>What a label of a form asks for, in the order in which a program writes its header.</summary>
internal enum HeaderField
{
    Name,
    Year,
    Implementer,
    Supervisor,
    Type,
    Use,
    Period,
    Start,
    End,
    Total,
    Annual,
    Appropriation,
    OtherFunds,
    Assets,
    Calendar,
    Purchases,
    Overview,
    Purpose,
    OverallGoal,
    AnnualGoal,

    /// <summary>A label that a program has no field for: what follows it becomes a comment.</summary>
    Other,

    /// <summary>A label over others, such as 资金情况: it says nothing itself.</summary>
    Group,
}
