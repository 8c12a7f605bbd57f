using System.Globalization;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>A row of 项目信息: a field of a project, or a declaration that its indicators need.</summary>
/// <param name="Project">The project.</param>
/// <param name="Label">栏目: the keyword of the field, or 等级, 单位.</param>
/// <param name="Content">内容, as the export writes it or somebody changed it.</param>
/// <param name="Position">Where the row stands.</param>
/// <param name="Span">The row in its source.</param>
/// <param name="Source">The document.</param>
internal sealed record ProjectInfo(string Project, string Label, string Content, DocumentPosition Position, TextSpan Span, SourceText Source)
{
    /// <summary>栏目 of a scale that the program declares.</summary>
    public const string Scale = "等级";

    /// <summary>栏目 of a unit that the program declares.</summary>
    public const string Unit = "单位";

    /// <summary>Between the dates of 执行期, in place of the sign of the language.</summary>
    public const string To = " 至 ";

    /// <summary>Puts the row into its project. What is no value of its field becomes a note there.</summary>
    public void Apply(DraftSession session)
    {
        session.Open(NameText.Clean(Project));
        if (Content.Length == 0)
        {
            return;
        }

        if (Label is Scale or Unit)
        {
            Declare(session);
        }
        else if (FieldLabels.OfKeyword(Label) is not { } field)
        {
            session.OtherField(Label, Content, Position, Span);
        }
        else if (field == HeaderField.Year && FieldValues.Date(Content) is { Length: 5 } year)
        {
            session.Current.Year = int.Parse(year[..4], CultureInfo.InvariantCulture);
        }
        else if (Code(field) is { } code)
        {
            session.Set(new HeaderEntry(field, code), Content, Position, Span);
        }
        else
        {
            session.HeaderNote($"{Label}：{Content}", Position, Span);
        }
    }

    // The compiler says whether the words are a declaration.
    private void Declare(DraftSession session)
    {
        var colon = Content.IndexOf('：', StringComparison.Ordinal);
        var body = Label == Scale && colon > 0 ? $"{Content[..colon]} {{ {Content[(colon + 1)..]} }}" : Content;
        var line = $"{Label} {body.ReplaceLineEndings(" ")}";
        if (Compilation.Create(new SourceText("-", line + "\n")) is { HasErrors: false } sound && sound.Model.Indicators.Any() is false && sound.Trees[0].Root.Members.Length == 1)
        {
            session.Current.Declarations.Add(line);
        }
        else
        {
            session.HeaderNote($"{Label}：{Content}", Position, Span);
        }
    }

    private string? Code(HeaderField field) => field switch
    {
        HeaderField.Implementer or HeaderField.Supervisor => NameText.Quote(Content),
        HeaderField.Type or HeaderField.Use => NameText.Of(Content),
        HeaderField.Purchases => IsValue("采购品目 {\n" + Content + "\n}") ? Content : null,
        HeaderField.Calendar => NameText.Of(Content) is var name && IsValue($"日历 {name}") ? name : Content,
        _ when FieldLabels.IsNarrative(field) => Content,
        HeaderField.Period => Content.Replace(To, " .. ", StringComparison.Ordinal) is var period && IsValue($"执行期 {period}") ? period : FieldValues.Period(Content),
        _ => IsValue($"{Label} {Content}") ? Content : FieldValues.Amount(Content),
    };

    private static bool IsValue(string field) => !Compilation.Create(new SourceText("-", $"项目 甲 {{\n{field}\n}}\n")).HasErrors;
}
