using System.Collections.Immutable;
using System.Runtime.Loader;
using DynamicExpresso;
using IndicatorLang.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NCalc;
using RulesEngine.Models;

namespace IndicatorLang.Benchmarks;

/// <summary>Evaluators of expressions: what a service would take to which a target is a text.</summary>
internal static class ExpressionPeers
{
    /// <summary>C# that is compiled while the program runs.</summary>
    public static SpeedRun.RowJudge<decimal?> Roslyn()
    {
        var methods = PeerTarget.All.Select((target, i) => FormattableString.Invariant($"public static bool T{i}(decimal x, decimal y) => {target.Condition};"));
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        ImmutableArray<MetadataReference> references = [.. trusted.Select(path => MetadataReference.CreateFromFile(path))];
        var compilation = CSharpCompilation.Create(
            "Conditions",
            [CSharpSyntaxTree.ParseText($"public static class Conditions {{ {string.Join('\n', methods)} }}")],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        if (!compilation.Emit(image).Success)
        {
            throw new InvalidOperationException("the conditions do not compile");
        }

        var type = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(image.ToArray())).GetType("Conditions")!;
        return PeerTarget.Judge(
            [.. PeerTarget.All.Select((_, i) => type.GetMethod(FormattableString.Invariant($"T{i}"))!.CreateDelegate<Func<decimal, decimal, bool>>())]);
    }

    public static SpeedRun.RowJudge<decimal?> DynamicExpresso()
    {
        var interpreter = new Interpreter();
        return PeerTarget.Judge(
            [.. PeerTarget.All.Select(target => interpreter.ParseAsDelegate<Func<decimal, decimal, bool>>(target.Condition, "x", "y"))]);
    }

    public static SpeedRun.RowJudge<decimal?> NCalc() => PeerTarget.Judge([.. PeerTarget.All.Select(target =>
    {
        var expression = new Expression(target.PlainCondition, ExpressionOptions.DecimalAsDefault);
        return (Func<decimal, decimal, bool>)((x, y) =>
        {
            expression.Parameters["x"] = x;
            expression.Parameters["y"] = y;
            return (bool)expression.Evaluate()!;
        });
    })]);

    public static SpeedRun.RowJudge<decimal?> RulesEngine()
    {
        var rules = PeerTarget.All.Select((target, i) => new Rule
        {
            RuleName = FormattableString.Invariant($"T{i}"),
            Expression = target.Named(target.Condition.Replace('m', 'M'), place => FormattableString.Invariant($"row.V{place}")),
        });
        var engine = new RulesEngine.RulesEngine([new Workflow { WorkflowName = "W", Rules = [.. rules] }]);
        return (row, verdicts) =>
        {
            var results = engine.ExecuteAllRulesAsync("W", new RuleParameter("row", RuleRow.Of(row))).AsTask().GetAwaiter().GetResult();
            for (var i = 0; i < results.Count; i++)
            {
                var (first, second) = (row[PeerTarget.All[i].First], row[PeerTarget.All[i].Second]);
                verdicts[i] = first is null || second is null ? Verdict.NotReported : results[i].IsSuccess ? Verdict.Met : Verdict.NotMet;
            }
        };
    }
}

/// <summary>A row as an engine for rules takes it: an object with properties.</summary>
public sealed record RuleRow(
    decimal? V0, decimal? V1, decimal? V2, decimal? V3, decimal? V4, decimal? V5, decimal? V6, decimal? V7, decimal? V8, decimal? V9,
    decimal? V10, decimal? V11, decimal? V12)
{
    internal static RuleRow Of(ReadOnlySpan<decimal?> row) =>
        new(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10], row[11], row[12]);
}
