using System.Collections.Immutable;
using System.Text;
using IndicatorLang.Runtime;

namespace IndicatorLang.Conformance.Cases;

/// <summary>Collects every failure of a file, so that one run shows them all.</summary>
internal sealed class CaseReport
{
    private readonly StringBuilder _text = new();

    public int Failures { get; private set; }

    public override string ToString() => _text.ToString();

    public void Program(CaseProgram program, string what)
    {
        Add($"{program.Block.Place}: {what}", program);
    }

    public void Verdicts(CaseProgram program, CaseLine line, ImmutableArray<IndicatorResult> results)
    {
        Add($"{At(program, line)}: {line.Text}", program);
        _text.AppendLine($"    expected: {string.Join(", ", line.Verdicts.Select(verdict => verdict.ToToken()))}{(line.Reason is { } reason ? $" ~ {reason}" : string.Empty)}");
        _text.AppendLine($"    got:      {Show(results)}");
        foreach (var result in results)
        {
            _text.AppendLine($"    {result.Indicator.Name}: {result.Reason.Zh} / {result.Reason.En}");
        }
    }

    public void Disagreement(CaseProgram program, CaseLine line, ImmutableArray<IndicatorResult> interpreted, ImmutableArray<IndicatorResult> emitted)
    {
        Add($"{At(program, line)}: {line.Text}: the interpreter and the emitted code disagree", program);
        foreach (var (left, right) in interpreted.Zip(emitted))
        {
            _text.AppendLine($"    {left.Indicator.Name}: {left.Verdict.ToToken()} {left.Reason} | {right.Verdict.ToToken()} {right.Reason}");
        }
    }

    public void Exception(CaseProgram program, CaseLine line, Exception exception) =>
        Add($"{At(program, line)}: {line.Text}: {exception}", program);

    private static string At(CaseProgram program, CaseLine line) => $"{program.Block.File}:{line.Line}";

    private static string Show(ImmutableArray<IndicatorResult> results) => string.Join(", ", results.Select(result => result.Verdict.ToToken()));

    private void Add(string headline, CaseProgram program)
    {
        Failures++;
        _text.AppendLine(headline);
        foreach (var line in program.Block.Program.TrimEnd('\n').Split('\n'))
        {
            _text.AppendLine($"    >> {line}");
        }

        foreach (var diagnostic in program.Compilation.Diagnostics)
        {
            _text.AppendLine($"    {diagnostic.Code} {diagnostic.Severity}: {diagnostic.Message.Zh}");
        }
    }
}
