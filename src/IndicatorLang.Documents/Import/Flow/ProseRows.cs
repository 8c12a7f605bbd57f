using System.Text.RegularExpressions;
using IndicatorLang.Text;

namespace IndicatorLang.Documents.Import;

/// <summary>Goals that are told in sentences under no table: 数量指标：处理污水量≥365万吨；污泥处置量≥2000吨。</summary>
internal sealed partial class ProseRows(DraftSession session)
{
    private readonly CategoryPath _path = new();

    /// <summary>Whether a line begins with a heading of indicators and a colon, or is one.</summary>
    public static bool IsStart(string line) => HeadingOf(line) is not null;

    /// <summary>Whether a line tells goals behind such a heading.</summary>
    public static bool IsTold(string line) => HeadingOf(line) is { Goals: var goals } && !string.IsNullOrWhiteSpace(goals);

    /// <summary>Whether a line only says that indicators follow.</summary>
    public static bool IsLabel(string line) => LabelText.Key(line) is "绩效指标" or "年度绩效指标" or "项目绩效指标" or "具体绩效指标";

    /// <summary>Reads the goals under one heading.</summary>
    /// <param name="text">The line, with the lines that go on with it.</param>
    /// <param name="tokens">Its tokens.</param>
    public void Read(string text, IReadOnlyList<FlowToken> tokens)
    {
        var span = TextSpan.FromBounds(tokens[0].Span.Start, Math.Max(tokens[0].Span.End, tokens[^1].Span.End));
        if (HeadingOf(text) is not var (category, goals))
        {
            session.RowNote(text, tokens[0].Position, span);
            return;
        }

        _path.Enter(category, null);
        foreach (var goal in GoalText.All(goals))
        {
            session.Add(new SourceRow
            {
                Name = goal.Name,
                Value = goal.Value,
                Problem = goal.Problem,
                Assumption = goal.Assumption,
                Words = goal.Words,
                IsTold = true,
                Path = _path.Path,
                Position = tokens[0].Position,
                Location = new Location(session.Source, span),
            });
        }
    }

    private static (Category Heading, string Goals)? HeadingOf(string line) =>
        Start().Match(line) is { Success: true } match && Categories.Find(match.Groups["heading"].Value) is { } category ? (category, match.Groups["goals"].Value) : null;

    [GeneratedRegex(@"^\s*([（(]?[一二三四五六七八九十\d]{1,2}[)）.、．])?\s*(?<heading>\p{L}{2,12}指标)\s*([:：](?<goals>.*))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
