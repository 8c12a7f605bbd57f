using System.Globalization;
using IndicatorLang.Conformance.Differential.Computed;
using IndicatorLang.Emit;
using IndicatorLang.Evaluation;
using IndicatorLang.Model;
using IndicatorLang.Runtime;
using IndicatorLang.Testing.Generators;

namespace IndicatorLang.Conformance.Differential;

/// <summary>One random program: compiled once, and evaluated in all three ways with many actuals.</summary>
internal sealed class ProgramRun
{
    private readonly DifferentialSettings _settings;
    private readonly int _program;
    private readonly SplitMix64 _random;
    private readonly RandomProject _project;
    private readonly Interpreter _interpreter;
    private readonly ProjectEvaluator _emitted;
    private readonly NaiveOracle[] _oracles;
    private readonly ComputedProject _computed;
    private readonly Interpreter _computedInterpreter;
    private readonly ProjectEvaluator _computedEmitted;

    public ProgramRun(DifferentialSettings settings, int program)
    {
        _settings = settings;
        _program = program;
        _random = SplitMix64.ForPart(settings.Seed, program);
        _project = ProgramGenerator.Create(_random, DifferentialSettings.IndicatorsPerProgram);
        _interpreter = new Interpreter(_project.Model);
        _computed = new ComputedProject(_random, DifferentialSettings.ComputedPerProgram, new NaiveWorkdays(WorkdayCalendar.China));
        _computedInterpreter = new Interpreter(_computed.Model);
        var emitted = ProgramEmitter.Emit(new ProgramModel([_project.Model, _computed.Model]), new EmitOptions());
        var projects = EvaluatorAssembly.Load(emitted.Assembly, emitted.Pdb).Projects;
        _emitted = projects.Single(it => it.Project == _project.Model.Name);
        _computedEmitted = projects.Single(it => it.Project == _computed.Model.Name);
        var workdays = new NaiveWorkdays(_project.Indicators[0].Descriptor.Calendar);
        _oracles = [.. _project.Indicators.Select(indicator => new NaiveOracle(indicator, workdays))];
    }

    /// <summary>Compares a number of pairs; throws at the first on which the three do not agree.</summary>
    public Tally Compare(long pairs)
    {
        var tally = new Tally();
        for (var pair = 0L; pair < pairs; pair++)
        {
            if (_random.Chance(DifferentialSettings.PercentComputed))
            {
                CompareComputed(pair, tally);
                continue;
            }

            var index = _random.Below(_project.Indicators.Length);
            var indicator = _project.Indicators[index];
            var actual = ActualGenerator.Create(_random, indicator);
            var asOf = ActualGenerator.AsOf(_random, indicator.Descriptor);
            tally.Add(indicator, actual.Meaning, Compare(index, indicator, actual, asOf, pair));
        }

        return tally;
    }

    private Verdict Compare(int index, RandomIndicator indicator, in RandomActual actual, DateOnly? asOf, long pair)
    {
        var expected = _oracles[index].Judge(actual.Meaning, asOf);
        var fault = "an evaluator threw";
        try
        {
            var interpreted = _interpreter.Evaluate(index, actual.Value, asOf);
            var emitted = _emitted.Evaluate(index, actual.Value, asOf);
            fault = interpreted.Verdict == expected && emitted.Verdict == expected
                ? pair % _settings.ReasonEvery == 0 ? FaultInReasons(interpreted.Reason, emitted.Reason, expected) : null
                : $"oracle {expected.ToToken()}, interpreter {interpreted.Verdict.ToToken()}, emitted {emitted.Verdict.ToToken()}";
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(Describe(fault!, indicator, actual, asOf, pair), exception);
        }

        Assert.True(fault is null, fault is null ? null : Describe(fault, indicator, actual, asOf, pair));
        return expected;
    }

    private void CompareComputed(long pair, Tally tally)
    {
        var index = _random.Below(_computed.Indicators.Length);
        var indicator = _computed.Indicators[index];
        var row = _random.Chance(DifferentialSettings.PercentTurning) && indicator.Turning is { } turning
            ? turning
            : new ComputedRow(_random, indicator.Expression.Inputs);
        DateOnly? asOf = _random.Below(3) switch { 0 => null, 1 => new DateOnly(2019, 6, 29), _ => new DateOnly(2019, 6, 30) };
        var fault = "an evaluator threw";
        Exception? thrown = null;
        var verdict = Verdict.Invalid;
        try
        {
            var values = row.Values;
            var interpreted = _computedInterpreter.Compute(index, _computedInterpreter.ReadInputs(values).AsSpan(), asOf);
            var emitted = _computedEmitted.Compute(index, _computedEmitted.ReadInputs(values).AsSpan(), asOf);
            verdict = interpreted.Verdict;
            fault = verdict != emitted.Verdict
                ? $"interpreter {verdict.ToToken()}, emitted {emitted.Verdict.ToToken()}"
                : indicator.Fault(row, verdict, asOf, _random)
                    ?? (pair % _settings.ReasonEvery == 0 ? FaultInReasons(interpreted.Reason, emitted.Reason, verdict) : null);
        }
        catch (Exception exception)
        {
            thrown = exception;
        }

        if (fault is null)
        {
            tally.AddComputed(indicator, row, verdict);
            return;
        }

        throw new InvalidOperationException(
            string.Create(CultureInfo.InvariantCulture, $"""
                {fault}
                verdict  {verdict.ToToken()}
                line     {indicator.Line}
                inputs   {row}
                as of    {asOf:yyyy-MM-dd}
                {Repeat(pair)}
                """),
            thrown);
    }

    private static string? FaultInReasons(LocalizedText interpreted, LocalizedText emitted, Verdict verdict) =>
        interpreted != emitted ? $"interpreter says {interpreted} / {interpreted.En}, emitted {emitted} / {emitted.En}"
        : verdict != Verdict.Met && (string.IsNullOrEmpty(interpreted.Zh) || string.IsNullOrEmpty(interpreted.En)) ? "no reason"
        : null;

    private string Describe(string fault, RandomIndicator indicator, in RandomActual actual, DateOnly? asOf, long pair)
    {
        var descriptor = indicator.Descriptor;
        return string.Create(CultureInfo.InvariantCulture, $"""
            {fault}
            target   {descriptor.TargetText} ({descriptor.Type})
            set      {descriptor.Target}, unit '{descriptor.Unit.Text}', bare readings [{string.Join(", ", descriptor.BareReadings)}]
            calendar {descriptor.Calendar.Name}, due {descriptor.Due:yyyy-MM-dd}, error {descriptor.Error?.En ?? "none"}
            actual   {actual.Value}
            meant    {actual.Meaning}
            as of    {asOf:yyyy-MM-dd}
            {Repeat(pair)}   (indicator {descriptor.Name})
            """);
    }

    private string Repeat(long pair) => string.Create(
        CultureInfo.InvariantCulture,
        $"repeat   INDICATORLANG_SEED={_settings.Seed} INDICATORLANG_PAIRS={_settings.Pairs} INDICATORLANG_PROGRAM={_program}   (pair {pair})");
}
