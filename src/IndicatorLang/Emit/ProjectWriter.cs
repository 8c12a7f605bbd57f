using System.Collections.Immutable;
using IndicatorLang.Model;
using IndicatorLang.Runtime;

namespace IndicatorLang.Emit;

/// <summary>The class of one project.</summary>
internal static class ProjectWriter
{
    public static string Write(ProjectModel project, EmitOptions options, string className, SharedData shared)
    {
        ImmutableArray<IndicatorDescriptor> indicators = [.. project.Indicators.Select(indicator => indicator.Descriptor)];
        ImmutableArray<InputDescriptor> inputs = [.. project.Inputs.Select(input => input.Descriptor)];
        var data = new ProjectData(shared, indicators, inputs);
        var writer = new CodeWriter();
        writer.Lines(CSharpEmitter.Header).Line().Lines($"namespace {options.Namespace};").Line();
        writer.Open($"""
            /// <summary>{CSharpLiterals.Documentation(project.Name)}</summary>
            [IndicatorName({CSharpLiterals.Text(project.Name)})]
            public sealed class {className} : ProjectEvaluator
            """);
        writer.Lines($$"""
            private {{className}}()
            {
            }

            /// <summary>唯一的实例，可供多个线程共用。 The only instance; threads may share it.</summary>
            public static {{className}} Instance { get; } = new();

            /// <inheritdoc/>
            public override string Project => {{CSharpLiterals.Text(project.Name)}};

            /// <inheritdoc/>
            public override ImmutableArray<IndicatorDescriptor> Indicators => Data.All;
            """).Line();
        if (!inputs.IsEmpty)
        {
            writer.Lines("""
                /// <inheritdoc/>
                public override ImmutableArray<InputDescriptor> DeclaredInputs => Data.Inputs;
                """).Line();
        }

        if (options.IsTyped)
        {
            WriteTyped(writer, shared, indicators, inputs);
        }

        writer.Line("/// <inheritdoc/>");
        JudgeWriter.Write(writer, data.Fields, indicators, options.LineFolder);
        new DeriveWriter(writer, data.Fields, project).Write();
        writer.Line();
        data.Write(writer, withKernels: options.IsTyped);
        return writer.Close().ToString();
    }

    private static void WriteTyped(
        CodeWriter writer, SharedData shared, ImmutableArray<IndicatorDescriptor> indicators, ImmutableArray<InputDescriptor> inputs)
    {
        var members = new TypedMembers(indicators, inputs);
        var typed = new TypedInterfaceWriter(shared, indicators, inputs, members);
        var verdicts = new VerdictsWriter(indicators, inputs, members);
        typed.WriteEvaluate(writer);
        writer.Line();
        verdicts.WriteJudge(writer);
        typed.WriteGiven(writer);
        writer.Line();
        typed.WriteInputs(writer);
        writer.Line();
        typed.WriteResults(writer);
        writer.Line();
        verdicts.WriteVerdicts(writer);
        writer.Line();
    }
}
