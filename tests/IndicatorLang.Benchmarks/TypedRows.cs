using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IndicatorLang.Benchmarks;

/// <summary>The typed interface of the workload, as a project that references the compiled program would use it.</summary>
public interface ITypedRows
{
    /// <summary>Makes typed inputs of all rows.</summary>
    void Load(decimal?[] values, int width);

    /// <summary>The verdict-only route, over inputs that are there.</summary>
    int Judge();

    /// <summary>The verdict-only route, with the inputs of each row made from decimals.</summary>
    int JudgeDecimals(decimal?[] values, int width);

    /// <summary>The verdict-only route, over the first thousand rows again and again: without the memory that all rows take.</summary>
    int JudgeCached();

    /// <summary>The explaining route, without asking for reasons.</summary>
    int Evaluate();

    /// <summary>The verdicts on a row.</summary>
    byte[] VerdictsOf(int row);
}

/// <summary>Compiles the C# below against the compiled program.</summary>
internal static class TypedRows
{
    private const string Code = """
        using System;
        using System.Linq;
        using IndicatorLang.Runtime;
        using Indicators;
        using Indicators.Scales;

        public sealed class Rows : IndicatorLang.Benchmarks.ITypedRows
        {
            private 基准.Inputs[] _rows = [];

            public void Load(decimal?[] values, int width)
            {
                _rows = new 基准.Inputs[values.Length / width];
                for (var i = 0; i < _rows.Length; i++)
                {
                    Fill(ref _rows[i], values.AsSpan(i * width, width));
                }
            }

            public int Judge()
            {
                var met = 0;
                foreach (ref readonly var row in _rows.AsSpan())
                {
                    met += Met(基准.Judge(row));
                }

                return met;
            }

            public int JudgeCached()
            {
                var met = 0;
                for (var i = 0; i < _rows.Length; i++)
                {
                    met += Met(基准.Judge(_rows[i % 1000]));
                }

                return met;
            }

            public int JudgeDecimals(decimal?[] values, int width)
            {
                var met = 0;
                基准.Inputs inputs = default;
                for (var at = 0; at < values.Length; at += width)
                {
                    Fill(ref inputs, values.AsSpan(at, width));
                    met += Met(基准.Judge(inputs));
                }

                return met;
            }

            public int Evaluate()
            {
                var met = 0;
                foreach (ref readonly var row in _rows.AsSpan())
                {
                    foreach (var result in 基准.Evaluate(row).All)
                    {
                        met += result.Verdict == Verdict.Met ? 1 : 0;
                    }
                }

                return met;
            }

            public byte[] VerdictsOf(int row)
            {
                var verdicts = 基准.Judge(_rows[row]);
                var all = new byte[12];
                for (var i = 0; i < 12; i++)
                {
                    all[i] = (byte)((ReadOnlySpan<Verdict>)verdicts)[i];
                }

                return all;
            }

            private static int Met(in 基准.Verdicts verdicts)
            {
                var met = 0;
                foreach (var verdict in (ReadOnlySpan<Verdict>)verdicts)
                {
                    met += verdict == Verdict.Met ? 1 : 0;
                }

                return met;
            }

            private static void Fill(ref 基准.Inputs inputs, ReadOnlySpan<decimal?> row)
            {
                inputs.甲率 = Percent(row[0]);
                inputs.乙率 = Percent(row[1]);
                inputs.丙率 = Percent(row[2]);
                inputs.丁率 = Percent(row[3]);
                inputs.准点 = Number(row[4]);
                inputs.全部 = Number(row[5]);
                inputs.甲数 = Number(row[6]);
                inputs.乙数 = Number(row[7]);
                inputs.丙数 = Number(row[8]);
                inputs.丁数 = Number(row[9]);
                inputs.采购 = row[10] is { } day ? (DatePeriod)DateOnly.FromDayNumber((int)day) : Input<DatePeriod>.NotReported;
                inputs.办结 = row[11] is { } days ? Duration.Of(days) : Input<Duration>.NotReported;
                inputs.刊登 = row[12] is { } rank ? (及时性)(int)rank : Input<及时性>.NotReported;
            }

            private static Input<Percent> Percent(decimal? value) => value is { } known ? new Percent(known) : Input<Percent>.NotReported;

            private static Input<Exact> Number(decimal? value) => value is { } known ? (Exact)known : Input<Exact>.NotReported;
        }
        """;

    public static ITypedRows Compile(byte[] program)
    {
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        ImmutableArray<MetadataReference> references =
            [.. trusted.Select(path => MetadataReference.CreateFromFile(path)), MetadataReference.CreateFromImage(program)];
        var compilation = CSharpCompilation.Create(
            "TypedRows",
            [CSharpSyntaxTree.ParseText(Code)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }

        AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(program));
        var assembly = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(image.ToArray()));
        return (ITypedRows)Activator.CreateInstance(assembly.GetType("Rows")!)!;
    }
}
