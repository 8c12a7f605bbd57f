using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>A project as it is gathered from a document, in the order of reading.</summary>
internal sealed class ProjectDraft
{
    /// <summary>The name, or null while none has been found.</summary>
    public string? Name { get; set; }

    /// <summary>What kind of goals the project holds when a table has two kinds side by side: 实施期目标; else null.</summary>
    public string? Horizon { get; set; }

    public int? Year { get; set; }

    /// <summary>Whether amounts without a unit are in units of 10,000 yuan, as the form says in some place.</summary>
    public bool IsTenThousands { get; set; }

    /// <summary>Whether the form says that they are in yuan.</summary>
    public bool IsYuan { get; set; }

    /// <summary>The titles over the project.</summary>
    public List<string> Titles { get; } = [];

    public Dictionary<HeaderField, HeaderEntry> Header { get; } = [];

    /// <summary>The scales and units that the program declares, a line each.</summary>
    public List<string> Declarations { get; } = [];

    /// <summary>Headings of indicators behind which the form prints more than their name, such as 产出指标（50分）, with all their words.</summary>
    public Dictionary<string, string> HeadingWords { get; } = new(StringComparer.Ordinal);

    /// <summary>What stands in the header without a field for it.</summary>
    public List<SourceNote> HeaderNotes { get; } = [];

    /// <summary>The labels of the header that the form knows and a program has no field for, such as 联系电话, with their places.</summary>
    public List<(string Label, Location At)> OtherFields { get; } = [];

    /// <summary>The indicators, and between them what could not be placed: <see cref="SourceRow"/> or <see cref="SourceNote"/>.</summary>
    public List<object> Members { get; } = [];

    public DocumentPosition? First { get; set; }

    public DocumentPosition? Last { get; set; }

    /// <summary>Whether the form states goals, so that actuals are still to come: 绩效目标表, not 自评表.</summary>
    public bool IsGoalTable => Titles.Select(LabelText.Key).Any(title => title.Contains("目标", StringComparison.Ordinal) && !title.Contains("自评", StringComparison.Ordinal));

    public IEnumerable<SourceRow> Rows => Members.OfType<SourceRow>();

    public bool HasRows => Members.Exists(member => member is SourceRow);

    /// <summary>Whether nothing but titles has been found.</summary>
    public bool IsBlank => Name is null && Header.Count == 0 && !HasRows;
}
