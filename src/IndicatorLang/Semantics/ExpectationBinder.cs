using System.Collections.Immutable;
using System.Globalization;
using IndicatorLang.Diagnostics;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Syntax;
using IndicatorLang.Text;

namespace IndicatorLang.Semantics;

/// <summary>Checks what a test expects.</summary>
/// <param name="projects">The projects of the program.</param>
/// <param name="place">The test.</param>
/// <param name="names">Who knows what names stand for.</param>
/// <param name="diagnostics">Where mistakes go.</param>
/// <param name="hasDay">Whether the test says as of which day it asks.</param>
internal sealed class ExpectationBinder(
    ImmutableArray<ProjectModel> projects, TestPlace place, TestNames names, DiagnosticBag diagnostics, bool hasDay)
{
    private readonly ImmutableArray<ExpectationModel>.Builder _bound = ImmutableArray.CreateBuilder<ExpectationModel>();
    private readonly Dictionary<(int Project, int Target), ExpectationModel> _byTarget = [];

    // The verdicts expected of a target, or of those that an input goes into: one bit each.
    private readonly Dictionary<(int Project, int Place), int> _byPlace = [];

    public ImmutableArray<ExpectationModel> Bound => _bound.ToImmutable();

    /// <summary>Whether a verdict is expected of a target, or of one that an input goes into.</summary>
    public bool Expects(int project, int place, Verdict verdict) => (_byPlace.GetValueOrDefault((project, place)) & Bit(verdict)) != 0;

    /// <summary>Whether anything is expected of a target, or of one that an input goes into.</summary>
    public bool ExpectsAny(int project, int place) => _byPlace.ContainsKey((project, place));

    public void Bind(ExpectSyntax syntax)
    {
        var verdicts = new List<Verdict>();
        foreach (var expected in syntax.Verdicts)
        {
            if (FindVerdict(expected) is { } verdict)
            {
                verdicts.Add(verdict);
            }
        }

        if (syntax.Path is not { } path || names.Resolve(path, place) is not { } subject
            || FindTargets(syntax, subject) is not { } targets || verdicts.Count < syntax.Verdicts.Length || verdicts.Count == 0)
        {
            return;
        }

        if (targets.Length != verdicts.Count)
        {
            var all = TextSpan.FromBounds(syntax.Verdicts[0].Span.Start, syntax.Verdicts[^1].Span.End);
            diagnostics.Add(TestDiagnostics.VerdictCount(
                new Location(syntax.Source, all), subject.Indicator.Name, targets.Length, verdicts.Count));
            return;
        }

        for (var i = 0; i < targets.Length; i++)
        {
            Add(subject.Project, targets[i], path.ToString(), verdicts[i], syntax.Verdicts[i]);
        }
    }

    private Verdict? FindVerdict(ExpectedVerdictSyntax syntax)
    {
        var word = syntax.Word;
        if (VerdictWords.Find(word.Text) is { } verdict)
        {
            return verdict;
        }

        // 期望 甲 = 达标, as a value is given.
        var bare = word.Text.TrimStart('=', '＝', ':', '：', ' ', '\t', '　');
        diagnostics.Add(TestDiagnostics.UnknownVerdict(
            word.Location,
            word.Text,
            Suggestions.For(bare, VerdictWords.All, diagnostics.Count),
            VerdictWords.Find(bare) is null ? null : bare));
        return null;
    }

    /// <summary>The targets meant: the one of the number in brackets, or all of the indicator.</summary>
    private ImmutableArray<int>? FindTargets(ExpectSyntax syntax, TestSubject subject)
    {
        var targets = subject.Indicator.Targets;
        if (targets[0] >= projects[subject.Project].Indicators.Length)
        {
            diagnostics.Add(TestDiagnostics.VerdictOnInput(syntax.Path!.Location, subject.Indicator.Name));
            return null;
        }

        if (syntax.Ordinal is not { } ordinal)
        {
            return targets;
        }

        if (int.TryParse(Numerals.Normalize(ordinal.Text), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= targets.Length)
        {
            return [targets[number - 1]];
        }

        diagnostics.Add(TestDiagnostics.UnknownTarget(ordinal.Location, subject.Indicator.Name, targets.Length));
        return null;
    }

    private void Add(int project, int target, string subject, Verdict verdict, ExpectedVerdictSyntax syntax)
    {
        var descriptor = projects[project].Indicators[target].Descriptor;
        var expectation = new ExpectationModel(project, target, subject, verdict, syntax.Reason?.Value, syntax.Location);
        if (!_byTarget.TryAdd((project, target), expectation))
        {
            var first = _byTarget[(project, target)];
            diagnostics.Add(TestDiagnostics.DuplicateExpectation(syntax.Location, descriptor.Name, first.Location));
            return;
        }

        if (verdict == Verdict.NotDue && !hasDay)
        {
            diagnostics.Add(TestDiagnostics.NotDueWithoutDay(syntax.Location));
        }

        if (verdict == Verdict.Met && descriptor.Error is null && AdmitsAll(descriptor))
        {
            diagnostics.Add(TestDiagnostics.CertainExpectation(syntax.Location, descriptor.TargetText));
        }

        if (verdict == Verdict.Invalid && descriptor.Error is { } error)
        {
            diagnostics.Add(TestDiagnostics.CertainlyInvalid(syntax.Location, descriptor.Name, error));
        }

        _bound.Add(expectation);
        Note(project, target, verdict);
        foreach (var input in descriptor.UsedInputs)
        {
            Note(project, projects[project].Indicators.Length + input, verdict);
        }
    }

    private void Note(int project, int place, Verdict verdict) =>
        _byPlace[(project, place)] = _byPlace.GetValueOrDefault((project, place)) | Bit(verdict);

    private static int Bit(Verdict verdict) => 1 << (int)verdict;

    private static bool AdmitsAll(IndicatorDescriptor indicator) => indicator.Target.IsAll
        || (indicator.Type.Scale is { } scale && Enumerable.Range(0, scale.Levels.Length).All(rank => indicator.Target.Contains(rank)));
}
